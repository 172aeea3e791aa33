package org.plumbline.ui.app;

import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.EventStore;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Keeps the status line: events shown of all, visible range of time, selected event. */
final class CaseStatusLine {

	private static final int COUNT_CHARS = 30;
	private static final int RANGE_CHARS = 46;
	private static final int SELECTION_CHARS = 34;

	private final StatusLineContributionItem count = new StatusLineContributionItem("count", COUNT_CHARS); //$NON-NLS-1$
	private final StatusLineContributionItem range = new StatusLineContributionItem("range", RANGE_CHARS); //$NON-NLS-1$
	private final StatusLineContributionItem selection = new StatusLineContributionItem("selection", //$NON-NLS-1$
			SELECTION_CHARS);
	private final CaseSession session;

	private CaseStatusLine(CaseSession session) {
		this.session = session;
	}

	static void keep(IStatusLineManager manager, Shell shell, CaseSession session) {
		CaseStatusLine line = new CaseStatusLine(session);
		manager.add(line.selection);
		manager.add(line.range);
		manager.add(line.count);
		Consumer<Topic> update = line::update;
		session.addListener(update);
		shell.addDisposeListener(event -> session.removeListener(update));
		line.update(Topic.CASE);
		manager.update(true);
	}

	private void update(Topic topic) {
		switch (topic) {
		case CASE, GROWN -> {
			count.setText(countText());
			range.setText(rangeText());
			selection.setText(selectionText());
		}
		case FILTER -> count.setText(countText());
		case RANGE -> range.setText(rangeText());
		case SELECTION -> selection.setText(selectionText());
		case ANNOTATIONS, OPENING, HITS -> {}
		}
	}

	private String countText() {
		if (session.opened().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		long all = session.opened().get().events().size();
		long shown = session.shown().size();
		return all == shown ? NLS.bind(Messages.CaseStatusLine_all, Amounts.count(all))
				: NLS.bind(Messages.CaseStatusLine_some, Amounts.count(shown), Amounts.count(all));
	}

	private String rangeText() {
		DisplayTime times = DisplayTime.current();
		return session.visibleRange().map(
				each -> NLS.bind(Messages.CaseStatusLine_range, times.seconds(each.fromNs()),
						times.seconds(each.toNs())))
				.orElse(""); //$NON-NLS-1$
	}

	private String selectionText() {
		if (session.opened().isEmpty() || session.selectedRow().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		EventStore events = session.opened().map(OpenedCase::events).orElseThrow();
		long row = session.selectedRow().getAsLong();
		var ref = events.ref(row);
		String name = ref.path().substring(ref.path().lastIndexOf('/') + 1);
		return NLS.bind(Messages.CaseStatusLine_selection, name, Amounts.count(ref.line()));
	}
}
