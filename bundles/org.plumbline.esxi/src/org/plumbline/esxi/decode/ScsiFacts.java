package org.plumbline.esxi.decode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.KnownCode;
import org.plumbline.core.decode.TableFailure;

/** The SCSI decoder as the rest of the program sees it. The values of a fact are described in {@link ScsiValues}. */
public final class ScsiFacts implements Decoder {

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
	public boolean readsBareCodes() {
		return true;
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		List<ScsiDecode> decodes = decoder.decode(text, release);
		if (decodes.isEmpty()) {
			return List.of();
		}
		return decodes.stream().map(decode -> decode.answer().fact(decode)).toList();
	}

	@Override
	public List<KnownCode> codes() {
		return decoder.codes();
	}

	/** Reads {@link VendorPacks}; they go before what is known of the same codes. */
	@Override
	public Decoder withTables(Path folder, Consumer<TableFailure> failures) {
		List<VendorCode> written = VendorPacks.read(folder, failures);
		return written.isEmpty() ? this : new ScsiFacts(new ScsiDecoder(new ScsiTables(ScsiFacts::open, written)));
	}
}
