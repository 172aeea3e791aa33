package org.plumbline.esxi.decode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/** The SCSI decoder as the rest of the program sees it. The values of a fact are described in {@link ScsiValues}. */
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

	static InputStream open(String name) throws IOException {
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
				related(verdict), warnings(decode), verdict.sources(), ScsiValues.of(decode));
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
}
