package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * The storage of the open case as all views of it share it: read once in the background, with the device that people
 * look at. All calls and callbacks on the UI thread.
 */
public final class StorageBoard {

	private final CaseSession session;
	private final Executor uiThread;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<StoragePicture> picture = Optional.empty();
	private Optional<DeviceHistory> chosen = Optional.empty();
	private Optional<OpenedCase> read = Optional.empty();
	private Optional<Job> job = Optional.empty();

	StorageBoard(CaseSession session, Executor uiThread) {
		this.session = session;
		this.uiThread = uiThread;
		session.addListener(this::changed);
	}

	private void changed(Topic topic) {
		boolean grown = topic == Topic.GROWN && session.opening().isEmpty();
		if (topic == Topic.CASE || grown) {
			picture = Optional.empty();
			chosen = Optional.empty();
			read = Optional.empty();
			job.ifPresent(Job::cancel);
			start();
			tell();
		}
	}

	/** Begins to read if somebody looks, and if there is something to read. */
	private void start() {
		if (listeners.isEmpty() || session.opened().isEmpty() || session.opening().isPresent()
				|| read.equals(session.opened())) {
			return;
		}
		OpenedCase opened = session.opened().get();
		read = session.opened();
		Job reading = new ReadStorageJob(opened, found -> uiThread.execute(() -> show(opened, found)));
		job = Optional.of(reading);
		reading.schedule();
	}

	private void show(OpenedCase opened, StoragePicture found) {
		if (session.opened().filter(now -> now == opened).isPresent()) {
			picture = Optional.of(found);
			tell();
		}
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Returns the storage of the case; empty without a case, and until it is read. */
	public Optional<StoragePicture> picture() {
		return picture;
	}

	/** Returns what views say while {@link #picture()} is empty. */
	String waiting() {
		return session.opened().isEmpty() ? Messages.StorageBoard_noCase : Messages.StorageBoard_reading;
	}

	/** Returns the device that people look at. */
	public Optional<DeviceHistory> chosen() {
		return chosen;
	}

	/** Sets the device that people look at. */
	public void choose(DeviceHistory device) {
		if (chosen.filter(now -> now == device).isEmpty()) {
			chosen = Optional.of(device);
			tell();
		}
	}

	/** Adds a listener for changes of the picture and of the chosen device; the caller removes it again. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
		start();
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
