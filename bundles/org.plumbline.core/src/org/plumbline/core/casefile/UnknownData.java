package org.plumbline.core.casefile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.casefile.CaseXmi.Unknown;
import org.plumbline.model.casefile.Case;

/** Takes over in a merge what a later Plumbline wrote and this one does not know. */
final class UnknownData {

	private UnknownData() {
	}

	/** Adds what the other side has; where both have something, the one that is later by text stays. */
	static void merge(Case merged, Case other) {
		SortedMap<String, EObject> there = byId(merged);
		byId(other).forEach((id, object) -> {
			if (there.get(id) != null && of(object) instanceof Unknown theirs) {
				take(there.get(id), theirs);
			}
		});
		SortedMap<String, CarriedEntries.Source> carried = CarriedEntries.of(merged);
		for (Map.Entry<String, CarriedEntries.Source> each : CarriedEntries.of(other).entrySet()) {
			carried.putIfAbsent(each.getKey(), each.getValue());
		}
	}

	private static void take(EObject object, Unknown theirs) {
		Unknown ours = of(object);
		if (ours == null || text(ours).compareTo(text(theirs)) < 0) {
			object.eAdapters().remove(ours);
			object.eAdapters().add(new Unknown(EcoreUtil.copy(theirs.data())));
		}
	}

	private static String text(Unknown unknown) {
		return unknown.data().getAnyAttribute().toString() + unknown.data().getMixed();
	}

	private static Unknown of(EObject object) {
		return (Unknown) EcoreUtil.getExistingAdapter(object, Unknown.class);
	}

	private static SortedMap<String, EObject> byId(Case model) {
		SortedMap<String, EObject> result = new TreeMap<>();
		result.put("", model); //$NON-NLS-1$
		for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (EcoreUtil.getID(each) != null) {
				result.put(EcoreUtil.getID(each), each);
			}
		}
		return result;
	}
}
