package org.plumbline.esxi.command;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * How long the host has been up, and from the time of collection when it started. Forms: {@code uptime} (
 * {@code 16:32:08 up 1 days, 02:59:48, load average: …}, {@code up 3:04}, {@code up 5 min}) and the microseconds of
 * {@code system stats uptime get} as one number. Fact: {@code time/uptime} in seconds.
 */
public final class UptimeParser implements CommandOutputParser {

	private static final Pattern UP = Pattern.compile(".*?\\bup\\s+(?:([0-9]{1,5}) days?,\\s+)?" //$NON-NLS-1$
			+ "(?:([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?|([0-9]{1,2}) min)\\b.*"); //$NON-NLS-1$
	private static final Pattern MICROSECONDS = Pattern.compile("\\s*([0-9]{1,15})\\s*"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		for (int i = 0; i < output.lines().size(); i++) {
			OptionalLong upNs = upNs(output.lines().get(i));
			if (upNs.isPresent()) {
				new HostInventory(host).fact("time", "uptime", upNs.getAsLong() / Times.SECOND_NS + " s", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						output.ref(i));
				if (output.collectedNs() != Times.UNKNOWN_NS) {
					host.setBootTimeNs(output.collectedNs() - upNs.getAsLong());
				}
				return;
			}
		}
		new OutputRows(output).noTable();
	}

	private static OptionalLong upNs(String line) {
		Matcher micros = MICROSECONDS.matcher(line);
		if (micros.matches()) {
			return OptionalLong.of(Long.parseLong(micros.group(1)) * 1000);
		}
		Matcher up = UP.matcher(line);
		if (!up.matches()) {
			return OptionalLong.empty();
		}
		long minutes = up.group(5) != null ? number(up.group(5)) : number(up.group(2)) * 60 + number(up.group(3));
		return OptionalLong
				.of(number(up.group(1)) * Times.DAY_NS + (minutes * 60 + number(up.group(4))) * Times.SECOND_NS);
	}

	private static long number(String digits) {
		return digits == null ? 0 : Long.parseLong(digits);
	}
}
