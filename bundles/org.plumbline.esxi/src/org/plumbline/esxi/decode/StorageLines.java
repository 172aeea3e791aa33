package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.SequencePattern;

/**
 * Lines about storage that show no status of a command: latency, states of paths and devices, failovers, locks, links,
 * and the processes that such lines and failed commands make up. What is read stands in {@code storage-lines.tsv} and
 * {@code sequences.tsv}; no line number of the kernel's source is ever looked at.
 */
public final class StorageLines implements Decoder {

	private static final String DOMAIN = "storage"; //$NON-NLS-1$

	private static final String DEVICE_STATUS = " D:0x"; //$NON-NLS-1$

	private final Lazy<List<StorageLine>> lines;
	private final Lazy<List<SequencePattern>> sequences;

	/** Reads the tables of this bundle, each when it is first needed. */
	public StorageLines() {
		this(ScsiFacts::open);
	}

	StorageLines(ResourceOpener opener) {
		lines = new Lazy<>(() -> Tsv.read(opener, "storage-lines.tsv").stream().map(StorageLine::new).toList()); //$NON-NLS-1$
		sequences = new Lazy<>(() -> Sequences.read(opener));
	}

	@Override
	public String domain() {
		return DOMAIN;
	}

	@Override
	public List<String> marks() {
		return lines.get().stream().map(StorageLine::mark).distinct().toList();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (text.contains(StatusReader.MARK) && text.contains(DEVICE_STATUS)) {
			return List.of(); // a line with a status says all there is by it
		}
		List<DecodedFact> facts = new ArrayList<>();
		for (StorageLine line : lines.get()) {
			line.read(text).ifPresent(facts::add);
		}
		return facts;
	}

	@Override
	public List<SequencePattern> sequences() {
		return sequences.get();
	}

	List<StorageLine> lines() {
		return lines.get();
	}
}
