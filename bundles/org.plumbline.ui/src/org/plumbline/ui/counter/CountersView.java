package org.plumbline.ui.counter;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.counter.CounterInput;
import org.plumbline.core.counter.CounterSource;
import org.plumbline.core.counter.Counters;
import org.plumbline.core.intake.MemberReader;
import org.plumbline.core.intake.Passwords;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.draw.RowTable;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * Chosen counters over time: of a batch file of esxtop, or what the case tells of memory; on wish over the stretch of
 * time that the timeline shows.
 */
public final class CountersView extends ViewPart {

	/** Wanted only; the head is as wide as the view, and wraps there. */
	private static final int HEAD_WIDTH = 200;
	private static final int MOST_COUNTERS = 6;
	private static final Counters NONE = new Counters(List.of(), 0, 0);

	/** A column of the file with its number. */
	private record Column(int number, String name) {
	}

	/** What the view was asked to show last. */
	private enum Shown {
		CASE, FILE
	}

	private CaseSession session;
	private Shown shows = Shown.CASE;
	private Label head;
	private Text filter;
	private Label zoneName;
	private Combo zone;
	private Button together;
	private RowTable<Column> columns;
	private CounterChart chart;
	private Optional<CounterSource> file = Optional.empty();
	/** Holds the file that is shown. */
	private Optional<SupportBundle> around = Optional.empty();
	private Optional<Job> reading = Optional.empty();
	private Counters shown = NONE;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		choices(parent);
		head = new Label(parent, SWT.WRAP);
		head.setText(Messages.CountersView_none);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(HEAD_WIDTH, SWT.DEFAULT).applyTo(head);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		columns = new RowTable<>(sash, Column.class).column(Messages.CountersView_counter, 100, 160, Column::name);
		columns.viewer().addSelectionChangedListener(event -> read());
		chart = new CounterChart(sash);
		sash.setWeights(32, 68);
		Consumer<Topic> listener = this::changed;
		session.addListener(listener);
		ofCase();
		chart.addDisposeListener(event -> {
			session.removeListener(listener);
			reading.ifPresent(Job::cancel);
		});
	}

	private void changed(Topic topic) {
		if (topic == Topic.RANGE && together.getSelection()) {
			draw();
		}
		boolean other = topic == Topic.CASE || topic == Topic.GROWN || topic == Topic.OPENING;
		if (other && (shows != Shown.FILE || isLeft())) {
			ofCase();
		}
	}

	/** Tells whether the bundle of the file is no longer open. */
	private boolean isLeft() {
		return around.isPresent()
				&& session.opened().filter(each -> each.bundles().contains(around.get())).isEmpty();
	}

	/**
	 * Shows what the case tells of memory. A file that was opened by hand stays until somebody asks for that; one of a
	 * bundle leaves with it.
	 */
	private void ofCase() {
		shows = Shown.CASE;
		around = Optional.empty();
		if (session.opened().isEmpty()) {
			clear();
			say(Messages.CountersView_none);
			return;
		}
		if (session.opening().isPresent()) { // what is still to come would be missing
			clear();
			say(Messages.CountersView_ofCase);
			return;
		}
		OpenedCase opened = session.opened().get();
		open(new OpenCountersJob(Messages.CountersView_ofCase, opened::memory));
	}

	private void choices(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button open = new Button(row, SWT.PUSH);
		open.setText(Messages.CountersView_open);
		open.addListener(SWT.Selection, event -> choose());
		Button memory = new Button(row, SWT.PUSH);
		memory.setText(Messages.CountersView_memory);
		memory.setToolTipText(Messages.CountersView_memoryTip);
		memory.addListener(SWT.Selection, event -> ofCase());
		filter = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		filter.setMessage(Messages.CountersView_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> columns.filter(filter.getText()));
		zoneName = new Label(row, SWT.NONE);
		zoneName.setText(Messages.CountersView_zone);
		GridDataFactory.swtDefaults().applyTo(zoneName);
		zone = new Combo(row, SWT.READ_ONLY);
		GridDataFactory.swtDefaults().applyTo(zone);
		zone.setItems("UTC", ZoneId.systemDefault().getId()); //$NON-NLS-1$
		zone.select(0);
		zone.addListener(SWT.Selection, event -> read());
		together = new Button(row, SWT.CHECK);
		together.setText(Messages.CountersView_together);
		together.addListener(SWT.Selection, event -> draw());
		askForZone(false);
	}

	/** Only stamps of which nobody knows the zone need the choice; the room is better spent otherwise. */
	private void askForZone(boolean wanted) {
		for (Control each : List.of(zoneName, zone)) {
			((GridData) each.getLayoutData()).exclude = !wanted;
			each.setVisible(wanted);
		}
		zone.getParent().layout(true);
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.CountersView_title);
		dialog.setFilterExtensions("*.csv;*.csv.gz", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			open(CounterInput.of(Path.of(chosen)), Optional.empty());
		}
	}

	/** Opens the view, if need be, and a file of a bundle in it. */
	public static void open(IWorkbenchPage page, SupportBundle bundle, String path) {
		try {
			CounterInput input = CounterInput.of(new MemberReader(Passwords.NONE), bundle, path);
			((CountersView) page.showView("org.plumbline.ui.counter")).open(input, Optional.of(bundle)); //$NON-NLS-1$
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // the view is declared beside this class
		}
	}

	private void open(CounterInput input, Optional<SupportBundle> bundle) {
		shows = Shown.FILE;
		around = bundle;
		open(new OpenCountersJob(input));
	}

	private void clear() {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		file = Optional.empty();
		columns.show(List.of());
		shown = NONE;
		draw();
	}

	private void open(OpenCountersJob job) {
		clear();
		say(job.getName());
		Job[] own = { job };
		job.tell(opened -> later(own, () -> opened(opened)), why -> later(own, () -> say(why)));
		reading = Optional.of(job);
		job.schedule();
	}

	private void opened(CounterSource opened) {
		file = Optional.of(opened);
		askForZone(opened.offset().isEmpty());
		if (opened.columns().isEmpty()) {
			say(Messages.CountersView_nothing);
			return;
		}
		columns.show(IntStream.range(0, opened.columns().size())
				.mapToObj(each -> new Column(each, CounterNames.without(hostOf(opened), opened.columns().get(each))))
				.toList());
		show(NONE);
	}

	private static String hostOf(CounterSource opened) {
		return CounterNames.host(opened.columns());
	}

	private void later(Job[] job, Runnable showing) {
		head.getDisplay().asyncExec(() -> {
			if (!head.isDisposed() && reading.filter(now -> now == job[0]).isPresent()) {
				showing.run();
			}
		});
	}

	private void read() {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		List<Integer> chosen = new ArrayList<>();
		for (Object each : columns.viewer().getStructuredSelection().toList()) {
			chosen.add(((Column) each).number());
		}
		if (file.isEmpty() || chosen.isEmpty()) {
			show(NONE);
			return;
		}
		ZoneId read = zone.getSelectionIndex() == 0 ? ZoneOffset.UTC : ZoneId.systemDefault();
		Job[] own = new Job[1];
		own[0] = new ReadCountersJob(file.get(), chosen.stream().limit(MOST_COUNTERS).toList(), read,
				result -> later(own, () -> show(result)));
		reading = Optional.of(own[0]);
		own[0].schedule();
	}

	private void show(Counters counters) {
		shown = counters;
		file.ifPresent(each -> say(text(each)));
		draw();
	}

	private void say(String line) {
		head.setText(line);
		head.setToolTipText(line);
		head.getParent().layout(true, false); // the line may need another row
	}

	/** Says whose time the stamps are: the header does not always know. */
	private String text(CounterSource opened) {
		String name = opened.name();
		if (shows == Shown.CASE) {
			return NLS.bind(Messages.CountersView_ofCaseColumns, name, opened.columns().size());
		}
		String times = opened.offset().map(each -> NLS.bind(Messages.CountersView_zoneSaid, opened.zone()))
				.orElseGet(() -> NLS.bind(Messages.CountersView_zoneUnsaid, opened.zone()));
		if (shown.series().isEmpty()) { // rows are counted when one is read
			return NLS.bind(Messages.CountersView_columns, new Object[] { name, opened.columns().size(), times });
		}
		String rows = shown.unreadableRows() == 0 ? "" //$NON-NLS-1$
				: NLS.bind(Messages.CountersView_unreadable, shown.unreadableRows());
		return NLS.bind(Messages.CountersView_file,
				new Object[] { name, opened.columns().size(), shown.rows(), times, rows }).strip();
	}

	private void draw() {
		chart.show(shown, together.getSelection() ? session.visibleRange() : Optional.empty());
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}
}
