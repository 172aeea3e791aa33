package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.KnownCode;

/**
 * Explains SCSI and NVMe status in lines of the VMkernel of ESX 3.x to ESXi 9.x, and codes that a person types. Needs
 * no network and no screen. Safe for any number of threads.
 *
 * <p>The shapes of lines are described in {@link StatusLineReader}, {@link Esx3LineReader}, {@link EventLineReader} and
 * {@link NvmeLineReader}, typed input in {@link BareReader}. A text that has none of these shapes gives an empty list,
 * never an exception. Time is linear in the length of the text.
 */
public final class ScsiDecoder {

	private static final int MAX_KEY = 0xf;

	private final ScsiTables tables;
	private final List<String> marks = LineReader.marks();
	private final LineReader reader = new LineReader();
	private final Verdicts verdicts;
	private final SenseVerdicts senseVerdicts;
	private final NvmeVerdicts nvmeVerdicts;
	private final Doubts doubts;
	private final Remembered<CodeKey, ScsiAnswer> answers = new Remembered<>();

	public ScsiDecoder(ScsiTables tables) {
		this.tables = tables;
		verdicts = new Verdicts(tables);
		senseVerdicts = new SenseVerdicts(tables);
		nvmeVerdicts = new NvmeVerdicts(tables);
		doubts = new Doubts(tables, senseVerdicts);
	}

	/** Returns literals of which every decodable line of a log holds at least one; typed input need not hold any. */
	public List<String> marks() {
		return marks;
	}

	/**
	 * Decodes a text of one or more lines.
	 *
	 * @param text    lines of a log, or codes as a person types them
	 * @param release release of the host such as {@code "4.1"} or {@code "ESXi 6.7 U3"}; empty (or no release) if not
	 *                known: then meanings that differ between releases are all given
	 * @return one decode per decodable line, in order; lines that are broken after {@code Failed:} are joined
	 */
	public List<ScsiDecode> decode(String text, Optional<String> release) {
		if (text.indexOf('\n') < 0) {
			return line(text, number(release)).stream().toList();
		}
		List<ScsiDecode> decodes = new ArrayList<>();
		try (var stream = new ScsiDecodeStream(this, release, decodes::add)) {
			text.lines().forEach(stream::line);
		}
		return decodes;
	}

	/**
	 * Opens a stream for lines of one log that come one after the other; close it after the last one.
	 *
	 * @param release as in {@link #decode}
	 * @param sink    takes each decode when it is complete, on the thread that gave the line
	 */
	public ScsiDecodeStream stream(Optional<String> release, Consumer<ScsiDecode> sink) {
		return new ScsiDecodeStream(this, release, sink);
	}

	/** Returns the labelled boxes of a decode, in the order of the levels. */
	public List<DecodedField> fields(ScsiDecode decode) {
		return decode.answer().fields(decode);
	}

	/** Returns all codes of the tables. */
	List<KnownCode> codes() {
		return tables.codes();
	}

	static OptionalInt number(Optional<String> release) {
		return release.map(ReleaseRange::number).orElse(OptionalInt.empty());
	}

	/** Decodes one line, without the line feed at its end. */
	Optional<ScsiDecode> line(String line, OptionalInt release) {
		return reader.read(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line) //$NON-NLS-1$
				.map(facts -> explain(facts, release));
	}

	private ScsiDecode explain(LineFacts facts, OptionalInt release) {
		numberThatIsNoCommand(facts);
		pairThatIsNoSense(facts);
		CodeKey key = CodeKey.of(facts, tables.devicePrefix(facts.device), release);
		ScsiAnswer answer = answers.get(key, () -> answer(facts, release));
		return new ScsiDecode(facts.text, new ScsiTarget(facts.device, facts.path, facts.world), facts.repeats,
				facts.mended, facts.pointer, facts.bytes, answer);
	}

	private ScsiAnswer answer(LineFacts facts, OptionalInt release) {
		Verdict verdict = verdicts.judge(facts, release);
		Optional<NvmeError> nvme = nvmeVerdicts.error(facts);
		var codes = new ScsiCodes(facts.form, command(facts), status(facts, DecidingLevel.HOST, release),
				status(facts, DecidingLevel.DEVICE, release), status(facts, DecidingLevel.PLUGIN, release),
				senseVerdicts.data(facts), nvme, action(facts), verdict, doubts.of(facts, verdict, nvme),
				tables.form(facts.form).kind(), tables.form(facts.form).state());
		return new ScsiAnswer(codes, tables);
	}

	/** A single number that no command has can only be a status. */
	private void numberThatIsNoCommand(LineFacts facts) {
		if (facts.form == ScsiForm.BARE_COMMAND && facts.ambiguous >= 0 && !tables.namesCommand(facts.opcode)) {
			facts.form = ScsiForm.BARE_STATUS;
			facts.opcode = LineFacts.ABSENT;
			if (facts.ambiguous <= MAX_KEY) {
				facts.host = facts.ambiguous;
			} else {
				facts.deviceStatus = facts.ambiguous;
			}
		}
	}

	/** A typed pair that neither T10 nor a maker knows as sense may be a command and its service action. */
	private void pairThatIsNoSense(LineFacts facts) {
		if (facts.form == ScsiForm.BARE_SENSE && facts.key < 0 && tables.namesAction(facts.asc, facts.ascq)
				&& !tables.senseCodes().find(facts.asc, facts.ascq).kind().named()
				&& tables.vendorSense(facts.key, facts.asc, facts.ascq).isEmpty()) {
			facts.form = ScsiForm.BARE_COMMAND;
			facts.opcode = facts.asc;
			facts.serviceAction = facts.ascq;
			facts.asc = LineFacts.ABSENT;
			facts.ascq = LineFacts.ABSENT;
			facts.validity = SenseValidity.NONE;
		}
	}

	private Optional<ScsiCommand> command(LineFacts facts) {
		if (facts.opcode < 0) {
			return Optional.empty();
		}
		return Optional.of(facts.nvmeStatus >= 0 ? tables.nvme().command(facts.opcode, facts.queue)
				: tables.command(facts.opcode, facts.serviceAction));
	}

	private Optional<CodeName> status(LineFacts facts, DecidingLevel level, OptionalInt release) {
		int code = Verdicts.code(facts, level);
		if (code < 0) {
			return Optional.empty();
		}
		return Optional.of(tables.statuses(level).find(code, release, tables.form(facts.form).releases()).row()
				.map(StatusRow::named)
				.orElseGet(() -> new CodeName(Hex.of(code), Messages.Names_unknownCode, ""))); //$NON-NLS-1$
	}

	private Optional<CodeName> action(LineFacts facts) {
		return facts.action.isEmpty() ? Optional.empty() : Optional.of(tables.action(facts.action));
	}
}
