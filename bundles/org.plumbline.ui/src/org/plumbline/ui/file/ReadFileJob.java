package org.plumbline.ui.file;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.intake.MemberReader;
import org.plumbline.core.intake.MemberReader.Shown;
import org.plumbline.core.intake.Passwords;
import org.plumbline.model.evidence.SupportBundle;

/** Reads one file of a bundle in the background. */
final class ReadFileJob extends Job {

	/** More of a text is not shown. */
	static final int MOST_BYTES = 1 << 22;

	private final SupportBundle bundle;
	private final String path;
	private final Consumer<Shown> result;
	private final Consumer<String> failure;

	/**
	 * @param result  takes the file; called on the job's thread
	 * @param failure takes a sentence for people; called on the job's thread
	 */
	ReadFileJob(SupportBundle bundle, String path, Consumer<Shown> result, Consumer<String> failure) {
		super(NLS.bind(Messages.ReadFileJob_name, path));
		this.bundle = bundle;
		this.path = path;
		this.result = result;
		this.failure = failure;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(new MemberReader(Passwords.NONE).show(bundle, path, MOST_BYTES, monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			failure.accept(String.valueOf(e.getMessage())); // the view says it where the text would stand
			return Status.OK_STATUS;
		}
	}
}
