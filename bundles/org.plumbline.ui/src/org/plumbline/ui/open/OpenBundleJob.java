package org.plumbline.ui.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.ui.session.CaseSession;

/** Opens bundles or a case in the background. Cancelled or failed, it leaves nothing behind. */
public final class OpenBundleJob extends Job {

	/** All jobs of this kind, for tests that wait. */
	public static final Object FAMILY = OpenBundleJob.class;

	private final List<Path> inputs;
	private final OpeningSettings settings;
	private final CaseSession session;
	private final Executor uiThread;
	private volatile Optional<String> failure = Optional.empty();

	/** @param uiThread runs a task on the UI thread, later */
	OpenBundleJob(List<Path> inputs, OpeningSettings settings, CaseSession session, Executor uiThread) {
		super(NLS.bind(Messages.OpenBundleJob_name, inputs.getFirst().getFileName()));
		this.inputs = List.copyOf(inputs);
		this.settings = settings;
		this.session = session;
		this.uiThread = uiThread;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		ILog log = Platform.getLog(OpenBundleJob.class);
		Knowledge knowledge = Knowledge.read(Platform.getExtensionRegistry(), log::log);
		try (CaseOpening opening = new CaseOpening(knowledge, settings)) { // close() drops what was not handed over
			opening.load(inputs, progress.split(80));
			opening.evaluateRules(progress.split(20));
			Optional<Path> file = caseFile();
			OpenedCase opened = opening.finish();
			uiThread.execute(() -> session.show(opened, file));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			// The user is told by a dialog; a failed job would ask for attention a second time.
			failure = Optional.of(e.getMessage());
			log.log(Status.warning(e.getMessage(), e));
			return Status.OK_STATUS;
		}
	}

	/** Returns the sentence that says why the files could not be opened; empty if they were. Valid after the end. */
	Optional<String> failure() {
		return failure;
	}

	private Optional<Path> caseFile() {
		return inputs.size() == 1 && CaseFile.isCase(inputs.getFirst()) ? Optional.of(inputs.getFirst())
				: Optional.empty();
	}
}
