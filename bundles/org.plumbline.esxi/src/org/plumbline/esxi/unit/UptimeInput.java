package org.plumbline.esxi.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.event.Uptimes;

/**
 * A time since the start of a host that a person typed or pasted, alone:
 *
 * <pre>
 * input = [ "VMK uptime:" / "uptime" [ ":" ] / "up" ] ( kernel / service / micro / seconds )
 * kernel  = days ":" hh ":" mm ":" ss [ "." fraction ]
 * service = days " day" [ "s" ] "," hh ":" mm [ ":" ss ]
 * micro   = number "us"                                                as vobd writes it
 * seconds = number [ "." fraction ] " s"
 * </pre>
 *
 * Lines of logs are left to their formats, which read the same numbers at their places.
 */
public final class UptimeInput implements Decoder {

	private static final String DOMAIN = "uptime"; //$NON-NLS-1$
	private static final Pattern KERNEL = Pattern
			.compile("(\\d{1,5}):(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?"); //$NON-NLS-1$
	private static final Pattern SERVICE = Pattern.compile("(\\d{1,5}) days?, *(\\d{1,2}):(\\d{2})(?::(\\d{2}))?()"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?) ?(us|ms|s|seconds|sec)"); //$NON-NLS-1$
	private static final Pattern WORDS = Pattern.compile("(?i)\\s*((?:vmk )?uptime:?|up)?\\s*(.{1,60}?)\\s*"); //$NON-NLS-1$
	private static final int LONGEST = 100;
	private static final long SECOND_NS = 1_000_000_000L;
	private static final long MOST_NS = 100_000L * 86_400 * SECOND_NS / 2;

	@Override
	public String domain() {
		return DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of(); // nothing in a line of a log
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		String typed = text.strip();
		if (typed.length() > LONGEST) {
			return List.of(); // a pasted line: nobody types an uptime like this
		}
		Matcher words = WORDS.matcher(typed);
		if (!words.matches()) {
			return List.of();
		}
		long ns = ns(words.group(2), words.group(1) != null);
		return ns < 0 || ns > MOST_NS ? List.of() : List.of(fact(ns));
	}

	/** A bare number of seconds may be anything, one of microseconds is what vobd writes. */
	private static long ns(String text, boolean said) {
		Matcher kernel = KERNEL.matcher(text);
		Matcher service = SERVICE.matcher(text);
		Matcher number = NUMBER.matcher(text);
		if (kernel.matches()) {
			return clock(kernel);
		}
		if (service.matches()) {
			return clock(service);
		}
		if (!number.matches() || !said && !number.group(2).equals("us")) { //$NON-NLS-1$
			return -1;
		}
		long unit = switch (number.group(2)) {
		case "us" -> 1000; //$NON-NLS-1$
		case "ms" -> 1_000_000; //$NON-NLS-1$
		default -> SECOND_NS;
		};
		BigDecimal ns = new BigDecimal(number.group(1)).multiply(BigDecimal.valueOf(unit));
		return ns.compareTo(BigDecimal.valueOf(MOST_NS)) > 0 ? -1 : ns.longValue();
	}

	private static long clock(Matcher clock) {
		String fraction = clock.group(5) == null ? "" : clock.group(5); //$NON-NLS-1$
		long seconds = ((Long.parseLong(clock.group(1)) * 24 + Long.parseLong(clock.group(2))) * 60
				+ Long.parseLong(clock.group(3))) * 60 + (clock.group(4) == null ? 0 : Long.parseLong(clock.group(4)));
		return seconds * SECOND_NS + Long.parseLong((fraction + "000000000").substring(0, 9)); //$NON-NLS-1$
	}

	private static DecodedFact fact(long ns) {
		long seconds = ns / SECOND_NS;
		String spoken = NLS.bind(Messages.UptimeInput_spoken, new Object[] { seconds / 86_400, seconds / 3600 % 24,
				seconds / 60 % 60, seconds % 60 });
		List<DecodedField> fields = new ArrayList<>();
		fields.add(new DecodedField(Messages.UptimeInput_kernel, Uptimes.text(ns), "", false, "")); //$NON-NLS-1$ //$NON-NLS-2$
		fields.add(new DecodedField(Messages.UptimeInput_micro, ns / 1000 + "us", "", false, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		fields.add(new DecodedField(Messages.UptimeInput_seconds, Long.toString(seconds), "", false, "")); //$NON-NLS-1$ //$NON-NLS-2$
		return new DecodedFact(DOMAIN, spoken, "", fields, NLS.bind(Messages.UptimeInput_meaning, Uptimes.text(ns)), //$NON-NLS-1$
				"", false, List.of(), List.of(), List.of(), Map.of("uptimeNs", ns, "uptime", Uptimes.text(ns))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
