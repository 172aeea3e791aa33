package org.plumbline.esxi.decode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/**
 * The SCSI decoder as the rest of the program sees it. The values of a fact have the shape of {@code decode --json}:
 * {@code text, form, command{opcode,serviceAction,name}, device, path, world, host{code,name}, deviceStatus{code,name},
 * plugin{code,name}, sense{validity,key{code,name},asc,ascq,name}, decidedBy, meaning, advice, harmless, sources},
 * and for NVMe {@code nvme{status,name,controller,queue,namespace}}. What a line does not say is left out.
 */
public final class ScsiFacts implements Decoder {

	private static final String DOMAIN = "scsi"; //$NON-NLS-1$
	private static final String NVME_DOMAIN = "nvme"; //$NON-NLS-1$
	private static final String FOLDER = "/data/scsi/"; //$NON-NLS-1$

	private final ScsiDecoder decoder;

	/** Reads the code tables of this bundle, each when it is first needed. */
	public ScsiFacts() {
		this(new ScsiDecoder(new ScsiTables(ScsiFacts::open)));
	}

	ScsiFacts(ScsiDecoder decoder) {
		this.decoder = decoder;
	}

	private static InputStream open(String name) throws IOException {
		InputStream stream = ScsiFacts.class.getResourceAsStream(FOLDER + name);
		if (stream == null) {
			throw new FileNotFoundException(FOLDER + name);
		}
		return stream;
	}

	@Override
	public List<String> marks() {
		return decoder.marks();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		return decoder.decode(text, release).stream().map(this::fact).toList();
	}

	private DecodedFact fact(ScsiDecode decode) {
		Verdict verdict = decode.verdict();
		List<DecodedField> fields = decoder.fields(decode).stream().map(field -> new DecodedField(field.label(),
				field.value(), field.name(), field.deciding(), field.explanation())).toList();
		return new DecodedFact(decode.nvme().isPresent() ? NVME_DOMAIN : DOMAIN, decode.title(),
				decode.target().device(), fields, meaning(verdict), verdict.advice(), decode.harmless(),
				related(verdict), warnings(decode), verdict.sources(), values(decode));
	}

	private static String meaning(Verdict verdict) {
		return (verdict.meaning() + ' ' + verdict.harmlessWhen()).strip();
	}

	private static List<String> related(Verdict verdict) {
		List<String> related = new ArrayList<>(verdict.companions());
		related.addAll(verdict.related());
		return related;
	}

	private static List<String> warnings(ScsiDecode decode) {
		List<String> warnings = new ArrayList<>(decode.warnings());
		warnings.addAll(decode.mended());
		decode.verdict().otherReadings().forEach(each -> warnings.add(each.label() + ": " + each.meaning())); //$NON-NLS-1$
		return warnings;
	}

	private static Map<String, Object> values(ScsiDecode decode) {
		Map<String, Object> values = new LinkedHashMap<>();
		put(values, "text", decode.text()); //$NON-NLS-1$
		put(values, "form", decode.form().id()); //$NON-NLS-1$
		decode.command().ifPresent(command -> values.put("command", command(command))); //$NON-NLS-1$
		put(values, "device", decode.target().device()); //$NON-NLS-1$
		put(values, "path", decode.target().path()); //$NON-NLS-1$
		put(values, "world", decode.target().world()); //$NON-NLS-1$
		decode.host().ifPresent(code -> values.put("host", code(code))); //$NON-NLS-1$
		decode.deviceStatus().ifPresent(code -> values.put("deviceStatus", code(code))); //$NON-NLS-1$
		decode.plugin().ifPresent(code -> values.put("plugin", code(code))); //$NON-NLS-1$
		values.put("sense", sense(decode.sense())); //$NON-NLS-1$
		decode.nvme().ifPresent(nvme -> values.put("nvme", nvme(nvme))); //$NON-NLS-1$
		decode.decidedBy().ifPresent(level -> values.put("decidedBy", level.word())); //$NON-NLS-1$
		put(values, "meaning", decode.verdict().meaning()); //$NON-NLS-1$
		put(values, "advice", decode.verdict().advice()); //$NON-NLS-1$
		values.put("harmless", decode.harmless()); //$NON-NLS-1$
		values.put("sources", decode.verdict().sources()); //$NON-NLS-1$
		return values;
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
