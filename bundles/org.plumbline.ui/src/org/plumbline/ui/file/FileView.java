package org.plumbline.ui.file;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.intake.MemberReader.Shown;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * One file of a bundle as text: outputs of commands, configurations, whatever is no log. Read again when it is shown.
 */
public final class FileView extends ViewPart {

	private static final String ID = "org.plumbline.ui.file"; //$NON-NLS-1$
	private static final int FIRST_BYTES = 1 << 12;

	private Label head;
	private Text find;
	private StyledText text;
	private Optional<Job> reading = Optional.empty();

	/** Opens the view, if need be, and shows a file in it. */
	public static void open(IWorkbenchPage page, SupportBundle bundle, String path) {
		try {
			((FileView) page.showView(ID)).show(bundle, path);
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // the view is declared beside this class
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		head = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		find = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		find.setMessage(Messages.FileView_find);
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(find);
		find.addListener(SWT.Modify, event -> find(text.getSelection().x));
		find.addListener(SWT.DefaultSelection, event -> find(text.getSelection().y));
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 6, 4);
		Colours.ground(text);
		text.setText(Messages.FileView_none);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		CaseSession session = getSite().getService(CaseSession.class);
		Consumer<Topic> clear = topic -> {
			if (topic == Topic.CASE) {
				show("", Messages.FileView_none); //$NON-NLS-1$
			}
		};
		session.addListener(clear);
		text.addDisposeListener(event -> {
			session.removeListener(clear);
			reading.ifPresent(Job::cancel);
		});
	}

	private void show(SupportBundle bundle, String path) {
		show(NLS.bind(Messages.FileView_reading, path), ""); //$NON-NLS-1$
		Job[] own = new Job[1];
		own[0] = new ReadFileJob(bundle, path, shown -> later(own, () -> show(head(path, shown), shown.text())),
				why -> later(own, () -> show(why, ""))); //$NON-NLS-1$
		reading = Optional.of(own[0]);
		own[0].schedule();
	}

	private void later(Job[] job, Runnable showing) {
		head.getDisplay().asyncExec(() -> {
			if (!head.isDisposed() && reading.filter(now -> now == job[0]).isPresent()) {
				showing.run();
			}
		});
	}

	private static String head(String path, Shown shown) {
		if (!shown.isText()) {
			return NLS.bind(Messages.FileView_binary, path, Amounts.bytes(FIRST_BYTES));
		}
		return shown.isWhole() ? path : NLS.bind(Messages.FileView_cut, path, Amounts.bytes(ReadFileJob.MOST_BYTES));
	}

	private void show(String title, String content) {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		head.setText(title);
		head.setToolTipText(title);
		text.setText(content);
		find.setMessage(Messages.FileView_find);
	}

	/** Selects the next place of the text that is looked for; after the last one the first comes. */
	private void find(int from) {
		String wanted = find.getText().toLowerCase(Locale.ROOT);
		String all = text.getText().toLowerCase(Locale.ROOT);
		int after = wanted.isEmpty() ? -1 : all.indexOf(wanted, from);
		int at = after < 0 && !wanted.isEmpty() ? all.indexOf(wanted) : after;
		if (at >= 0) {
			text.setSelection(at, at + wanted.length());
			text.showSelection();
		} else {
			text.setSelection(text.getSelection().x);
		}
		find.setToolTipText(at < 0 && !wanted.isEmpty() ? Messages.FileView_notFound : ""); //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		find.setFocus();
	}
}
