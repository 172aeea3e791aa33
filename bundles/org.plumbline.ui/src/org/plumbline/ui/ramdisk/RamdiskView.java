package org.plumbline.ui.ramdisk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** How full the ramdisks of the open case were. Only joins parts; a job looks for failed writes. */
public final class RamdiskView extends ViewPart {

	private CaseSession session;
	private ScrolledComposite scrolled;
	private RamdiskChart chart;
	private Optional<Job> looking = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		chart = new RamdiskChart(scrolled, Colours::get, timeNs -> DisplayTime.current().seconds(timeNs),
				this::clicked);
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
		if (session.opened().isEmpty()) {
			chart.showNothing(Messages.RamdiskView_noCase);
		} else {
			OpenedCase opened = session.opened().get();
			show(opened, Map.of());
			look(opened);
		}
		fit();
	}

	private void look(OpenedCase opened) {
		Job job = new WriteFailuresJob(opened, failures -> scrolled.getDisplay().asyncExec(() -> {
			if (!chart.isDisposed() && session.opened().filter(now -> now == opened).isPresent()) {
				show(opened, failures);
				fit();
			}
		}));
		looking = Optional.of(job);
		job.schedule();
	}

	private void show(OpenedCase opened, Map<String, WriteFailures> failures) {
		Map<String, List<DiskUsage>> hosts = DiskUsage.byHost(opened.bundles(), failures);
		if (hosts.isEmpty()) {
			chart.showNothing(Messages.RamdiskView_noRamdisks);
		} else {
			chart.show(hosts, failures);
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
