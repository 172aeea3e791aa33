package org.plumbline.ui.log;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plumbline.core.event.Severity;
import org.plumbline.core.query.ParsedQuery;
import org.plumbline.core.query.ParsedQuery.Mistake;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.QueryParser;
import org.plumbline.core.query.QueryText;
import org.plumbline.core.store.EventFilter;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.Settings;

/**
 * The conditions of the filter in one row: severity, text, sources, range, and how many events pass. It waits until a
 * person stops typing. A wrong expression is said in a row below and changes no filter.
 */
final class FilterBar extends Composite {

	private static final int PAUSE_MS = 250;
	private static final int COLUMNS = 5;
	private static final Severity[] CHOICES = { Severity.DEBUG, Severity.INFO, Severity.NOTICE, Severity.WARNING,
			Severity.ERROR, Severity.CRITICAL };

	private final Function<String, Color> colours;
	private final Consumer<EventFilter> listener;
	private final Consumer<Query> finder;
	private final Combo severity;
	private final Text text;
	private final ToolBar conditions;
	private final Button onlyHits;
	private final Label count;
	private final Label problem;
	private final Runnable typed = this::apply;
	private Optional<SearchHistory> history = Optional.empty();
	private EventFilter filter = EventFilter.ALL;
	private Query sought = Query.ALL;
	private String counted = ""; //$NON-NLS-1$
	private Optional<Color> good = Optional.empty();

	/**
	 * @param listener is told the filter that a person wants
	 * @param finder   is told what to look for without hiding the rest
	 */
	FilterBar(Composite parent, Function<String, Color> colours, Consumer<EventFilter> listener,
			Consumer<Query> finder) {
		super(parent, SWT.NONE);
		this.colours = colours;
		this.listener = listener;
		this.finder = finder;
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginHeight = 3;
		setLayout(layout);
		severity = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		severity.add(Messages.FilterBar_allSeverities);
		for (int i = 1; i < CHOICES.length; i++) {
			severity.add(NLS.bind(Messages.FilterBar_orWorse, CHOICES[i].label()));
		}
		severity.select(0);
		severity.addListener(SWT.Selection, event -> apply());
		text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		text.setMessage(Messages.FilterBar_hint);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> getDisplay().timerExec(PAUSE_MS, typed));
		text.addListener(SWT.DefaultSelection, event -> apply());
		text.addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, typed));
		conditions = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		onlyHits = new Button(this, SWT.TOGGLE);
		onlyHits.setText(Messages.FilterBar_onlyHits);
		onlyHits.setToolTipText(Messages.FilterBar_onlyHitsTip);
		onlyHits.setSelection(true);
		onlyHits.addListener(SWT.Selection, event -> {
			boolean hides = onlyHits.getSelection(); // said in words: some themes hardly show what is pressed
			onlyHits.setText(hides ? Messages.FilterBar_onlyHits : Messages.FilterBar_allEvents);
			layout(true, true);
			apply();
		});
		count = new Label(this, SWT.RIGHT);
		count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		problem = new Label(this, SWT.WRAP);
		problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
		problem.setForeground(colours.apply(Colours.severity(Severity.ERROR)));
		showProblem(""); //$NON-NLS-1$
	}

	/** Helps while typing: Ctrl+Space proposes, what was used is remembered. */
	void propose(IContentProposalProvider proposals, SearchHistory used) {
		history = Optional.of(used);
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), proposals,
				KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}

	private void apply() {
		getDisplay().timerExec(-1, typed);
		String line = text.getText();
		ParsedQuery parsed = QueryParser.parse(line, Settings.zone());
		if (parsed.mistake().isPresent()) {
			mistake(parsed.mistake().get());
			return;
		}
		noMistake();
		boolean hides = onlyHits.getSelection();
		sought = hides ? Query.ALL : parsed.query();
		EventFilter wanted = filter.withQuery(hides ? parsed.query() : Query.ALL)
				.withLeastSeverity(CHOICES[Math.max(0, severity.getSelectionIndex())]);
		history.ifPresent(used -> used.add(line));
		finder.accept(sought);
		if (wanted.equals(filter)) {
			say(counted);
		} else {
			filter = wanted;
			say(Messages.FilterBar_filtering);
			listener.accept(wanted);
		}
	}

	/** Shows how many events were found among those shown. */
	void showHits(long hits, boolean isFinding) {
		say(sought.isAll() ? counted
				: isFinding ? Messages.FilterBar_finding : NLS.bind(Messages.FilterBar_hits, Amounts.count(hits)));
	}

	/** Types a query for a person. */
	void use(String line) {
		text.setText(line);
		apply();
	}

	/** Returns what is typed. */
	String line() {
		return text.getText();
	}

	/** Tells whether what is typed has no mistake. */
	boolean isGood() {
		return QueryParser.parse(line(), Settings.zone()).mistake().isEmpty();
	}

	private void mistake(Mistake mistake) {
		if (good.isEmpty()) {
			good = Optional.of(text.getBackground()); // the theme's, not the system's
			text.setBackground(colours.apply(Colours.DANGER_SOFT));
		}
		problem.setForeground(colours.apply(Colours.severity(Severity.ERROR)));
		showProblem(NLS.bind(Messages.FilterBar_problem, mistake.from() + 1, mistake.message()));
	}

	/**
	 * Shows a filter and how many events pass.
	 *
	 * @param name gives the name of a source
	 */
	void show(EventFilter shown, long passed, long all, Function<Integer, String> name) {
		boolean otherText = !shown.query().equals(filter.query()) || shown.leastSeverity() != filter.leastSeverity();
		filter = shown;
		if (otherText && (sought.isAll() || !shown.query().isAll())) { // else what a person is typing stays
			text.setText(QueryText.of(shown.query()));
			getDisplay().timerExec(-1, typed); // setting the text is not typing
			noMistake();
			severity.select(choice(shown.leastSeverity()));
		}
		showConditions(name);
		counted = passed == all ? NLS.bind(Messages.FilterBar_countAll, Amounts.count(all))
				: NLS.bind(Messages.FilterBar_count, Amounts.count(passed), Amounts.count(all));
		if (sought.isAll()) {
			say(counted);
		}
	}

	private static int choice(Severity least) {
		int choice = 0;
		while (choice < CHOICES.length - 1 && least.isAtLeast(CHOICES[choice + 1])) {
			choice++;
		}
		return choice;
	}

	private void showConditions(Function<Integer, String> name) {
		for (ToolItem old : conditions.getItems()) {
			old.dispose();
		}
		if (!filter.sources().isEmpty()) {
			String one = filter.sources().size() > 1 ? NLS.bind(Messages.FilterBar_sources, filter.sources().size())
					: NLS.bind(Messages.FilterBar_source, name.apply(filter.sources().iterator().next()));
			condition(one, filter.withSources(Set.of()));
		}
		if (filter.fromNs() != Long.MIN_VALUE || filter.toNs() != Long.MAX_VALUE) {
			condition(Messages.FilterBar_range, filter.withRange(Long.MIN_VALUE, Long.MAX_VALUE));
		}
		layout(true, true);
	}

	private void condition(String label, EventFilter without) {
		ToolItem item = new ToolItem(conditions, SWT.PUSH);
		item.setText(label + " \u2715"); //$NON-NLS-1$
		item.setToolTipText(Messages.FilterBar_removeCondition);
		item.addListener(SWT.Selection, event -> listener.accept(without));
	}

	private void noMistake() {
		showProblem(""); //$NON-NLS-1$
		good.ifPresent(text::setBackground);
		good = Optional.empty();
	}

	private void say(String sentence) {
		count.setForeground(colours.apply(Colours.TEXT_MUTED));
		if (!count.getText().equals(sentence)) {
			count.setText(sentence);
			layout(true, true);
		}
	}

	/** A row of its own: the field would have no room beside a sentence. */
	private void showProblem(String sentence) {
		GridData place = (GridData) problem.getLayoutData();
		if (!problem.getText().equals(sentence) || place.exclude != sentence.isEmpty()) {
			problem.setText(sentence);
			place.exclude = sentence.isEmpty();
			place.widthHint = Math.max(1, getClientArea().width - 10); // wraps
			problem.setVisible(!sentence.isEmpty());
			getParent().layout(true, true);
		}
	}

	/** Gives the keyboard to the text and selects it. */
	void focusText() {
		text.setFocus();
		text.selectAll();
	}

	/** Copies selected text if the keyboard is in the field; tells whether it is. */
	boolean copyIfFocused() {
		if (text.isFocusControl()) {
			text.copy();
		}
		return text.isFocusControl();
	}

	/** Selects all text if the keyboard is in the field; tells whether it is. */
	boolean selectAllIfFocused() {
		if (text.isFocusControl()) {
			text.selectAll();
		}
		return text.isFocusControl();
	}
}
