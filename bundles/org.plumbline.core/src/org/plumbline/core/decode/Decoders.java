package org.plumbline.core.decode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All decoders, asked in the order of their ids. Safe for any number of threads. */
public final class Decoders {

	private final List<Decoder> decoders;
	private final List<TableFailure> refused;

	/** @param decoders in the order in which they are asked */
	public Decoders(List<Decoder> decoders) {
		this(decoders, List.of());
	}

	private Decoders(List<Decoder> decoders, List<TableFailure> refused) {
		this.decoders = List.copyOf(decoders);
		this.refused = List.copyOf(refused);
	}

	/** Returns the same decoders with the tables of codes that a person wrote; the folder may not exist. */
	public Decoders withTables(Path folder) {
		List<TableFailure> failures = new ArrayList<>(refused);
		List<Decoder> more = decoders.stream().map(each -> each.withTables(folder, failures::add)).toList();
		return new Decoders(more, failures);
	}

	/** Returns what of the tables that a person wrote is not used. */
	public List<TableFailure> refused() {
		return refused;
	}

	/** Returns the marks of the decoders of one domain. */
	public List<String> marks(String domain) {
		return decoders.stream().filter(each -> each.domain().equals(domain)).flatMap(each -> each.marks().stream())
				.distinct().sorted().toList();
	}

	/** Returns the marks of all decoders. */
	public List<String> marks() {
		return decoders.stream().flatMap(decoder -> decoder.marks().stream()).distinct().sorted().toList();
	}

	/** Returns the processes that all decoders know. */
	public List<SequencePattern> sequences() {
		return decoders.stream().flatMap(decoder -> decoder.sequences().stream()).toList();
	}

	/** Returns all codes that the decoders know by tables. */
	public List<KnownCode> codes() {
		return decoders.stream().flatMap(decoder -> decoder.codes().stream()).toList();
	}

	/** Decodes a line of a log: only decoders whose mark it holds are asked. */
	public List<DecodedFact> decodeLine(String text, Optional<String> release) {
		List<DecodedFact> facts = new ArrayList<>();
		for (Decoder decoder : decoders) {
			if (decoder.marks().stream().anyMatch(text::contains)) {
				facts.addAll(decoder.decode(text, release));
			}
		}
		return facts;
	}

	/** Decodes what a person typed or pasted: every decoder is asked. */
	public List<DecodedFact> decodeInput(String text, Optional<String> release) {
		List<DecodedFact> facts = new ArrayList<>();
		for (Decoder decoder : decoders) {
			facts.addAll(decoder.decode(text, release));
		}
		return facts;
	}
}
