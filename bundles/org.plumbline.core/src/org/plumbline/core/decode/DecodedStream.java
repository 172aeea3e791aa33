package org.plumbline.core.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Decodes lines as they come and joins those that a host broke: a fact that is {@code incomplete} waits for a line that
 * completes it. Other lines may stand between; after some of them the wait is over. Lines are decoded and written down
 * on all processors, and handed over in their order. Keeps one batch and at most one line more; one thread.
 *
 * @param <T> what the facts of a line are written down as
 */
public final class DecodedStream<T> implements AutoCloseable {

	private static final int PATIENCE_LINES = 8;
	private static final int PART_LINES = 512;
	private static final String INCOMPLETE = "incomplete"; //$NON-NLS-1$

	/** What a line gave: facts that wait for another line, or complete ones, written down; null if there are none. */
	private record Decoded<T>(List<DecodedFact> incomplete, T written) {
	}

	private final Decoders decoders;
	private final Optional<String> release;
	private final Supplier<Function<List<DecodedFact>, T>> writers;
	/** One writer for each part of a batch: a writer may remember what it wrote before. */
	private final List<Function<List<DecodedFact>, T>> ofPart = new ArrayList<>();
	private final Consumer<T> sink;
	private String broken = ""; //$NON-NLS-1$
	private List<DecodedFact> waiting = List.of();
	private int waited;

	/**
	 * @param release release of the host; empty if not known
	 * @param writers makes what writes the facts of a line down; each is asked by one thread at a time
	 * @param sink    takes the facts of a line when they are complete; lines without facts give none
	 */
	public DecodedStream(Decoders decoders, Optional<String> release,
			Supplier<Function<List<DecodedFact>, T>> writers, Consumer<T> sink) {
		this.decoders = decoders;
		this.release = release;
		this.writers = writers;
		this.sink = sink;
	}

	/** Takes the next lines, without their line feeds. */
	public void lines(List<String> lines) {
		int parts = (lines.size() + PART_LINES - 1) / PART_LINES;
		while (ofPart.size() < Math.max(1, parts)) {
			ofPart.add(writers.get());
		}
		List<List<Decoded<T>>> decoded = IntStream.range(0, parts).parallel().mapToObj(part -> decode(
				lines.subList(part * PART_LINES, Math.min(lines.size(), (part + 1) * PART_LINES)), ofPart.get(part)))
				.toList();
		for (int i = 0; i < lines.size(); i++) {
			take(lines.get(i), decoded.get(i / PART_LINES).get(i % PART_LINES));
		}
	}

	private List<Decoded<T>> decode(List<String> lines, Function<List<DecodedFact>, T> writer) {
		List<Decoded<T>> decoded = new ArrayList<>(lines.size());
		for (String line : lines) {
			List<DecodedFact> facts = decoders.decodeInput(line, release);
			boolean incomplete = facts.stream().anyMatch(DecodedStream::incomplete);
			decoded.add(new Decoded<>(incomplete ? facts : List.of(),
					incomplete || facts.isEmpty() ? null : writer.apply(facts)));
		}
		return decoded;
	}

	private void take(String line, Decoded<T> decoded) {
		if (!waiting.isEmpty()) {
			List<DecodedFact> joined = decoders.decodeInput(broken + '\n' + line, release);
			if (joined.size() == waiting.size() && joined.stream().noneMatch(DecodedStream::incomplete)) {
				waiting = List.of();
				sink.accept(ofPart.getFirst().apply(joined));
				return;
			}
			if (++waited >= PATIENCE_LINES) {
				close();
			}
		}
		if (!decoded.incomplete().isEmpty()) {
			close();
			broken = line;
			waiting = decoded.incomplete();
			waited = 0;
		} else if (decoded.written() != null) {
			sink.accept(decoded.written());
		}
	}

	private static boolean incomplete(DecodedFact fact) {
		return fact.values().containsKey(INCOMPLETE);
	}

	/** Hands over what is still waiting. Closing twice does nothing. */
	@Override
	public void close() {
		List<DecodedFact> last = waiting;
		waiting = List.of();
		if (!last.isEmpty()) {
			sink.accept(ofPart.getFirst().apply(last));
		}
	}
}
