package org.plumbline.esxi.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a decoded line. Their first part has the shape of {@code decode --json}: {@code text, form,
 * command{opcode,serviceAction,name,otherNames}, device, path, world, host{code,name}, deviceStatus{code,name},
 * plugin{code,name},
 * sense{validity,key{code,name},asc,ascq,name}, decidedBy, meaning, advice, harmless, sources}, for NVMe
 * {@code nvme{status,name,controller,queue,namespace}}. Then what else there is to say: {@code title, releases,
 * harmlessWhen, companions, related, otherReadings[{label,code,name,meaning,advice,sources}], warnings, mended,
 * action{code,name}, repeats, senseBytes}; and what the storage picture asks for: {@code kind, state, pointer,
 * incomplete}. What a line does not say is left out.
 */
final class ScsiValues {

	private static final int MOST_VALUES = 32;
	private static final Set<String> BEFORE_TARGET = Set.of("form", "formNumber", "command"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String KIND = "kind"; //$NON-NLS-1$
	private static final String RESERVATION_CONFLICT = "0x18"; //$NON-NLS-1$
	private static final String UNIT_ATTENTION = "0x6"; //$NON-NLS-1$
	private static final Map<String, String> RESERVATIONS = Map.of("0x2a 0x3", "preempted", "0x2a 0x4", "released", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"0x2a 0x5", "preempted"); //$NON-NLS-1$ //$NON-NLS-2$

	private ScsiValues() {
	}

	/** Makes the values that lines with the same codes share, in their order, without those of one line. */
	static Map<String, Object> shared(ScsiCodes codes) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "form", codes.form().id()); //$NON-NLS-1$
		if (codes.form().number() > 0) {
			values.put("formNumber", codes.form().number()); //$NON-NLS-1$
		}
		codes.command().ifPresent(command -> values.put("command", command(command))); //$NON-NLS-1$
		codes.host().ifPresent(code -> values.put("host", code(code))); //$NON-NLS-1$
		codes.deviceStatus().ifPresent(code -> values.put("deviceStatus", code(code))); //$NON-NLS-1$
		codes.plugin().ifPresent(code -> values.put("plugin", code(code))); //$NON-NLS-1$
		values.put("sense", sense(codes.sense())); //$NON-NLS-1$
		codes.nvme().ifPresent(nvme -> values.put("nvme", nvme(nvme))); //$NON-NLS-1$
		Verdict verdict = codes.verdict();
		verdict.decidedBy().ifPresent(level -> values.put("decidedBy", level.word())); //$NON-NLS-1$
		put(values, "meaning", verdict.meaning()); //$NON-NLS-1$
		put(values, "advice", verdict.advice()); //$NON-NLS-1$
		values.put("harmless", verdict.harmless()); //$NON-NLS-1$
		values.put("sources", verdict.sources()); //$NON-NLS-1$
		more(codes, values);
		storage(codes, values);
		return values;
	}

	private static void more(ScsiCodes codes, Map<String, Object> values) {
		Verdict verdict = codes.verdict();
		put(values, "title", codes.title()); //$NON-NLS-1$
		put(values, "releases", verdict.releases()); //$NON-NLS-1$
		put(values, "harmlessWhen", verdict.harmlessWhen()); //$NON-NLS-1$
		list(values, "companions", verdict.companions()); //$NON-NLS-1$
		list(values, "related", verdict.related()); //$NON-NLS-1$
		list(values, "otherReadings", verdict.otherReadings().stream().map(ScsiValues::reading).toList()); //$NON-NLS-1$
		list(values, "warnings", codes.warnings()); //$NON-NLS-1$
		codes.action().ifPresent(action -> values.put("action", code(action))); //$NON-NLS-1$
	}

	/** Makes the values of one line: the shared ones, and its own at their places. */
	static Map<String, Object> of(ScsiDecode decode, Map<String, Object> shared) {
		Map<String, Object> values = new LinkedHashMap<>(2 * MOST_VALUES);
		put(values, "text", decode.text()); //$NON-NLS-1$
		boolean placed = false;
		for (Map.Entry<String, Object> each : shared.entrySet()) {
			if (!placed && !BEFORE_TARGET.contains(each.getKey())) {
				target(decode, values);
				placed = true;
			}
			values.put(each.getKey(), each.getValue());
		}
		list(values, "mended", decode.mended()); //$NON-NLS-1$
		if (!decode.bytes().isEmpty()) {
			values.put("senseBytes", decode.bytes()); //$NON-NLS-1$
		}
		if (decode.repeats() > 0) {
			values.put("repeats", decode.repeats()); //$NON-NLS-1$
		}
		if (shared.containsKey(KIND)) {
			put(values, "pointer", decode.pointer()); //$NON-NLS-1$
		}
		return values;
	}

	private static void target(ScsiDecode decode, Map<String, Object> values) {
		put(values, "device", decode.target().device()); //$NON-NLS-1$
		put(values, "path", decode.target().path()); //$NON-NLS-1$
		put(values, "world", decode.target().world()); //$NON-NLS-1$
	}

	private static void storage(ScsiCodes codes, Map<String, Object> values) {
		if (codes.kind().isEmpty()) {
			return;
		}
		values.put(KIND, codes.kind());
		put(values, "state", codes.state().isEmpty() ? state(codes) : codes.state()); //$NON-NLS-1$
		if (codes.form() == ScsiForm.BROKEN) {
			values.put("incomplete", true); //$NON-NLS-1$
		}
	}

	/** What a failure says about reservations and about the unit as a whole. */
	private static String state(ScsiCodes codes) {
		Optional<DecidingLevel> decidedBy = codes.verdict().decidedBy();
		if (decidedBy.filter(DecidingLevel.DEVICE::equals).isPresent()
				&& codes.deviceStatus().filter(each -> each.code().equals(RESERVATION_CONFLICT)).isPresent()) {
			return "conflict"; //$NON-NLS-1$
		}
		SenseData sense = codes.sense();
		if (decidedBy.filter(DecidingLevel.SENSE::equals).isEmpty()
				|| sense.key().filter(each -> each.code().equals(UNIT_ATTENTION)).isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		return RESERVATIONS.getOrDefault(sense.asc() + ' ' + sense.ascq(), "unit-attention"); //$NON-NLS-1$
	}

	private static Map<String, Object> reading(Reading reading) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "label", reading.label()); //$NON-NLS-1$
		put(values, "code", reading.code()); //$NON-NLS-1$
		put(values, "name", reading.name()); //$NON-NLS-1$
		put(values, "meaning", reading.meaning()); //$NON-NLS-1$
		put(values, "advice", reading.advice()); //$NON-NLS-1$
		list(values, "sources", reading.sources()); //$NON-NLS-1$
		return values;
	}

	private static void list(Map<String, Object> values, String key, List<?> list) {
		if (!list.isEmpty()) {
			values.put(key, list);
		}
	}

	private static void put(Map<String, Object> values, String key, String text) {
		if (!text.isEmpty()) {
			values.put(key, text);
		}
	}

	private static Map<String, Object> command(ScsiCommand command) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "opcode", command.opcode()); //$NON-NLS-1$
		put(values, "serviceAction", command.serviceAction()); //$NON-NLS-1$
		put(values, "name", command.name()); //$NON-NLS-1$
		put(values, "otherNames", command.otherNames()); //$NON-NLS-1$
		return values;
	}

	private static Map<String, Object> code(CodeName code) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "code", code.code()); //$NON-NLS-1$
		put(values, "name", code.name()); //$NON-NLS-1$
		return values;
	}

	private static Map<String, Object> sense(SenseData sense) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "validity", sense.validity().word()); //$NON-NLS-1$
		sense.key().ifPresent(key -> values.put("key", code(key))); //$NON-NLS-1$
		put(values, "asc", sense.asc()); //$NON-NLS-1$
		put(values, "ascq", sense.ascq()); //$NON-NLS-1$
		put(values, "name", sense.name()); //$NON-NLS-1$
		return values;
	}

	private static Map<String, Object> nvme(NvmeError nvme) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "status", nvme.status()); //$NON-NLS-1$
		put(values, "name", nvme.name()); //$NON-NLS-1$
		put(values, "controller", nvme.controller()); //$NON-NLS-1$
		put(values, "queue", nvme.queue()); //$NON-NLS-1$
		put(values, "namespace", nvme.namespace()); //$NON-NLS-1$
		return values;
	}
}
