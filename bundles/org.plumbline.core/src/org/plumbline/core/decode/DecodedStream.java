package org.plumbline.core.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decodes lines as they come and joins those that a host broke: a fact that is {@code incomplete} waits for a line that
 * completes it. Other lines may stand between; after some of them the wait is over. Keeps at most one line; one thread.
 */
public final class DecodedStream implements AutoCloseable {

	private static final int PATIENCE_LINES = 8;
	private static final String INCOMPLETE = "incomplete"; //$NON-NLS-1$

	private final Decoders decoders;
	private final Optional<String> release;
	private final Consumer<List<DecodedFact>> sink;
	private String broken = ""; //$NON-NLS-1$
	private List<DecodedFact> waiting = List.of();
	private int waited;

	/**
	 * @param release release of the host; empty if not known
	 * @param sink    takes the facts of a line when they are complete; lines without facts give none
	 */
	public DecodedStream(Decoders decoders, Optional<String> release, Consumer<List<DecodedFact>> sink) {
		this.decoders = decoders;
		this.release = release;
		this.sink = sink;
	}

	/** Takes the next lines, without their line feeds. They are decoded on all processors and handed over in order. */
	public void lines(List<String> lines) {
		List<List<DecodedFact>> decoded = lines.parallelStream().map(line -> decoders.decodeInput(line, release))
				.toList();
		for (int i = 0; i < lines.size(); i++) {
			take(lines.get(i), decoded.get(i));
		}
	}

	private void take(String line, List<DecodedFact> facts) {
		if (!waiting.isEmpty()) {
			List<DecodedFact> joined = decoders.decodeInput(broken + '\n' + line, release);
			if (joined.size() == waiting.size() && joined.stream().noneMatch(DecodedStream::incomplete)) {
				waiting = List.of();
				sink.accept(joined);
				return;
			}
			if (++waited >= PATIENCE_LINES) {
				close();
			}
		}
		if (facts.stream().anyMatch(DecodedStream::incomplete)) {
			close();
			broken = line;
			waiting = new ArrayList<>(facts);
			waited = 0;
		} else if (!facts.isEmpty()) {
			sink.accept(facts);
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
			sink.accept(last);
		}
	}
}
