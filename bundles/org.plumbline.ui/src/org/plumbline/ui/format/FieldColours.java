package org.plumbline.ui.format;

import org.eclipse.swt.graphics.Color;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;

/** One colour per named group, the same in the line and in its column. */
final class FieldColours {

	private FieldColours() {
	}

	static Color of(String field) {
		return Colours.get(switch (field) {
		case "time" -> Colours.ACCENT; //$NON-NLS-1$
		case "severity" -> Colours.severity(Severity.ERROR); //$NON-NLS-1$
		case "process" -> Colours.MARK_ANNOTATION; //$NON-NLS-1$
		case "pid" -> Colours.MARK_FINDING; //$NON-NLS-1$
		case "world" -> Colours.severity(Severity.EMERGENCY); //$NON-NLS-1$
		case "host" -> Colours.GOOD; //$NON-NLS-1$
		case "opid" -> Colours.severity(Severity.WARNING); //$NON-NLS-1$
		case "module" -> Colours.severity(Severity.NOTICE); //$NON-NLS-1$
		default -> Colours.TEXT;
		});
	}
}
