package org.plumbline.esxi.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.CollectionFailure;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;

/**
 * The collector's own logs: {@code error.log} (every line is a complaint), {@code action.log} and
 * {@code tmp/vm-support.<pid>.log} of 4.x (some lines are). A line is free text behind an optional time; what it
 * complains about is told by its words, and the thing it is about is quoted, a path, or what was run or copied.
 */
public final class CollectorLogParser implements CommandOutputParser {

	/** More of one log say nothing new; a notice tells how many there are. */
	private static final int MOST = 1000;

	private static final Pattern OWN = Pattern.compile("(?:error|action)\\.log|tmp/vm-support\\.[^/]*\\.log"); //$NON-NLS-1$
	private static final Pattern STAMP = Pattern
			.compile("\\s*\\[?(?:\\d{4}-\\d\\d-\\d\\d[T ])?(?:\\d\\d:\\d\\d:\\d\\d[.,\\d]*Z?)?\\]?[:, ]*"); //$NON-NLS-1$
	private static final Pattern QUOTED = Pattern.compile("['\"`]([^'\"`]+)['\"`]"); //$NON-NLS-1$
	private static final Pattern DONE = Pattern
			.compile("\\b(?:run|running|copy|copying|execut(?:e|ing)|command|file):? ([^:,]+)"); //$NON-NLS-1$
	private static final Pattern PATH = Pattern.compile("(/[^\\s:,;'\"]+)"); //$NON-NLS-1$
	private static final Pattern BEFORE = Pattern.compile("([\\w./-]+) (?:gave no answer|timed out|not found|failed)"); //$NON-NLS-1$

	/** Words by reason; the first that fits counts. */
	private static final Map<String, Pattern> REASONS = new LinkedHashMap<>();

	static {
		put("timeout", "timed? ?out|no answer|not respond|hung|killed after"); //$NON-NLS-1$ //$NON-NLS-2$
		put("space", "no space|disk (?:is )?full|quota"); //$NON-NLS-1$ //$NON-NLS-2$
		put("missing", "not found|no such file|(?:does|did) not exist|missing"); //$NON-NLS-1$ //$NON-NLS-2$
		put("denied", "permission denied|not permitted|access denied|resource busy|locked"); //$NON-NLS-1$ //$NON-NLS-2$
		put("skipped", "skipp|left out|too (?:large|big|long)|exceed|truncated"); //$NON-NLS-1$ //$NON-NLS-2$
		put("failed", "fail|\\berrors?\\b|exit (?:status|code) [1-9]|returned [1-9]|traceback|exception|unable|" //$NON-NLS-1$ //$NON-NLS-2$
				+ "cannot|could not"); //$NON-NLS-1$
	}

	private static void put(String reason, String words) {
		REASONS.put(reason, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		if (!OWN.matcher(output.path()).matches()) {
			return; // a file of that name deeper in the bundle is somebody else's
		}
		boolean onlyComplaints = output.path().equals("error.log"); //$NON-NLS-1$
		int found = 0;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i);
			Optional<String> reason = line.isBlank() ? Optional.empty() : reason(line, onlyComplaints);
			if (reason.isPresent() && ++found <= MOST) {
				host.getCollectionFailures().add(failure(reason.get(), line, output, i));
			}
		}
		if (found > MOST) {
			output.notices().accept("collector-failures", //$NON-NLS-1$
					NLS.bind(Messages.CollectorLogParser_more, output.path(), Integer.toString(found - MOST)));
		}
	}

	private static Optional<String> reason(String line, boolean onlyComplaints) {
		return REASONS.entrySet().stream().filter(each -> each.getValue().matcher(line).find()).map(Map.Entry::getKey)
				.findFirst().or(() -> onlyComplaints ? Optional.of("failed") : Optional.empty()); //$NON-NLS-1$
	}

	private static CollectionFailure failure(String reason, String line, CapturedOutput output, int index) {
		CollectionFailure failure = EvidenceFactory.eINSTANCE.createCollectionFailure();
		failure.setReason(reason);
		failure.setText(org.plumbline.core.event.XmlText.clean(line.strip()));
		failure.setSubject(org.plumbline.core.event.XmlText.clean(subject(line)));
		failure.setOrigin(output.ref(index));
		return failure;
	}

	private static String subject(String line) {
		Matcher stamp = STAMP.matcher(line);
		String said = stamp.lookingAt() ? line.substring(stamp.end()) : line;
		for (Pattern each : new Pattern[] { QUOTED, DONE, PATH, BEFORE }) {
			Matcher matcher = each.matcher(said);
			if (matcher.find()) {
				return matcher.group(1).strip();
			}
		}
		return ""; //$NON-NLS-1$
	}
}
