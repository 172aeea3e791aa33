package org.plumbline.core.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.redact.NameKind;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.Redactor;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.FieldChange;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.model.evidence.VirtualMachine;

/**
 * Hides names in a whole case: in every text of the model, so that nothing that is added to the model is forgotten.
 * Checksums and ids stay, so that a redacted case can be merged and finds its bundle. What a later Plumbline wrote, the
 * bundles inside and the chain of custody are left out: nobody here can tell what they hold.
 */
public final class CaseRedaction {

	private static final CasefilePackage MODEL = CasefilePackage.eINSTANCE;

	/** Checksums, ids, fixed words and rows of numbers. */
	private static final Set<String> FIXED = Set.of("id", "sha256", "bundleSha256", "hash", "previous", "parents", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"contentHash", "field", "colour", "severity", "confidence", "rule", "author", "action", "audience", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"counts"); //$NON-NLS-1$
	private static final Set<String> HOSTS = Set.of("host", "hosts", "hostName"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private CaseRedaction() {
	}

	/**
	 * Learns the names of a case and of the bundles at hand.
	 *
	 * @param redaction takes them
	 */
	public static void learn(Case model, List<SupportBundle> bundles, Redaction redaction) {
		redaction.know(NameKind.TERM, model.getCustomer());
		redaction.know(NameKind.TERM, model.getCaseNumber());
		model.getContacts().forEach(each -> {
			redaction.know(NameKind.TERM, each.getName());
			redaction.know(NameKind.TERM, each.getOrganisation());
			redaction.know(NameKind.TERM, each.getMail());
			redaction.know(NameKind.TERM, each.getPhone());
		});
		learn(model, redaction);
		for (SupportBundle bundle : bundles) {
			learn(bundle, redaction);
		}
	}

	private static void learn(EObject root, Redaction redaction) {
		learnFrom(root, redaction);
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			switch (each) {
			case Host host -> redaction.know(NameKind.HOST, host.getName());
			case Datastore store -> redaction.know(NameKind.DATASTORE, store.getName());
			case VirtualMachine machine -> redaction.know(NameKind.VM, machine.getName());
			default -> {
				// its texts are enough
			}
			}
			learnFrom(each, redaction);
		}
	}

	private static void learnFrom(EObject object, Redaction redaction) {
		texts(object, (attribute, text) -> {
			if (HOSTS.contains(attribute.getName())) {
				redaction.know(NameKind.HOST, text);
			}
			redaction.learn(text);
			return text;
		}, false);
	}

	/** Returns a copy without names; the case itself is not changed. */
	public static Case redact(Case model, Redactor redactor, String author, long timeNs) {
		Case copy = EcoreUtil.copy(model);
		copy.getCustody().clear();
		copy.getBundles().forEach(each -> each.setFile("")); //$NON-NLS-1$
		redact(copy, redactor::redact);
		copy.setRedacted(true);
		Custody.seal(copy, Custody.Action.REDACT, author, timeNs, ""); //$NON-NLS-1$
		return copy;
	}

	/** Returns each name that would be hidden, with its token. */
	public static SortedMap<String, String> preview(Case model, Redactor redactor) {
		SortedMap<String, String> found = new TreeMap<>();
		redact(EcoreUtil.copy(model), text -> redactor.redact(text, found::put));
		return found;
	}

	/** Returns each text that would change, as it is and as it would be, in the order of the file; each text once. */
	public static List<RedactedText> texts(Case model, Redactor redactor) {
		Map<String, RedactedText> found = new LinkedHashMap<>();
		Case copy = EcoreUtil.copy(model);
		copy.getCustody().clear();
		texts(copy, redactor, found);
		copy.eAllContents().forEachRemaining(each -> texts(each, redactor, found));
		return List.copyOf(found.values());
	}

	private static void texts(EObject object, Redactor redactor, Map<String, RedactedText> found) {
		texts(object, (attribute, text) -> {
			SortedMap<String, String> names = new TreeMap<>();
			String after = isHidden(object, attribute, text)
					? inReference(text, part -> redactor.redact(part, names::put))
					: text;
			if (!names.isEmpty()) {
				found.computeIfAbsent(text, _ -> new RedactedText(place(object, attribute), text, after,
						Collections.unmodifiableSortedMap(names)));
			}
			return text;
		}, false);
	}

	/** Where a text stands, in words; of a change it is the field that was changed. */
	private static String place(EObject object, EAttribute attribute) {
		String field = object instanceof FieldChange change ? change.getField() : attribute.getName();
		return NLS.bind(Messages.CaseRedaction_place, CaseWords.kind(object.eClass().getName()),
				CaseWords.field(field));
	}

	private static void redact(Case copy, UnaryOperator<String> hide) {
		redactOne(copy, hide);
		copy.eAllContents().forEachRemaining(each -> redactOne(each, hide));
	}

	private static void redactOne(EObject object, UnaryOperator<String> hide) {
		texts(object, (attribute, text) -> isHidden(object, attribute, text) ? inReference(text, hide) : text, true);
	}

	/** Tells whether names in a text are hidden; ids of objects and of parents are not. */
	private static boolean isHidden(EObject object, EAttribute attribute, String text) {
		return (attribute != MODEL.getChange_Object() || text.startsWith(CaseObject.FINDING))
				&& !(object instanceof FieldChange change && isFixed(change.getField()));
	}

	/** Ids of parents, names of people who work on the case. */
	private static boolean isFixed(String field) {
		return field.equals(CaseObject.PLACE) || FIXED.contains(field);
	}

	/** In the text form of a reference the path is escaped, so names would not be seen. */
	private static String inReference(String text, UnaryOperator<String> hide) {
		try {
			EvidenceRef ref = EvidenceRef.parse(text);
			// the hash is of a line that the copy does not hold; 0 says that it was not taken
			return new EvidenceRef(ref.bundleSha256(), hide.apply(ref.path()), ref.line(), 0).toString();
		} catch (IllegalArgumentException e) {
			return hide.apply(text);
		}
	}

	/** Takes one text of one attribute and says what shall stand there. */
	private interface Visitor {

		String visit(EAttribute attribute, String text);
	}

	private static void texts(EObject object, Visitor visitor, boolean write) {
		for (EAttribute each : object.eClass().getEAllAttributes()) {
			if (!isFixed(each) && each.isChangeable() && object.eIsSet(each)) {
				visit(object, each, visitor, write);
			}
		}
	}

	/** Ids of parts of a case are random; that of a device is its serial. */
	private static boolean isFixed(EAttribute attribute) {
		boolean own = attribute.getEContainingClass().getEPackage() == MODEL;
		return own && (attribute.isID() || FIXED.contains(attribute.getName()))
				|| attribute.getName().equals("sha256"); //$NON-NLS-1$
	}

	private static void visit(EObject object, EAttribute attribute, Visitor visitor, boolean write) {
		Object value = object.eGet(attribute);
		List<?> values = value instanceof List<?> many ? many : List.of(value);
		List<Object> result = values.stream().<Object>map(each -> switch (each) {
		case String text -> visitor.visit(attribute, text);
		case EvidenceRef ref -> EvidenceRef.parse(visitor.visit(attribute, ref.toString()));
		default -> each;
		}).toList();
		if (write && !result.equals(values)) {
			object.eSet(attribute, attribute.isMany() ? result : result.getFirst());
		}
	}
}
