package org.plumbline.ui.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.host.HostSheet;
import org.plumbline.core.host.SheetRow;
import org.plumbline.core.host.SheetSection;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** The fact sheet of each host of the open case: parts, in them facts with the place that they were read from. */
public final class HostView extends ViewPart {

	private static final Set<String> SIZES = Set.of("sizeBytes", "freeBytes", "memoryBytes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Parts that are long; they open when asked to. */
	private static final Set<String> LONG = Set.of("software", "services", "options", "patches", "virtualMachines", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"datastores"); //$NON-NLS-1$
	private static final int NAME_WIDTH = 220;
	private static final int VALUE_WIDTH = 420;
	private static final int SOURCE_WIDTH = 320;

	private CaseSession session;
	private Tree tree;
	private Optional<Job> reading = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		column(Messages.HostView_fact, NAME_WIDTH);
		column(Messages.HostView_value, VALUE_WIDTH);
		column(Messages.HostView_source, SOURCE_WIDTH);
		Consumer<Topic> listener = topic -> {
			boolean read = topic == Topic.GROWN && session.opening().isEmpty(); // outputs are parsed at the end
			if (topic == Topic.CASE || read) {
				show();
			}
		};
		Runnable noColours = Colours.onChange(() -> Colours.ground(tree));
		session.addListener(listener);
		tree.addDisposeListener(event -> {
			session.removeListener(listener);
			reading.ifPresent(Job::cancel);
			noColours.run();
		});
		Colours.ground(tree);
		show();
	}

	private void column(String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
		column.setMoveable(true);
	}

	private void show() {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		tree.removeAll();
		if (session.opened().isEmpty()) {
			item(Messages.HostView_noCase);
			return;
		}
		item(Messages.HostView_reading);
		OpenedCase opened = session.opened().get();
		Job job = new HostSheetsJob(opened, sheets -> tree.getDisplay().asyncExec(() -> {
			if (!tree.isDisposed() && session.opened().filter(now -> now == opened).isPresent()) {
				show(sheets);
			}
		}));
		reading = Optional.of(job);
		job.schedule();
	}

	private void item(String text) {
		new TreeItem(tree, SWT.NONE).setText(text);
	}

	private void show(List<HostSheet> sheets) {
		tree.setRedraw(false);
		tree.removeAll();
		for (HostSheet sheet : sheets) {
			TreeItem host = new TreeItem(tree, SWT.NONE);
			host.setText(sheet.host().isEmpty() ? Messages.HostView_unnamed : sheet.host());
			sheet.sections().forEach(each -> section(each, host));
		}
		tree.setRedraw(true);
		for (TreeItem host : tree.getItems()) { // an item opens only below one that is open
			host.setExpanded(true);
			for (TreeItem part : host.getItems()) {
				part.setExpanded(!LONG.contains(part.getData()));
			}
		}
	}

	private static void section(SheetSection section, TreeItem host) {
		TreeItem part = new TreeItem(host, SWT.NONE);
		part.setData(section.id());
		int count = section.rows().size();
		part.setText(new String[] { section.title(), section.single() ? "" : Amounts.count(count) }); //$NON-NLS-1$
		for (SheetRow row : section.rows()) {
			if (section.single()) {
				row.cells()
						.forEach((key, value) -> fact(part, SheetSection.name(key), shown(key, value), row.origin()));
			} else {
				row(part, row);
			}
		}
	}

	/** The first cell names a row; the others stand beside it in words. */
	private static void row(TreeItem part, SheetRow row) {
		List<Map.Entry<String, String>> cells = List.copyOf(row.cells().entrySet());
		String more = String.join("   \u00b7   ", cells.stream().skip(1) //$NON-NLS-1$
				.map(each -> SheetSection.name(each.getKey()) + ' ' + shown(each.getKey(), each.getValue())).toList());
		String first = cells.isEmpty() ? "" : shown(cells.getFirst().getKey(), cells.getFirst().getValue()); //$NON-NLS-1$
		fact(part, first, more, row.origin());
	}

	private static void fact(TreeItem part, String name, String value, EvidenceRef origin) {
		String place = origin.isNone() || origin.path().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.HostView_place, origin.path(), origin.line());
		new TreeItem(part, SWT.NONE).setText(new String[] { name, value, place });
	}

	private static String shown(String key, String value) {
		return SIZES.contains(key) && value.matches("\\d{1,18}") ? Amounts.bytes(Long.parseLong(value)) : value; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}
}
