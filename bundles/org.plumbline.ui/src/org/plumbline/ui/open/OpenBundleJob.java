package org.plumbline.ui.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

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
import org.plumbline.core.casefile.OpeningListener;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.format.WrittenFormats;
import org.plumbline.core.rule.RuleFolder;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/**
 * Opens bundles or a case in the background and shows what has been read so far. Cancelled, it keeps a part or leaves
 * nothing, as the user wants; failed, it leaves on the screen what was there.
 */
public final class OpenBundleJob extends Job implements OpeningListener {

	/** All jobs of this kind, for tests that wait. */
	public static final Object FAMILY = OpenBundleJob.class;

	private final List<Path> inputs;
	private final Optional<OpenedCase> growing;
	private final OpeningSettings settings;
	private final CaseSession session;
	private final UiThread uiThread;
	private final BooleanSupplier question;
	private volatile OpeningProgress progress = OpeningProgress.NONE;
	private volatile Optional<Boolean> answer = Optional.empty();
	private volatile Optional<String> failure = Optional.empty();
	/** Whether the case on the screen is ours; UI thread. */
	private boolean shown;
	/** A case that nobody wanted to see any more when it came. */
	private Optional<OpenedCase> unwanted = Optional.empty();

	/**
	 * @param growing  the open case to which the bundles are added; empty if they make a case of their own
	 * @param question asks whether to keep what was read after a cancel; called on the UI thread
	 */
	OpenBundleJob(List<Path> inputs, Optional<OpenedCase> growing, OpeningSettings settings, CaseSession session,
			UiThread uiThread,
			BooleanSupplier question) {
		super(NLS.bind(growing.isEmpty() ? Messages.OpenBundleJob_name : Messages.OpenBundleJob_adding,
				inputs.getFirst().getFileName()));
		this.inputs = List.copyOf(inputs);
		this.growing = growing;
		this.settings = settings;
		this.session = session;
		this.uiThread = uiThread;
		this.question = question;
		setSystem(true); // OpeningLine says how far it is and ends it
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			return open(SubMonitor.convert(monitor, 100));
		} finally {
			uiThread.await(() -> session.end(this));
			unwanted.ifPresent(OpenedCase::close);
		}
	}

	private IStatus open(SubMonitor monitor) {
		ILog log = Platform.getLog(OpenBundleJob.class);
		Knowledge knowledge = Knowledge.read(Platform.getExtensionRegistry(), log::log)
				.withFormats(WrittenFormats.read(Settings.formatsFolder())).withTables(Settings.codesFolder())
				.withRules(RuleFolder.read(Settings.rulesFolder()));
		Optional<CaseOpening> prepared = prepare(knowledge);
		if (prepared.isEmpty()) {
			return Status.CANCEL_STATUS; // the workbench has ended
		}
		try (CaseOpening opening = prepared.get()) { // drops what was not handed over
			return open(opening, monitor, log);
		}
	}

	/** Makes the opening; one that adds to a case looks at it on the thread of the case. */
	private Optional<CaseOpening> prepare(Knowledge knowledge) {
		if (growing.isEmpty()) {
			return Optional.of(new CaseOpening(knowledge, settings, this));
		}
		List<CaseOpening> made = new ArrayList<>();
		uiThread.await(() -> made.add(CaseOpening.adding(growing.get(), knowledge, settings, this)));
		return made.stream().findFirst();
	}

	private IStatus open(CaseOpening opening, SubMonitor monitor, ILog log) {
		try {
			progress = new OpeningProgress(monitor.newChild(80));
			opening.load(inputs, progress);
			progress.allRead();
			opening.evaluateRules(monitor.newChild(20)); // a cancel that kept a part is no reason not to judge it
			uiThread.await(() -> session.grow(this, opening.finish(), caseFile()));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			uiThread.await(() -> drop(opening));
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			uiThread.await(() -> takeBack(opening));
			// The user is told by a dialog; a failed job would ask for attention a second time.
			failure = Optional.of(e.getMessage());
			log.log(Status.warning(e.getMessage(), e));
			return Status.OK_STATUS;
		}
	}

	/** Takes what was read from the screen. */
	private void drop(CaseOpening opening) {
		if (growing.isPresent()) {
			takeBack(opening);
		} else if (shown && session.isOpening(this)) {
			session.close();
		}
	}

	/** Shows the case as it was before bundles were added to it. */
	private void takeBack(CaseOpening opening) {
		opening.takeBack();
		if (shown) {
			growing.ifPresent(each -> session.grow(this, each, Optional.empty()));
		}
	}

	@Override
	public void onCaseThread(Runnable task) {
		uiThread.later(task);
	}

	@Override
	public void soFar(OpenedCase opened) {
		if (session.isOpening(this)) {
			session.grow(this, opened, caseFile());
			shown = true;
		} else {
			unwanted = Optional.of(opened); // the rules may still read it
		}
	}

	@Override
	public boolean keepsPart() {
		boolean[] keeps = new boolean[1];
		uiThread.await(() -> keeps[0] = session.isOpening(this) && answer.orElseGet(question::getAsBoolean));
		return keeps[0];
	}

	/** Ends the reading; what was read is kept, or not. */
	public void stop(boolean keep) {
		answer = Optional.of(keep);
		cancel();
	}

	/** Tells whether there is something that could be kept. UI thread. */
	public boolean hasShown() {
		return shown;
	}

	/** Returns what is being opened and how far that is, for people. */
	public String progress() {
		String name = String.valueOf(inputs.getFirst().getFileName());
		return progress.isAllRead() ? NLS.bind(Messages.OpenBundleJob_judging, name)
				: NLS.bind(Messages.OpenBundleJob_reading, name, progress.percent());
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
