package org.plumbline.esxi.loss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/**
 * Recognises that the log service threw lines away. Forms:
 *
 * <pre>
 * lost N log messages                                              vmsyslogd
 * Dropping messages due to log stress (qsize = N)                  vmsyslogd 8.x; how many is not said
 * … lost N messages from pid P due to rate-limiting                rsyslogd, imuxsock
 * … N messages lost due to rate-limiting                           rsyslogd, imjournal
 * … begin[s] to drop messages … due to rate-limiting               rsyslogd; how many is said later
 * Suppressed N messages from UNIT                                  systemd-journald
 * </pre>
 */
public final class LostLines implements Decoder {

	private static final String DOMAIN = "loss"; //$NON-NLS-1$
	private static final String RATE = "due to rate-limiting"; //$NON-NLS-1$

	private record Form(String mark, Pattern pattern) {
	}

	private static final List<Form> FORMS = List.of(
			new Form(" log messages", Pattern.compile("\\blost (?<count>\\d+) log messages\\b")), //$NON-NLS-1$ //$NON-NLS-2$
			new Form("due to log stress", Pattern.compile("\\bDropping messages due to log stress\\b")), //$NON-NLS-1$ //$NON-NLS-2$
			new Form(RATE, Pattern.compile("\\blost (?<count>\\d+) messages from .*" + RATE)), //$NON-NLS-1$
			new Form(RATE, Pattern.compile("\\b(?<count>\\d+) messages lost " + RATE)), //$NON-NLS-1$
			new Form(RATE, Pattern.compile("\\bbegins? to drop messages .*" + RATE)), //$NON-NLS-1$
			new Form("Suppressed ", Pattern.compile("\\bSuppressed (?<count>\\d+) messages from \\S"))); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public String domain() {
		return DOMAIN;
	}

	@Override
	public List<String> marks() {
		return FORMS.stream().map(Form::mark).distinct().toList();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		for (Form form : FORMS) {
			if (!text.contains(form.mark())) {
				continue;
			}
			Matcher matcher = form.pattern().matcher(text);
			if (matcher.find()) {
				boolean counted = matcher.namedGroups().containsKey("count"); //$NON-NLS-1$
				return List.of(fact(text, counted ? number(matcher.group("count")) : Optional.empty())); //$NON-NLS-1$
			}
		}
		return List.of();
	}

	private static Optional<Long> number(String digits) {
		return digits.length() > 18 ? Optional.empty() : Optional.of(Long.valueOf(digits));
	}

	private static DecodedFact fact(String text, Optional<Long> count) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", text); //$NON-NLS-1$
		values.put("form", "lost-lines"); //$NON-NLS-1$ //$NON-NLS-2$
		count.ifPresent(each -> values.put("count", each)); //$NON-NLS-1$
		String title = count.map(each -> NLS.bind(Messages.LostLines_titleCount, each.toString()))
				.orElse(Messages.LostLines_title);
		String said = count.map(String::valueOf).orElse(Messages.LostLines_unknown);
		return new DecodedFact(DOMAIN, title, "", //$NON-NLS-1$
				List.of(new DecodedField(Messages.LostLines_count, said, "", true, "")), Messages.LostLines_meaning, //$NON-NLS-1$ //$NON-NLS-2$
				Messages.LostLines_advice, false, List.of(), List.of(), List.of(), values);
	}
}
