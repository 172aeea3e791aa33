package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.event.XmlText;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.FindingEntry;

/**
 * What people wrote into a case, as flat objects, and back. Everything counts as written by people unless it is named
 * here as made by the program: so nothing that is added to the model is forgotten in a merge.
 */
final class PersonalFields {

	private static final CasefilePackage MODEL = CasefilePackage.eINSTANCE;

	/** Made from evidence, or about the file itself. */
	private static final Set<EStructuralFeature> MADE = Set.of(MODEL.getCase_Bundles(), MODEL.getCase_Findings(),
			MODEL.getCase_Excerpts(), MODEL.getCase_Ramdisks(), MODEL.getCase_TimelineSummary(), MODEL.getCase_Facts(),
			MODEL.getCase_Changes(), MODEL.getCase_Custody(), MODEL.getCase_FormatVersion(),
			MODEL.getCase_CreatedNs(), MODEL.getCase_Redacted(), MODEL.getCase_Evidence(),
			MODEL.getCase_Decodes(), MODEL.getCase_Layout());
	/** Of a finding only the verdict is written by people. */
	private static final List<EAttribute> VERDICT = List.of(MODEL.getFindingEntry_State(),
			MODEL.getFindingEntry_Comment(), MODEL.getFindingEntry_InReport());

	private static final Set<String> KNOWN = MODEL.getEClassifiers().stream()
			.filter(EClass.class::isInstance).map(EClass.class::cast)
			.flatMap(each -> each.getEStructuralFeatures().stream()).map(EStructuralFeature::getName)
			.collect(Collectors.toUnmodifiableSet());

	private PersonalFields() {
	}

	/** Tells whether this program knows a field or list; a later one may have written others. */
	static boolean isKnown(String name) {
		return name.equals(CaseObject.PLACE) || KNOWN.contains(name);
	}

	/** Tells whether people write a field or list of a case; the others are made from evidence. */
	static boolean isWritten(EStructuralFeature feature) {
		return !MADE.contains(feature);
	}

	/** Returns all objects by key; verdicts only if they were given. */
	static SortedMap<String, CaseObject> of(Case model) {
		SortedMap<String, CaseObject> objects = new TreeMap<>();
		objects.put(CaseObject.CASE, new CaseObject(CaseObject.CASE, attributes(model)));
		contents(model, "", objects); //$NON-NLS-1$
		verdicts(model.getFindings(), objects);
		return objects;
	}

	private static SortedMap<String, List<String>> attributes(EObject object) {
		SortedMap<String, List<String>> fields = new TreeMap<>();
		for (EAttribute each : object.eClass().getEAllAttributes()) {
			if (!each.isID() && !MADE.contains(each)) {
				field(object, each, fields);
			}
		}
		return fields;
	}

	private static void field(EObject object, EAttribute attribute, SortedMap<String, List<String>> fields) {
		if (!object.eIsSet(attribute)) {
			return;
		}
		Object value = object.eGet(attribute);
		List<?> values = value instanceof List<?> many ? many : List.of(value);
		fields.put(attribute.getName(), values.stream().map(
				each -> XmlText.clean(EcoreUtil.convertToString(attribute.getEAttributeType(), each))).toList());
	}

	private static void contents(EObject parent, String parentKey, SortedMap<String, CaseObject> objects) {
		for (EReference each : parent.eClass().getEAllContainments()) {
			if (!MADE.contains(each)) {
				for (EObject child : children(parent, each)) {
					add(child, each, parentKey, objects);
				}
			}
		}
	}

	private static void add(EObject child, EReference list, String parentKey, SortedMap<String, CaseObject> objects) {
		String key = key(child, list);
		SortedMap<String, List<String>> fields = attributes(child);
		fields.put(CaseObject.PLACE,
				parentKey.isEmpty() ? List.of(list.getName()) : List.of(list.getName(), parentKey));
		objects.put(key, new CaseObject(key, fields));
		contents(child, key, objects);
	}

	/** Where there can be one object only, two people who each made one made the same. */
	private static String key(EObject child, EReference list) {
		String id = EcoreUtil.getID(child);
		return !list.isMany() ? list.getName() : id == null ? list.getName() + "/?" : id; //$NON-NLS-1$
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject parent, EReference list) {
		Object value = parent.eGet(list);
		return value == null ? List.of()
				: list.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
	}

	private static void verdicts(List<FindingEntry> findings, SortedMap<String, CaseObject> objects) {
		for (FindingEntry each : findings) {
			SortedMap<String, List<String>> fields = new TreeMap<>();
			VERDICT.forEach(attribute -> field(each, attribute, fields));
			objects.putIfAbsent(findingKey(each), new CaseObject(findingKey(each), fields));
			verdicts(each.getConsequences(), objects);
		}
	}

	static String findingKey(FindingEntry finding) {
		return XmlText.clean(CaseObject.FINDING + finding.getRule() + '/' + finding.getKey());
	}

	/** Makes a case hold exactly these objects; objects that stay keep their identity in memory. */
	static void apply(SortedMap<String, CaseObject> objects, Case model) {
		Map<String, EObject> known = new HashMap<>();
		collect(model, known);
		CaseObject top = objects.getOrDefault(CaseObject.CASE, new CaseObject(CaseObject.CASE, new TreeMap<>()));
		set(model, top);
		List<CaseObject> own = objects.values().stream().filter(CaseObject::isOwn).toList();
		Map<String, EObject> placed = new HashMap<>();
		List<CaseObject> waiting = new ArrayList<>(own);
		while (waiting.removeIf(each -> place(each, model, known, placed))) {
			// parents first; an object whose parent was removed has no place
		}
		Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(placed.values());
		known.values().stream().filter(each -> !kept.contains(each)).forEach(EcoreUtil::remove);
		applyVerdicts(objects, model.getFindings());
	}

	private static void collect(EObject parent, Map<String, EObject> known) {
		for (EReference each : parent.eClass().getEAllContainments()) {
			if (!MADE.contains(each)) {
				for (EObject child : children(parent, each)) {
					known.put(key(child, each), child);
					collect(child, known);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static boolean place(CaseObject object, Case model, Map<String, EObject> known,
			Map<String, EObject> placed) {
		EObject parent = object.parent().isEmpty() ? model : placed.get(object.parent());
		if (parent == null || !(parent.eClass().getEStructuralFeature(object.list()) instanceof EReference list)) {
			return false;
		}
		EObject child = known.get(object.key());
		if (child == null || child.eClass() != list.getEReferenceType()) {
			child = EcoreUtil.create(list.getEReferenceType());
			EcoreUtil.setID(child, list.isMany() ? object.key() : idOf(object.key()));
		}
		set(child, object);
		if (list.isMany() && child.eContainer() != parent) {
			((List<EObject>) parent.eGet(list)).add(child);
		} else if (!list.isMany()) {
			parent.eSet(list, child);
		}
		placed.put(object.key(), child);
		return true;
	}

	private static String idOf(String key) {
		return java.util.UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
	}

	private static void set(EObject object, CaseObject source) {
		for (EAttribute each : object.eClass().getEAllAttributes()) {
			if (!each.isID() && !MADE.contains(each)) {
				set(object, each, source.fields().getOrDefault(each.getName(), List.of()));
			}
		}
	}

	private static void set(EObject object, EAttribute attribute, List<String> texts) {
		SortedMap<String, List<String>> now = new TreeMap<>();
		field(object, attribute, now);
		if (texts.equals(now.getOrDefault(attribute.getName(), List.of()))) {
			return;
		}
		List<Object> values = new ArrayList<>();
		texts.forEach(each -> value(attribute, each).ifPresent(values::add));
		if (values.isEmpty()) {
			object.eUnset(attribute);
		} else {
			object.eSet(attribute, attribute.isMany() ? values : values.getFirst());
		}
	}

	/** A value that this program cannot read is left out of the model; the log keeps it. */
	private static java.util.Optional<Object> value(EAttribute attribute, String text) {
		try {
			return java.util.Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
		} catch (RuntimeException e) {
			return java.util.Optional.empty();
		}
	}

	/** Gives findings the verdicts that are known of them; others are not touched. */
	static void applyVerdicts(Map<String, CaseObject> objects, List<FindingEntry> findings) {
		for (FindingEntry each : findings) {
			CaseObject verdict = objects.get(findingKey(each));
			if (verdict != null) {
				VERDICT.forEach(attribute -> set(each, attribute,
						verdict.fields().getOrDefault(attribute.getName(), List.of())));
			}
			applyVerdicts(objects, each.getConsequences());
		}
	}
}
