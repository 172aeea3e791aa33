package org.plumbline.ui.ramdisk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.capacity.Autopsy;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.CleanUpPlanning;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.RecurringWork;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** How full the ramdisks of the open case were. Only joins parts; a job looks for what happened to them. */
public final class RamdiskView extends ViewPart {

	private CaseSession session;
	private ScrolledComposite scrolled;
	private RamdiskChart chart;
	private Optional<Job> looking = Optional.empty();
	private RamdiskPicture picture = RamdiskPicture.EMPTY;
	private final Action plan = new Action(Messages.RamdiskView_plan) {
		@Override
		public void run() {
			plan();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		chart = new RamdiskChart(scrolled, Colours::get, RamdiskView::time, this::clicked);
		new AnnotateMenu(getSite(), session).install(chart,
				at -> chart.ramdiskAt(at).map(each -> Anchor.ramdisk(each.host(), each.name())));
		plan.setEnabled(false);
		plan.setToolTipText(Messages.RamdiskView_planTip);
		getViewSite().getActionBars().getMenuManager().add(plan);
		getViewSite().getActionBars().getToolBarManager().add(plan);
		scrolled.setContent(chart);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> fit());
		Consumer<Topic> listener = topic -> {
			boolean read = topic == Topic.GROWN && session.opening().isEmpty(); // outputs are parsed at the end
			if (topic == Topic.CASE || read) {
				show();
			}
		};
		Runnable noColours = Colours.onChange(chart::redraw);
		session.addListener(listener);
		chart.addDisposeListener(event -> {
			session.removeListener(listener);
			looking.ifPresent(Job::cancel);
			noColours.run();
		});
		show();
	}

	private void fit() {
		scrolled.setMinSize(chart.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
		scrolled.getVerticalBar().setIncrement(30);
	}

	private void show() {
		looking.ifPresent(Job::cancel);
		looking = Optional.empty();
		picture = RamdiskPicture.EMPTY;
		plan.setEnabled(false);
		if (session.opened().isEmpty()) {
			chart.showNothing(Messages.RamdiskView_noCase);
		} else {
			OpenedCase opened = session.opened().get();
			show(opened, RamdiskPicture.EMPTY);
			look(opened);
		}
		fit();
	}

	private void look(OpenedCase opened) {
		Job job = new RamdiskPictureJob(opened, read -> scrolled.getDisplay().asyncExec(() -> {
			if (!chart.isDisposed() && session.opened().filter(now -> now == opened).isPresent()) {
				picture = read;
				show(opened, read);
				fit();
			}
		}));
		looking = Optional.of(job);
		job.schedule();
	}

	private void show(OpenedCase opened, RamdiskPicture read) {
		Map<String, WriteFailures> failures = WriteFailures.of(read);
		Map<String, List<DiskUsage>> hosts = DiskUsage.byHost(opened.bundles(), failures);
		plan.setEnabled(!read.autopsies().isEmpty());
		if (hosts.isEmpty()) {
			chart.showNothing(Messages.RamdiskView_noRamdisks);
			return;
		}
		CleanUpPlanning planning = new CleanUpPlanning(opened.bundles(), read);
		List<CleanUpPlan> plans = RecurringWork.of(opened.model()).stream()
				.flatMap(each -> planning.plans(each).stream()).toList();
		chart.show(hosts, failures, new DiskNotes(opened.bundles(), read, plans, RamdiskView::time));
	}

	private static String time(long timeNs) {
		return DisplayTime.current().seconds(timeNs);
	}

	/** Ramdisks in trouble come first, for a plan is made for those. */
	private void plan() {
		OpenedCase opened = session.opened().orElseThrow();
		List<String> ramdisks = picture.autopsies().stream()
				.sorted(Comparator.comparing((Autopsy each) -> each.failures().isEmpty())).map(Autopsy::ramdisk)
				.distinct().toList();
		long collectedNs = opened.bundles().stream().mapToLong(SupportBundle::getCollectedNs).max().orElse(0);
		LocalDate begin = collectedNs == Times.UNKNOWN_NS ? LocalDate.now(ZoneOffset.UTC)
				: Times.utc(collectedNs).toLocalDate();
		PlanDialog dialog = new PlanDialog(getSite().getShell(), ramdisks, begin);
		if (dialog.open() == Window.OK) {
			RecurringAction action = dialog.action();
			new CaseWriting(opened.editor(), Settings.author()).recur(action.text(), action);
			show(opened, picture);
			fit();
		}
	}

	private void clicked(Target target) {
		target.row().ifPresent(row -> session.opened().ifPresent(opened -> jump(opened.events().ref(row))));
		target.ref().ifPresent(this::jump);
	}

	private void jump(EvidenceRef ref) {
		String told = session.selectEvidence(ref) ? "" //$NON-NLS-1$
				: NLS.bind(Messages.RamdiskView_notInEvents, ref.path(), ref.line());
		getViewSite().getActionBars().getStatusLineManager().setMessage(told);
	}

	@Override
	public void setFocus() {
		chart.setFocus();
	}
}
