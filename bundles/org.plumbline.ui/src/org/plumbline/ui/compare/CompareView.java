package org.plumbline.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.RowTable;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * What differs between two bundles of the open case: facts of the hosts, and kinds of lines by how often they come per
 * hour. What findings speak of stands first. A choice selects a line that shows it.
 */
public final class CompareView extends ViewPart {

	private CaseSession session;
	private Combo before;
	private Combo after;
	private Text filter;
	private Label head;
	private RowTable<ChangeRow> table;
	private List<SupportBundle> bundles = List.of();
	private Optional<Job> comparing = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		choices(parent);
		head = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(head);
		table = new RowTable<>(parent, ChangeRow.class)
				.column(Messages.CompareView_change, 0, 90, ChangeRow::changeText)
				.column(Messages.CompareView_area, 12, 90, ChangeRow::area)
				.column(Messages.CompareView_what, 40, 200, ChangeRow::what)
				.column(Messages.CompareView_before, 22, 110, ChangeRow::before)
				.column(Messages.CompareView_after, 22, 110, ChangeRow::after)
				.column(Messages.CompareView_rules, 10, 80, each -> String.join(", ", each.rules())) //$NON-NLS-1$
				.colour(each -> each.rules().isEmpty() ? Colours.TEXT : Colours.severity(Severity.WARNING));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.viewer().addSelectionChangedListener(
				event -> table.selected().flatMap(ChangeRow::place).ifPresent(session::selectEvidence));
		getSite().setSelectionProvider(table.viewer());
		Consumer<Topic> refresh = topic -> {
			boolean read = (topic == Topic.GROWN || topic == Topic.OPENING) && session.opening().isEmpty();
			if (topic == Topic.CASE || read) {
				offer();
			}
		};
		session.addListener(refresh);
		table.control().addDisposeListener(event -> {
			session.removeListener(refresh);
			comparing.ifPresent(Job::cancel);
		});
		offer();
	}

	private void choices(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(6, 3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		before = choice(row, Messages.CompareView_sideBefore);
		after = choice(row, Messages.CompareView_sideAfter);
		filter = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		filter.setMessage(Messages.CompareView_filter);
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, event -> table.filter(filter.getText()));
	}

	private Combo choice(Composite parent, String name) {
		new Label(parent, SWT.NONE).setText(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> compare());
		return combo;
	}

	/** Offers the bundles of the case, oldest first; the first and the last one of them are compared at once. */
	private void offer() {
		boolean ready = session.opening().isEmpty();
		bundles = session.opened().filter(each -> ready).map(OpenedCase::bundles).orElse(List.of()).stream()
				.sorted(Comparator.comparingLong(SupportBundle::getCollectedNs)).toList();
		String[] names = bundles.stream().map(CompareView::name).toArray(String[]::new);
		before.setItems(names);
		after.setItems(names);
		before.select(0);
		after.select(names.length - 1);
		compare();
	}

	private static String name(SupportBundle bundle) {
		String host = bundle.getHostName().isEmpty() ? bundle.getName() : bundle.getHostName();
		String time = bundle.getCollectedNs() == Times.UNKNOWN_NS ? "?" //$NON-NLS-1$
				: DisplayTime.current().seconds(bundle.getCollectedNs());
		return NLS.bind(Messages.CompareView_bundle, new Object[] { host, time, bundle.getName() });
	}

	private void compare() {
		comparing.ifPresent(Job::cancel);
		comparing = Optional.empty();
		table.show(List.of());
		if (bundles.size() < 2) {
			head.setText(Messages.CompareView_needsTwo);
			return;
		}
		if (before.getSelectionIndex() == after.getSelectionIndex()) {
			head.setText(Messages.CompareView_same);
			return;
		}
		head.setText(Messages.CompareView_comparing);
		OpenedCase opened = session.opened().orElseThrow();
		Job[] own = new Job[1];
		own[0] = new CompareJob(opened, bundles.get(before.getSelectionIndex()),
				bundles.get(after.getSelectionIndex()),
				result -> head.getDisplay().asyncExec(() -> {
					if (!head.isDisposed() && comparing.filter(now -> now == own[0]).isPresent()) {
						show(result);
					}
				}));
		comparing = Optional.of(own[0]);
		own[0].schedule();
	}

	private void show(Comparison comparison) {
		List<ChangeRow> rows = ChangeRow.of(comparison);
		table.show(rows);
		table.filter(filter.getText());
		String sums = rows.isEmpty() ? Messages.CompareView_none
				: NLS.bind(Messages.CompareView_sums, comparison.facts().size(),
						comparison.lines().size() + comparison.linesLeftOut());
		head.setText(comparison.notCompared().isEmpty() ? sums
				: NLS.bind(Messages.CompareView_oneSided, sums, String.join(", ", comparison.notCompared()))); //$NON-NLS-1$
		head.setToolTipText(head.getText());
	}

	@Override
	public void setFocus() {
		table.viewer().getTable().setFocus();
	}
}
