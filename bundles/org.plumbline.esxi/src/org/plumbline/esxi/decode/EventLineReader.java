package org.plumbline.esxi.decode;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads lines that tell of storage trouble without a status triple: forms 4, 11, 13 to 17, 21 and 22.
 *
 * <pre>
 *  4  nmp_CompleteRetryForPath: Retry world recovered device 'D'
 * 11  nmp_ThrottleLogForDevice: last error status from device D repeated N times
 * 13  Sync CR (opcode OP) at N (wid W)
 * 14  nmp_DeviceRequestFastDeviceProbe: NMP device "D" state in doubt; …
 * 15  nmp_IssueCommandToDevice: I/O could not be issued to device "D" due to WORDS
 *     nmp_DeviceRetryCommand: Device "D": awaiting fast path state update …
 *     nmp_DeviceAttemptFailover: Retry world failover device …
 *     nmp_DeviceStartLoop: NMP Device "D" is blocked. …
 *     nmp_PathDetermineFailure: SCSI cmd NAME failed on path P, reservation state on device D is unknown.
 * 16  VSCSI: handle N(…):Reset | Completing reset | processing reset …     VSCSIFs: fd N status WORDS
 * 17  … to write-quiesced partition D:N
 * 21  READ CAPACITY on device "D" from Plugin "N" failed. WORDS
 * 22  atapiIssueCommand:Unsupported ScsiCommand: OP, …
 * </pre>
 *
 * A line is told by a literal that no build changes; line numbers of the kernel's source are never looked at.
 */
final class EventLineReader {

	/**
	 * A literal that tells a form; {@code second} must stand behind it, empty = nothing must. The longer of the two is
	 * what logs are searched for.
	 */
	private record Sign(String literal, String second, ScsiForm form) {

		String mark() {
			return literal.length() < SHORTEST_MARK && second.length() > literal.length() ? second : literal;
		}

		boolean in(String line) {
			int at = line.indexOf(literal);
			return at >= 0 && (second.isEmpty() || line.indexOf(second, at + literal.length()) >= 0);
		}
	}

	/** Shorter marks slow down the search for all others. */
	private static final int SHORTEST_MARK = 8;

	private static final List<Sign> SIGNS = List.of(
			new Sign("last error status from device ", "repeated ", ScsiForm.REPEATED), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("state in doubt", "", ScsiForm.STATE_IN_DOUBT), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("Retry world recovered device", "", ScsiForm.NMP_RECOVERED), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("Retry world failover device", "", ScsiForm.NMP_FAILOVER), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("I/O could not be issued to device", "", ScsiForm.NMP_NOT_ISSUED), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("awaiting fast path state update", "", ScsiForm.NMP_AWAITING), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("is blocked. Not starting I/O", "", ScsiForm.NMP_BLOCKED), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("reservation state on device", "unknown", ScsiForm.NMP_RESERVATION), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("VSCSI: ", "ompleting reset", ScsiForm.VSCSI_RESET_DONE), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("VSCSI: ", "):Reset ", ScsiForm.VSCSI_RESET), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("VSCSI: ", "processing reset", ScsiForm.VSCSI_RESET), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("VSCSIFs: ", " status ", ScsiForm.VSCSIFS_STATUS), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("write-quiesced partition", "", ScsiForm.WRITE_QUIESCED), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("READ CAPACITY on device", "failed", ScsiForm.READ_CAPACITY), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("Unsupported ScsiCommand", "", ScsiForm.AHCI_UNSUPPORTED), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("Sync CR (opcode ", " at ", ScsiForm.SYNC_CR), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("Sync CR at ", "", ScsiForm.ESX3_SYNC_CR), //$NON-NLS-1$ //$NON-NLS-2$
			new Sign("too many reservation conflicts", "", ScsiForm.ESX3_CONFLICTS)); //$NON-NLS-1$ //$NON-NLS-2$

	private static final int READ_CAPACITY = 0x25;
	private static final Pattern PARTITION = Pattern.compile(":\\d{1,3}$"); //$NON-NLS-1$

	private final CommandReader command = new CommandReader();
	private final TargetReader target = new TargetReader();

	/** Returns literals of which every line of these forms holds one. */
	static List<String> marks() {
		return SIGNS.stream().map(Sign::mark).distinct().toList();
	}

	/** Fills in everything the line says; returns whether it has one of these forms. */
	boolean read(String line, LineFacts facts) {
		for (Sign sign : SIGNS) {
			if (sign.in(line)) {
				facts.form = sign.form();
				command.read(line, facts);
				target.read(line, facts);
				details(line, facts);
				return true;
			}
		}
		return false;
	}

	private static void details(String line, LineFacts facts) {
		switch (facts.form) {
		case REPEATED -> facts.repeats = Math.max(0, numberAfter(line, "repeated ")); //$NON-NLS-1$
		case ESX3_SYNC_CR, SYNC_CR -> {
			int world = Math.max(numberAfter(line, "wid "), numberAfter(line, "vm ")); //$NON-NLS-1$ //$NON-NLS-2$
			facts.world = world < 0 ? "" : Integer.toString(world); //$NON-NLS-1$
		}
		case READ_CAPACITY -> {
			facts.opcode = READ_CAPACITY;
			facts.say(tail(line, "failed.")); //$NON-NLS-1$
		}
		case WRITE_QUIESCED -> facts.device = PARTITION.matcher(facts.device).replaceFirst(""); //$NON-NLS-1$
		case NMP_NOT_ISSUED -> facts.say(tail(line, "due to ")); //$NON-NLS-1$
		case VSCSIFS_STATUS -> facts.say(tail(line, " status ")); //$NON-NLS-1$
		default -> {
			// nothing more to read
		}
		}
	}

	private static int numberAfter(String line, String word) {
		int at = line.indexOf(word);
		return at < 0 ? TextCursor.NONE : new TextCursor(line, at + word.length()).decimal();
	}

	private static String tail(String line, String word) {
		int at = line.indexOf(word);
		return at < 0 ? "" : line.substring(at + word.length()); //$NON-NLS-1$
	}
}
