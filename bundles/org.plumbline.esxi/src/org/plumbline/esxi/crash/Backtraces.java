package org.plumbline.esxi.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * Back-traces that services write:
 *
 * <pre>
 * trace = line with "Backtrace:" or "[backtrace begin]" { [head] ["-->"] frame }
 * frame = "[" nn "]" " rip " address                                             4.x: addresses only
 *       / "backtrace[" nn "] " ["rip " address] library "[0x" address "]" [": " function]
 *       / "backtrace[" nn "] rip " address " " function                          5.x
 * </pre>
 *
 * The reason is what stands before on the same line or above it in the same event. A list of addresses has no
 * signature but that of its reason: addresses change with every build.
 */
public final class Backtraces implements Decoder {

	private static final Pattern BEGIN = Pattern.compile("\\[backtrace begin\\]|\\bBacktrace:"); //$NON-NLS-1$
	private static final Pattern FRAME = Pattern
			.compile("(?:\\bbacktrace)?\\[\\d{2,3}\\] (?:rip )?(?<place>\\S.*)$"); //$NON-NLS-1$
	private static final Pattern LIBRARY = Pattern
			.compile("(?<module>[^\\s\\[]+)\\[0x[0-9a-fA-F]+\\](?:: ?(?<function>\\S.*))?"); //$NON-NLS-1$
	private static final Pattern NAMED = Pattern.compile("(?:0x)?[0-9a-fA-F]{6,16} (?<function>[^\\d\\s].*)"); //$NON-NLS-1$
	private static final Pattern TAG = Pattern.compile("\\btag: (?<process>[\\w-]+)"); //$NON-NLS-1$
	private static final Pattern REASON = Pattern
			.compile("(?:\\bPanic: |\\bException: |\\bexception |\\bError: |\\bAssert(?:ion)? )(?<reason>\\S.*)"); //$NON-NLS-1$
	private static final Pattern ARGUMENTS = Pattern.compile("\\(.*$"); //$NON-NLS-1$
	private static final int LONGEST_REASON = 300;

	@Override
	public String domain() {
		return CrashFact.DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of("Backtrace:", "[backtrace begin]"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		Matcher begin = BEGIN.matcher(text);
		if (!begin.find() || text.contains("Backtrace for current CPU")) { //$NON-NLS-1$
			return List.of();
		}
		List<Map<String, Object>> frames = new ArrayList<>();
		text.substring(begin.start()).lines().map(FRAME::matcher).filter(Matcher::find)
				.forEach(each -> frames.add(frame(each.group("place").strip()))); //$NON-NLS-1$
		Matcher tag = TAG.matcher(text);
		String process = tag.find() ? tag.group("process") : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String reason = reason(text.substring(0, begin.start()));
		return List.of(new CrashFact("backtrace", NLS.bind(Messages.Backtraces_title, frames.size())) //$NON-NLS-1$
				.put("process", process).put("reason", reason).put("frames", List.copyOf(frames)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.field(Messages.ProcessDumps_process, process).field(Messages.ProcessDumps_cause, reason)
				.fact(Messages.Backtraces_meaning, Messages.Backtraces_advice));
	}

	private static String reason(String before) {
		Matcher reason = REASON.matcher(before);
		String found = reason.find() ? reason.group("reason").lines().findFirst().orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return found.substring(0, Math.min(found.length(), LONGEST_REASON)).strip();
	}

	private static Map<String, Object> frame(String place) {
		Map<String, Object> frame = new LinkedHashMap<>();
		Matcher library = LIBRARY.matcher(place);
		Matcher named = NAMED.matcher(place);
		if (library.lookingAt()) {
			put(frame, library.group("function")); //$NON-NLS-1$
			frame.put("module", library.group("module")); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (named.matches()) {
			put(frame, named.group("function")); //$NON-NLS-1$
		}
		frame.put("text", place); //$NON-NLS-1$
		return frame;
	}

	private static void put(Map<String, Object> frame, String function) {
		if (function != null) {
			frame.put("function", ARGUMENTS.matcher(function).replaceFirst("").strip()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
