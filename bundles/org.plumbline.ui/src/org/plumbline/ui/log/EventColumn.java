package org.plumbline.ui.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.plumbline.core.event.Times;
import org.plumbline.core.store.LogRecord;

/** The columns in their order. The message is the last one and takes the room that is left. */
enum EventColumn {
	TIME(Messages.EventColumn_time, 24, true), SEVERITY(Messages.EventColumn_severity, 11, true),
	SOURCE(Messages.EventColumn_source, 16, true), LINE(Messages.EventColumn_line, 9, false),
	HOST(Messages.EventColumn_host, 16, false), PROCESS(Messages.EventColumn_process, 12, false),
	WORLD(Messages.EventColumn_world, 10, false), OPERATION(Messages.EventColumn_operation, 14, false),
	MESSAGE(Messages.EventColumn_message, 80, true);

	/** Finer than the clocks of most logs; the detail view shows what a line has beyond it. */
	private static final DateTimeFormatter MILLIS = form("uuuu-MM-dd HH:mm:ss.SSS"); //$NON-NLS-1$
	/** More than fits a screen; the detail view shows the whole. */
	private static final int LONGEST = 2_000;

	private final String label;
	private final int characters;
	private final boolean shown;

	EventColumn(String label, int characters, boolean shown) {
		this.label = label;
		this.characters = characters;
		this.shown = shown;
	}

	private static DateTimeFormatter form(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
	}

	/** Returns the name for people. */
	String label() {
		return label;
	}

	/** Returns the usual width in characters. */
	int characters() {
		return characters;
	}

	/** Tells whether it is shown until the user says otherwise. */
	boolean isShown() {
		return shown;
	}

	/** Tells whether its texts line up under each other. */
	boolean isFixedPitch() {
		return this == TIME || this == MESSAGE;
	}

	/** Returns the text of an event in one line. */
	String text(LogRecord event, ZoneId zone) {
		return switch (this) {
		case TIME -> time(event.timeNs(), zone);
		case SEVERITY -> event.severity().label();
		case SOURCE -> event.source().name();
		case LINE -> Long.toString(event.line());
		case HOST -> event.host();
		case PROCESS -> event.process();
		case WORLD -> event.world() < 0 ? "" : Long.toString(event.world()); //$NON-NLS-1$
		case OPERATION -> event.opId();
		case MESSAGE -> oneLine(event.message());
		};
	}

	private static String time(long timeNs, ZoneId zone) {
		if (timeNs == Times.UNKNOWN_NS) {
			return ""; //$NON-NLS-1$
		}
		return MILLIS.format(Times.instant(timeNs).atZone(zone));
	}

	private static String oneLine(String text) {
		String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return part.replace('\t', ' ').replace("\n", " \u21b5 ").replace("\r", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
