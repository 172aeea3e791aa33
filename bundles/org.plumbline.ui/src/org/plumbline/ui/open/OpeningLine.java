package org.plumbline.ui.open;

import java.util.function.Consumer;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** What is being opened, how far that is, and a link that ends it: in the status line, while there is an opening. */
public final class OpeningLine extends ContributionItem {

	private static final int LOOK_AGAIN_MS = 250;
	private static final int WIDTH = 330;

	private final IStatusLineManager manager;
	private final CaseSession session;
	private final Shell shell;
	private Label text;

	private OpeningLine(IStatusLineManager manager, Shell shell, CaseSession session) {
		super("opening"); //$NON-NLS-1$
		this.manager = manager;
		this.shell = shell;
		this.session = session;
		setVisible(false);
	}

	/** Keeps the line of a window. */
	public static void keep(IStatusLineManager manager, Shell shell, CaseSession session) {
		OpeningLine line = new OpeningLine(manager, shell, session);
		manager.add(line);
		Consumer<Topic> listener = topic -> {
			if (topic == Topic.OPENING) {
				line.changed();
			}
		};
		session.addListener(listener);
		shell.addDisposeListener(event -> session.removeListener(listener));
	}

	private void changed() {
		if (isVisible() != session.opening().isPresent()) {
			setVisible(session.opening().isPresent());
			manager.update(true);
		}
		look();
	}

	private void look() {
		if (text != null && !text.isDisposed() && session.opening().orElse(null) instanceof OpenBundleJob job) {
			text.setText(job.progress());
			text.getDisplay().timerExec(LOOK_AGAIN_MS, this::look);
		}
	}

	@Override
	public void fill(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 0;
		line.setLayout(layout);
		text = new Label(line, SWT.RIGHT);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, true);
		wide.widthHint = WIDTH;
		text.setLayoutData(wide);
		Link stop = new Link(line, SWT.NONE);
		stop.setText("<a>" + Messages.OpeningLine_stop + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		stop.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
		stop.addListener(SWT.Selection, event -> stop());
		look();
	}

	private void stop() {
		if (!(session.opening().orElse(null) instanceof OpenBundleJob job)) {
			return;
		}
		String[] labels = { Messages.OpeningLine_keep, Messages.OpeningLine_discard, Messages.OpeningLine_goOn };
		int answer = job.hasShown() ? MessageDialog.open(MessageDialog.QUESTION, shell, Messages.OpeningLine_title,
				Messages.OpeningLine_question, SWT.SHEET, labels) : 1;
		if (answer == 0 || answer == 1) {
			job.stop(answer == 0);
		}
	}

	/** Asks after a cancel that came from elsewhere whether to keep what was read. UI thread. */
	static boolean asksToKeep(Shell shell) {
		String[] labels = { Messages.OpeningLine_keep, Messages.OpeningLine_discard };
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.OpeningLine_title,
				Messages.OpeningLine_question, SWT.SHEET, labels) == 0;
	}
}
