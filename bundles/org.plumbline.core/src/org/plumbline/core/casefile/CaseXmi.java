package org.plumbline.core.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.plumbline.core.event.SealedXmi;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;

/**
 * The case model as XMI, UTF-8, in an order that depends on the content alone and with short lines, so that a text
 * comparison of two versions can be read. Attributes and elements that a later Plumbline added and this one does not
 * know stay with their object and are written again.
 */
final class CaseXmi {

	private static final String NAME = "case.xmi"; //$NON-NLS-1$
	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl"; //$NON-NLS-1$
	private static final int LINE_WIDTH = 80;

	private CaseXmi() {
	}

	/** What the file said about an object beyond what this program knows. */
	static final class Unknown extends AdapterImpl {

		private final AnyType data;

		Unknown(AnyType data) {
			this.data = data;
		}

		AnyType data() {
			return data;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == Unknown.class;
		}
	}

	/**
	 * Reads a model.
	 *
	 * @throws IOException      if the text is no XMI of a case
	 * @throws RuntimeException likewise; EMF wraps what the parser throws in several ways
	 */
	static Case read(InputStream in) throws IOException {
		XMLResource resource = resource();
		resource.load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DOCTYPE, Boolean.TRUE),
				XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE));
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Case model)) {
			throw new IOException(NAME);
		}
		new HashMap<>(resource.getEObjectToExtensionMap())
				.forEach((object, data) -> object.eAdapters().add(new Unknown(data)));
		resource.getContents().clear();
		return model;
	}

	/** Writes a copy of a model in its stable order; the stream stays open. */
	static void write(Case model, OutputStream out) throws IOException {
		Case copy = copy(model);
		CaseOrder.apply(copy);
		XMLResource resource = resource();
		resource.getContents().add(copy);
		copy.eAllContents().forEachRemaining(each -> remember(each, resource));
		remember(copy, resource);
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH)); //$NON-NLS-1$
	}

	private static void remember(EObject object, XMLResource resource) {
		if (EcoreUtil.getExistingAdapter(object, Unknown.class) instanceof Unknown unknown) {
			resource.getEObjectToExtensionMap().put(object, unknown.data());
		}
	}

	/** Returns a copy with all that is not known, and with what the file holds besides the model. */
	static Case copy(Case model) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(model);
		copier.copyReferences();
		copier.forEach((from, to) -> {
			if (EcoreUtil.getExistingAdapter(from, Unknown.class) instanceof Unknown unknown) {
				to.eAdapters().add(new Unknown(EcoreUtil.copy(unknown.data())));
			}
		});
		CarriedEntries.of((Case) copy).putAll(CarriedEntries.of(model));
		return (Case) copy;
	}

	private static XMLResource resource() {
		return SealedXmi.resource(NAME, CasefilePackage.eINSTANCE);
	}
}
