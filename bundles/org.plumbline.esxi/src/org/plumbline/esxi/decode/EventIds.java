package org.plumbline.esxi.decode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.KnownCode;

/**
 * What the ids in square brackets mean that vobd writes.
 *
 * <pre>
 * id     = "vob." text           what the kernel or a program of the host saw
 *        | "esx." kind "." text  the event that vobd made of it and that vCenter gets
 * kind   = "problem" | "clear" | "audit"
 * </pre>
 *
 * The text of a line says the rest, so nothing is looked for in logs; an id that a person typed is explained. Values:
 * {@code id}, {@code name}, {@code meaning}.
 */
public final class EventIds implements Decoder {

	private static final String DOMAIN = "event"; //$NON-NLS-1$
	private static final String TABLE = "host-events.tsv"; //$NON-NLS-1$
	private static final String FOLDER = "/data/events/"; //$NON-NLS-1$
	private static final int LONGEST = 200;

	private final Lazy<List<KnownCode>> codes;
	private final Lazy<Map<String, KnownCode>> byId;

	/** Reads the table of this bundle when it is first needed. */
	public EventIds() {
		this(EventIds::open);
	}

	EventIds(ResourceOpener opener) {
		codes = new Lazy<>(() -> Tsv.read(opener, TABLE).stream().map(EventIds::code).toList());
		byId = new Lazy<>(() -> codes.get().stream().collect(Collectors.toMap(KnownCode::code, Function.identity())));
	}

	private static InputStream open(String name) throws IOException {
		InputStream stream = EventIds.class.getResourceAsStream(FOLDER + name);
		if (stream == null) {
			throw new FileNotFoundException(FOLDER + name);
		}
		return stream;
	}

	private static KnownCode code(TsvRow row) {
		String id = row.text("id"); //$NON-NLS-1$
		boolean ended = id.startsWith("esx.clear."); //$NON-NLS-1$
		String meaning = ended ? Messages.EventIds_clear
				: id.startsWith("esx.problem.") ? Messages.EventIds_problem //$NON-NLS-1$
				: id.startsWith("esx.audit.") ? Messages.EventIds_audit : Messages.EventIds_seen; //$NON-NLS-1$
		return new KnownCode(Messages.EventIds_kind, id, "", row.text("name"), meaning, "", ended, "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Tsv.list(row.text("source"))); //$NON-NLS-1$
	}

	@Override
	public String domain() {
		return DOMAIN;
	}

	/** The words behind the id say what happened: nothing is looked for. */
	@Override
	public List<String> marks() {
		return List.of();
	}

	@Override
	public List<KnownCode> codes() {
		return codes.get();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		String typed = text.length() > LONGEST ? "" : text.strip(); //$NON-NLS-1$
		String id = typed.startsWith("[") && typed.endsWith("]") ? typed.substring(1, typed.length() - 1) : typed; //$NON-NLS-1$ //$NON-NLS-2$
		if (!id.startsWith("esx.") && !id.startsWith("vob.")) { //$NON-NLS-1$ //$NON-NLS-2$
			return List.of();
		}
		return Optional.ofNullable(byId.get().get(id)).map(EventIds::fact).stream().toList();
	}

	private static DecodedFact fact(KnownCode code) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", code.code()); //$NON-NLS-1$
		values.put("form", "event-id"); //$NON-NLS-1$ //$NON-NLS-2$
		values.put("id", code.code()); //$NON-NLS-1$
		values.put("name", code.name()); //$NON-NLS-1$
		values.put("meaning", code.meaning()); //$NON-NLS-1$
		return new DecodedFact(DOMAIN, code.name(), "", //$NON-NLS-1$
				List.of(new DecodedField(code.kind(), code.code(), code.name(), true, "")), //$NON-NLS-1$
				code.meaning(), "", code.harmless(), List.of(), List.of(), code.sources(), values); //$NON-NLS-1$
	}
}
