package org.plumbline.core.decode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All decoders, asked in the order of their ids. Safe for any number of threads. */
public final class Decoders {

	private final List<Decoder> decoders;
	/** As many as decoders, in their order. */
	private final List<Asked> asked;
	private final List<TableFailure> refused;

	/** A decoder and its marks, which are read when they are first needed: many lines are asked for the same ones. */
	private static final class Asked {
		private final Decoder decoder;
		private volatile String[] marks;

		Asked(Decoder decoder) {
			this.decoder = decoder;
		}

		private String[] marks() {
			if (marks == null) {
				marks = decoder.marks().toArray(String[]::new);
			}
			return marks;
		}

		boolean isMarked(String text) {
			for (String each : marks()) {
				if (text.contains(each)) {
					return true;
				}
			}
			return false;
		}

		boolean reads(String input) {
			return decoder.readsBareCodes() || marks().length == 0 || isMarked(input);
		}
	}

	/** @param decoders in the order in which they are asked */
	public Decoders(List<Decoder> decoders) {
		this(decoders, List.of());
	}

	private Decoders(List<Decoder> decoders, List<TableFailure> refused) {
		this.decoders = List.copyOf(decoders);
		asked = this.decoders.stream().map(Asked::new).toList();
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
		for (Asked each : asked) {
			if (each.isMarked(text)) {
				facts.addAll(each.decoder.decode(text, release));
			}
		}
		return facts;
	}

	/** Decodes what a person typed or pasted: those decoders too are asked that read codes without a mark. */
	public List<DecodedFact> decodeInput(String text, Optional<String> release) {
		List<DecodedFact> facts = new ArrayList<>();
		for (Asked each : asked) {
			if (each.reads(text)) {
				facts.addAll(each.decoder.decode(text, release));
			}
		}
		return facts;
	}
}
