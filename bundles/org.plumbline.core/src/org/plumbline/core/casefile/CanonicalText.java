package org.plumbline.core.casefile;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One text for one content: what an object and all that it contains say, field by field, without its id. */
final class CanonicalText {

	private CanonicalText() {
	}

	/** Returns the text of an object; equal texts mean equal content but for ids. */
	static String of(EObject object) {
		StringBuilder text = new StringBuilder();
		append(object, text, true);
		// ids last: they only decide between parts that say the same
		append(object, text.append('|'), false);
		return text.toString();
	}

	private static void append(EObject object, StringBuilder text, boolean content) {
		text.append('{');
		for (EStructuralFeature each : object.eClass().getEAllStructuralFeatures()) {
			if (each instanceof EReference reference) {
				if (reference.isContainment()) {
					children(object, reference, text, content);
				}
			} else if (object.eIsSet(each) && content != ((EAttribute) each).isID()) {
				value(object, (EAttribute) each, text);
			}
		}
		text.append('}');
	}

	private static void children(EObject object, EReference list, StringBuilder text, boolean content) {
		Object value = object.eGet(list);
		if (value instanceof Iterable<?> many) {
			many.forEach(each -> append((EObject) each, text, content));
		} else if (value != null) {
			append((EObject) value, text, content);
		}
	}

	private static void value(EObject object, EAttribute attribute, StringBuilder text) {
		Object value = object.eGet(attribute);
		Iterable<?> values = value instanceof Iterable<?> many ? many : java.util.List.of(value);
		text.append(attribute.getName());
		for (Object each : values) {
			String one = EcoreUtil.convertToString(attribute.getEAttributeType(), each);
			text.append(one.length()).append(':').append(one);
		}
	}
}
