package org.plumbline.core.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.event.Times;

/**
 * Recurring clean-ups as a person writes them: {@code RAMDISK=INTERVAL}, the interval a number with {@code h},
 * {@code d} or {@code w}, and when the first one is.
 */
final class CleanUps {

	private static final Pattern ACTION = Pattern.compile("([^=]{1,100})=(\\d{1,4})([hdw])"); //$NON-NLS-1$
	private static final Map<String, Integer> HOURS = Map.of("h", 1, "d", 24, "w", 168); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	static final long HOUR_NS = 3600 * Times.SECOND_NS;

	private CleanUps() {
	}

	/** Reads {@code --clean} and {@code --since}. */
	static List<RecurringAction> of(Arguments arguments) throws UsageException {
		List<RecurringAction> actions = new ArrayList<>();
		long fromNs = since(arguments);
		for (String each : arguments.values("clean")) { //$NON-NLS-1$
			actions.add(action(each, fromNs));
		}
		return actions;
	}

	private static RecurringAction action(String text, long fromNs) throws UsageException {
		Matcher action = ACTION.matcher(text);
		if (!action.matches() || Integer.parseInt(action.group(2)) == 0) {
			throw new UsageException(NLS.bind(Messages.CleanUps_notAnAction, text));
		}
		long hours = Long.parseLong(action.group(2)) * HOURS.get(action.group(3));
		return new RecurringAction("", action.group(1), "", hours * HOUR_NS, fromNs); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static long since(Arguments arguments) throws UsageException {
		Optional<String> since = arguments.value("since"); //$NON-NLS-1$
		try {
			return since.isEmpty() ? Times.UNKNOWN_NS : Times.ns(OffsetDateTime.parse(since.get()).toInstant());
		} catch (DateTimeException | ArithmeticException e) {
			throw new UsageException(NLS.bind(Messages.CleanUps_notATime, since.get()));
		}
	}
}
