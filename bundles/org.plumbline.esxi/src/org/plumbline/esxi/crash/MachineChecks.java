package org.plumbline.esxi.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * Lines in which the kernel tells a report of the hardware about an error:
 *
 * <pre>
 * "MCA: " n ": " kind " " how " G" hex " B" bank " S" status " A" address " M" misc " P" hex "/" hex " " text   6.5 on
 * "MC: PCPU" n " B:" bank " S:0x" status " M:0x" misc " A:0x" address …                                up to 6.0
 * … "Bank " bank ", Status " ["0x"] status …                                                           3.5 to 5.x
 * … "Bank" bank ":" … ["STATUS"] "0x" status …                                                         the screen
 * </pre>
 *
 * The bank of the first form is hexadecimal. What the status means: {@link McaStatus}.
 */
public final class MachineChecks implements Decoder {

	private static final Pattern NEW = Pattern
			.compile("MCA: \\d+: (?<kind>\\S+) (?<how>\\S+) G(?<g>[0-9a-f]+) B(?<bank>[0-9a-f]{1,4})" //$NON-NLS-1$
					+ " S(?<status>[0-9a-f]{1,16}) A(?<address>[0-9a-f]{1,16}) M(?<misc>[0-9a-f]{1,16}) P[0-9a-f]+/[0-9a-f]+ ?(?<text>.*)"); //$NON-NLS-1$
	private static final Pattern MIDDLE = Pattern
			.compile("MC: ?PCPU(?<cpu>\\d{1,6}) B:(?<bank>\\d{1,4}) S:0x(?<status>[0-9a-f]{1,16})" //$NON-NLS-1$
					+ " M:0x(?<misc>[0-9a-f]{1,16}) A:0x(?<address>[0-9a-f]{1,16})"); //$NON-NLS-1$
	private static final Pattern OLD = Pattern
			.compile(
					"(?i)\\bBank ?(?<bank>\\d{1,4})[:,]? .{0,40}?(?:Status|STATUS)[ :=]*(?:0x)?(?<status>[0-9a-f]{16})\\b"); //$NON-NLS-1$

	@Override
	public String domain() {
		return CrashFact.DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of("MCA: ", "MC: PCPU", "MC:PCPU", "Exception: Bank "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (marks().stream().noneMatch(text::contains)) {
			return List.of();
		}
		List<DecodedFact> facts = new ArrayList<>();
		for (String line : text.split("\n")) { //$NON-NLS-1$
			for (Map<String, Object> check : read(line)) {
				facts.add(fact(check));
			}
		}
		return facts;
	}

	private static DecodedFact fact(Map<String, Object> check) {
		McaStatus status = new McaStatus(Long.parseUnsignedLong(check.get("status").toString().substring(2), 16)); //$NON-NLS-1$
		CrashFact fact = new CrashFact("machine-check", //$NON-NLS-1$
				NLS.bind(Messages.MachineChecks_title, check.get("bank"), check.get("title"))) //$NON-NLS-1$ //$NON-NLS-2$
				.put("corrected", check.get("corrected")).put("checks", List.of(check)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		fact.field(Messages.MachineChecks_bank, check.get("bank").toString()) //$NON-NLS-1$
				.field(Messages.MachineChecks_status, check.get("status").toString(), status.severity()); //$NON-NLS-1$
		fact.field(Messages.MachineChecks_code, String.format(Locale.ROOT, "0x%04x", status.code()), status.title()); //$NON-NLS-1$
		return fact.fact(check.get("meaning").toString(), Messages.MachineChecks_advice, McaStatus.SOURCES); //$NON-NLS-1$
	}

	/** Returns the reports in a line, as values of a fact; mostly none. */
	static List<Map<String, Object>> read(String line) {
		for (Pattern form : List.of(NEW, MIDDLE, OLD)) {
			Matcher matcher = form.matcher(line);
			if (matcher.find()) {
				return List.of(check(matcher, form == NEW ? 16 : 10));
			}
		}
		return List.of();
	}

	private static Map<String, Object> check(Matcher line, int bankBase) {
		McaStatus status = new McaStatus(Long.parseUnsignedLong(line.group("status"), 16)); //$NON-NLS-1$
		Map<String, Object> check = new LinkedHashMap<>();
		check.put("bank", Long.parseLong(line.group("bank"), bankBase)); //$NON-NLS-1$ //$NON-NLS-2$
		check.put("status", "0x" + line.group("status")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (line.namedGroups().containsKey("address") && status.hasAddress()) { //$NON-NLS-1$
			check.put("address", "0x" + line.group("address")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (line.namedGroups().containsKey("misc") && status.hasMisc()) { //$NON-NLS-1$
			check.put("misc", "0x" + line.group("misc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		check.put("title", status.title()); //$NON-NLS-1$
		check.put("meaning", status.meaning()); //$NON-NLS-1$
		check.put("severity", status.severity()); //$NON-NLS-1$
		check.put("corrected", !status.isUncorrected()); //$NON-NLS-1$
		return check;
	}
}
