package org.plumbline.core.casefile;

import org.eclipse.osgi.util.NLS;

/** What an object of a case is called, for people: its kind and the words it starts with. */
final class ObjectLabel {

	private static final int LONGEST = 60;

	private ObjectLabel() {
	}

	static String of(CaseObject object) {
		if (object.key().equals(CaseObject.CASE)) {
			return Messages.ObjectLabel_case;
		}
		if (object.key().startsWith(CaseObject.FINDING)) {
			return NLS.bind(Messages.ObjectLabel_finding, object.key().substring(CaseObject.FINDING.length()));
		}
		return NLS.bind(Messages.ObjectLabel_object, kind(object.list()), words(object)).strip();
	}

	private static String kind(String list) {
		return switch (list) {
		case "annotations" -> Messages.ObjectLabel_annotation; //$NON-NLS-1$
		case "replies" -> Messages.ObjectLabel_reply; //$NON-NLS-1$
		case "hypotheses" -> Messages.ObjectLabel_hypothesis; //$NON-NLS-1$
		case "arguments" -> Messages.ObjectLabel_argument; //$NON-NLS-1$
		case "story" -> Messages.ObjectLabel_story; //$NON-NLS-1$
		case "contacts" -> Messages.ObjectLabel_contact; //$NON-NLS-1$
		case "environment" -> Messages.ObjectLabel_environment; //$NON-NLS-1$
		case "workarounds" -> Messages.ObjectLabel_workaround; //$NON-NLS-1$
		case "views" -> Messages.ObjectLabel_view; //$NON-NLS-1$
		case "highlighters" -> Messages.ObjectLabel_highlighter; //$NON-NLS-1$
		case "reviews" -> Messages.ObjectLabel_review; //$NON-NLS-1$
		case "sourceSettings" -> Messages.ObjectLabel_sourceSetting; //$NON-NLS-1$
		case "reportPlan" -> Messages.ObjectLabel_reportPlan; //$NON-NLS-1$
		case "texts" -> Messages.ObjectLabel_reportText; //$NON-NLS-1$
		default -> list;
		};
	}

	private static String words(CaseObject object) {
		for (String field : new String[] { "title", "heading", "name", "product", "text", "query", "state" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			String text = object.text(field).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			if (!text.isEmpty()) {
				return text.length() > LONGEST ? text.substring(0, LONGEST) + '\u2026' : text;
			}
		}
		return ""; //$NON-NLS-1$
	}
}
