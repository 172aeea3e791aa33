package org.plumbline.core.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.intake.ReadingListener;

/**
 * Hands what has been read so far to a listener as a case. Sorting takes time, so it is done on a thread of its own; a
 * moment that comes before that thread is ready is left out.
 */
final class CaseStages implements ReadingListener {

	/** Makes a case of bundles that are being read. */
	interface Opener {

		OpenedCase open(List<ReadBundle> bundles) throws IOException;
	}

	private static final String THREAD = "Plumbline: what has been read so far"; //$NON-NLS-1$

	private final OpeningListener listener;
	private final Opener opener;
	private final Supplier<List<ReadBundle>> whole;
	private final Consumer<OpenedCase> binding;
	private final AtomicBoolean busy = new AtomicBoolean();
	private Optional<Boolean> keeps = Optional.empty();
	private boolean ended;

	/**
	 * @param whole   bundles that were read before; asked on the thread that reads
	 * @param opener  called on the thread of the stages
	 * @param binding brings the case in line with what was opened; called on the thread of the case
	 */
	CaseStages(OpeningListener listener, Supplier<List<ReadBundle>> whole, Opener opener,
			Consumer<OpenedCase> binding) {
		this.listener = listener;
		this.whole = whole;
		this.opener = opener;
		this.binding = binding;
	}

	/** Returns what intake has to tell. */
	ReadingListener forReading() {
		return listener == OpeningListener.NONE ? ReadingListener.NONE : this;
	}

	@Override
	public boolean isWatching() {
		return !busy.get();
	}

	@Override
	public void soFar(List<ReadBundle> bundles) {
		busy.set(true);
		List<ReadBundle> all = new ArrayList<>(whole.get());
		all.addAll(bundles);
		Thread.ofPlatform().name(THREAD).daemon().start(() -> {
			try {
				show(opener.open(all));
			} catch (IOException e) {
				// A moment is left out. If the disk fails for good, the reading itself will say so.
			} finally {
				busy.set(false);
			}
		});
	}

	private synchronized void show(OpenedCase opened) {
		if (!ended) {
			pass(opened);
		}
	}

	private void pass(OpenedCase opened) {
		listener.onCaseThread(() -> {
			binding.accept(opened);
			listener.soFar(opened);
		});
	}

	/** Shows nothing any more that comes late. */
	synchronized void end() {
		ended = true;
	}

	/** Shows the last stage, with all events; returns whether somebody has taken it and will close it. */
	boolean last(OpenedCase opened) {
		end();
		if (listener == OpeningListener.NONE) {
			return false;
		}
		pass(opened);
		return true;
	}

	@Override
	public boolean keepsPart() {
		if (keeps.isEmpty()) {
			keeps = Optional.of(listener.keepsPart());
		}
		return keeps.get();
	}

	/** Asks nobody: a cancel leaves nothing. */
	void keepNothing() {
		keeps = Optional.of(false);
	}

	/** Tells whether a cancelled opening goes on with what it has. */
	boolean isPart() {
		return keeps.orElse(false);
	}
}
