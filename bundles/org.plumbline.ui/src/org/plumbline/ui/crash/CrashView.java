package org.plumbline.ui.crash;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashIndex.Seen;
import org.plumbline.core.crash.CrashKind;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.crash.CrashText;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.RowTable;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * What brought hosts and programs down, and restarts that were none: a list, and beside it all about the chosen one. A
 * choice selects its deciding line in all views.
 */
public final class CrashView extends ViewPart {

	private CaseSession session;
	private Label head;
	private RowTable<Crash> crashes;
	private RowTable<CrashFacts.Fact> facts;
	private CrashPicture picture = CrashPicture.EMPTY;
	private Map<String, List<Seen>> elsewhere = Map.of();
	private Optional<Job> reading = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		head = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(head);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list(sash);
		detail(sash);
		sash.setWeights(55, 45);
		getViewSite().getActionBars().getToolBarManager().add(copyAction());
		Consumer<Topic> refresh = topic -> {
			boolean read = (topic == Topic.GROWN || topic == Topic.OPENING) && session.opening().isEmpty();
			if (topic == Topic.CASE || read) {
				show();
			}
		};
		session.addListener(refresh);
		sash.addDisposeListener(event -> {
			session.removeListener(refresh);
			reading.ifPresent(Job::cancel);
		});
		show();
	}

	private void list(Composite parent) {
		crashes = new RowTable<>(parent, Crash.class)
				.column(Messages.CrashView_time, 0, 140, SWT.LEFT, CrashView::time,
						Comparator.comparingLong(Crash::timeNs))
				.column(Messages.CrashView_what, 22, 150, each -> CrashText.title(each.kind()))
				.column(Messages.CrashView_subject, 16, 90, Crash::subject)
				.column(Messages.CrashView_reason, 46, 160, CrashText::summary)
				.column(Messages.CrashView_host, 16, 80, Crash::host)
				.column(Messages.CrashView_signature, 0, 104, Crash::signature).colour(CrashView::colour)
				.copied(CrashText::whole);
		crashes.viewer().addSelectionChangedListener(event -> choose());
		getSite().setSelectionProvider(crashes.viewer());
	}

	private void detail(Composite parent) {
		facts = new RowTable<>(parent, CrashFacts.Fact.class)
				.column(Messages.CrashView_fact, 22, 110, CrashFacts.Fact::name)
				.column(Messages.CrashView_value, 78, 200, CrashFacts.Fact::value)
				.colour(each -> each.row().isPresent() ? Colours.TEXT_MUTED : Colours.TEXT);
		facts.viewer().addSelectionChangedListener(event -> facts.selected()
				.ifPresent(each -> each.row().ifPresent(session::select)));
	}

	private Action copyAction() {
		Action copy = new Action(Messages.CrashView_copy) {
			@Override
			public void run() {
				crashes.copy();
			}
		};
		copy.setImageDescriptor(getSite().getWorkbenchWindow().getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copy.setToolTipText(Messages.CrashView_copyTip);
		return copy;
	}

	private static String time(Crash crash) {
		return crash.hasTime() ? DisplayTime.current().seconds(crash.timeNs()) : ""; //$NON-NLS-1$
	}

	private static String colour(Crash crash) {
		if (crash.kind() == CrashKind.CLEAN_REBOOT) {
			return Colours.TEXT_MUTED;
		}
		return crash.kind().isHostDown() ? Colours.severity(Severity.CRITICAL) : Colours.TEXT;
	}

	private void choose() {
		Optional<OpenedCase> opened = session.opened();
		Optional<Crash> crash = crashes.selected();
		if (opened.isEmpty() || crash.isEmpty()) {
			facts.show(List.of());
			return;
		}
		facts.show(new CrashFacts(opened.get(), DisplayTime.current()).of(crash.get(), picture,
				elsewhere.getOrDefault(crash.get().signature(), List.of())));
		crash.get().rows().stream().findFirst().ifPresent(session::select);
	}

	private void show() {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		picture = CrashPicture.EMPTY;
		elsewhere = Map.of();
		crashes.show(List.of());
		facts.show(List.of());
		if (session.opened().isEmpty() || session.opening().isPresent()) {
			head.setText(session.opened().isEmpty() ? Messages.CrashView_noCase : Messages.CrashView_reading);
			return;
		}
		head.setText(Messages.CrashView_reading);
		OpenedCase opened = session.opened().get();
		Job job = new ReadCrashesJob(opened, (result, others) -> head.getDisplay().asyncExec(() -> {
			if (!head.isDisposed() && session.opened().filter(now -> now == opened).isPresent()) {
				elsewhere = others;
				show(result);
			}
		}));
		reading = Optional.of(job);
		job.schedule();
	}

	private void show(CrashPicture read) {
		picture = read;
		crashes.show(read.crashes());
		long down = read.crashes().stream().filter(each -> each.kind().isHostDown()).count();
		long programs = read.crashes().stream().filter(each -> each.kind() == CrashKind.PROCESS).count();
		head.setText(read.crashes().isEmpty() ? Messages.CrashView_none
				: NLS.bind(Messages.CrashView_sums, new Object[] { down, programs, read.crashes().size() }));
	}

	@Override
	public void setFocus() {
		crashes.viewer().getTable().setFocus();
	}
}
