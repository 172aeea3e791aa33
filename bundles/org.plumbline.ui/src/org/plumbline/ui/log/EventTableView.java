package org.plumbline.ui.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.world.WorldNames;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.FilterField;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** The events that pass the filter, as a table below a row of conditions. Only joins parts. */
public final class EventTableView extends ViewPart implements FilterField {

	/** Below that a search reads all text in a moment. */
	private static final long WORTH_AN_INDEX = 200_000;

	private Optional<IMemento> remembered = Optional.empty();
	private CaseSession session;
	private final SearchHistory history = new SearchHistory(Settings.store());
	private Optional<SearchIndexJob> indexing = Optional.empty();
	private final SearchMenus.Kept highlighters = new SearchMenus.Kept(
			new NamedLines(Settings.store(), "highlighters", Messages.SearchMenus_shippedHighlighters), //$NON-NLS-1$
			new CaseHighlighters(this::editor, Settings::author));
	private final SearchMenus.Kept filters = new SearchMenus.Kept(
			new NamedLines(Settings.store(), "savedFilters", Messages.SearchMenus_shippedFilters), //$NON-NLS-1$
			new CaseFilters(this::editor, Settings::author));
	private FilterBar bar;
	private EventTable table;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = Optional.ofNullable(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		parent.setLayout(layout);
		bar = new FilterBar(parent, Colours::get, session::setFilter, session::find);
		bar.propose(new SearchProposals(this::sources, history), history);
		bar.setLayoutData(new GridData(GridData.FILL_HORIZONTAL));
		table = new EventTable(parent, Colours::get, session::select);
		table.setLayoutData(new GridData(GridData.FILL_BOTH));
		remembered.ifPresent(table.widths()::restore);
		EventTableActions actions = new EventTableActions(table, bar);
		actions.contributeTo(getViewSite().getActionBars());
		actions.takeKeys(getSite().getService(IHandlerService.class));
		new SearchMenus(bar, filters, highlighters, Colours::get, this::showHighlights)
				.contributeTo(getViewSite().getActionBars().getMenuManager());
		MenuManager menu = new MenuManager();
		actions.contributeTo(menu);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.table().setMenu(menu.createContextMenu(table.table()));
		getSite().registerContextMenu(getSite().getId(), menu, getSite().getSelectionProvider());
		listen();
		sessionChanged(Topic.CASE);
	}

	private void listen() {
		Consumer<Topic> listener = this::sessionChanged;
		Runnable noColours = Colours.onChange(table::repaint);
		IPropertyChangeListener zone = event -> table.setZone(Settings.zone());
		session.addListener(listener);
		Settings.store().addPropertyChangeListener(zone);
		table.addDisposeListener(event -> {
			session.removeListener(listener);
			Settings.store().removePropertyChangeListener(zone);
			noColours.run();
		});
		table.setZone(Settings.zone());
	}

	private void sessionChanged(Topic topic) {
		switch (topic) {
		case CASE -> {
			index();
			session.opened().ifPresent(this::nameWorlds);
			show();
		}
		case FILTER -> show();
		case GROWN -> {
			index();
			session.opened().ifPresent(this::nameWorlds);
			follow();
		}
		case HITS -> showHits();
		case SELECTION -> table.select(session.selectedRow());
		case ANNOTATIONS -> {
			table.setMarks(session.timeline().map(TimelineModel::marks).orElse(List.of()));
			showHighlights();
		}
		case RANGE, OPENING -> {
		}
		}
	}

	private void nameWorlds(OpenedCase opened) {
		WorldNames worlds = opened.worlds();
		table.setWorlds(event -> {
			String name = worlds.name(event.source().bundleSha256(), event.world(), event.timeNs());
			return name.isEmpty() ? "" : event.world() + " (" + name + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		});
	}

	private void show() {
		Optional<OpenedCase> opened = session.opened();
		if (opened.isEmpty()) {
			table.showNothing();
		} else {
			table.show(opened.get().events(), session.shown());
			table.setMarks(session.timeline().map(TimelineModel::marks).orElse(List.of()));
			table.select(session.selectedRow());
		}
		showFilter();
	}

	private void follow() {
		OpenedCase opened = session.opened().orElseThrow();
		table.follow(opened.events(), session.shown(), opened::find);
		table.setMarks(session.timeline().map(TimelineModel::marks).orElse(List.of()));
		table.selectInPlace(session.selectedRow());
		showFilter();
	}

	private Optional<CaseEditor> editor() {
		return session.opened().map(OpenedCase::editor);
	}

	private List<EventSource> sources() {
		return session.opened().map(each -> each.events().sources()).orElse(List.of());
	}

	/** A case that is still read has nothing to index; once all is read it is another store. */
	private void index() {
		indexing.ifPresent(Job::cancel);
		indexing = session.opened().map(OpenedCase::events).filter(events -> events.size() >= WORTH_AN_INDEX)
				.map(SearchIndexJob::new);
		indexing.ifPresent(Job::schedule);
	}

	private void showHighlights() {
		table.setHighlights(Highlights.of(List.of(highlighters.inWorkspace(), highlighters.inCase()),
				List.of(session.filter().query(), session.sought())));
	}

	/** If nothing else is sought, the hits are all that is shown: going through them goes from row to row. */
	private void showHits() {
		table.setHits(session.sought().isAll() ? Optional.empty() : Optional.of(session.hits()));
		bar.showHits(session.hits().size(), session.isFinding());
		showHighlights();
	}

	private void showFilter() {
		showHits();
		Optional<OpenedCase> opened = session.opened();
		List<EventSource> sources = sources();
		bar.show(session.filter(), session.shown().size(), opened.map(each -> each.events().size()).orElse(0L),
				source -> sources.get(source).name());
	}

	@Override
	public void saveState(IMemento memento) {
		table.widths().save(memento);
	}

	@Override
	public void focusFilter() {
		bar.focusText();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
