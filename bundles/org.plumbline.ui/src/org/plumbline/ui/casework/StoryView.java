package org.plumbline.ui.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.model.casefile.StoryBlock;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.preference.DisplayTime;

/** What happened, told in pieces of prose in an order of the engineer's, each bound to the lines that show it. */
public final class StoryView extends PartView {

	private static final Comparator<StoryBlock> ORDER = Comparator.comparingDouble(StoryBlock::getPosition)
			.thenComparing(each -> String.valueOf(each.getId()));
	private static final String HEADING = "heading"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$

	private TableViewer table;

	@Override
	protected Control createList(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		Colours.ground(table.getTable());
		column(layout, Messages.StoryView_piece, 78, 150, each -> title(each));
		column(layout, Messages.StoryView_lines, 22, 56, each -> String.valueOf(each.getTargets().size()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> chosen());
		table.addDoubleClickListener(event -> edit());
		return table.getTable();
	}

	private void column(TableColumnLayout layout, String title, int weight, int narrowest,
			java.util.function.Function<StoryBlock, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((StoryBlock) each)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, narrowest));
	}

	private static String title(StoryBlock block) {
		return block.getHeading().isEmpty() ? MarkedText.line(block.getText()) : block.getHeading();
	}

	@Override
	protected void createActions() {
		action(Messages.StoryView_add, "story", this::add, () -> true); //$NON-NLS-1$
		action(Messages.PartView_bind, "bind", this::bind, //$NON-NLS-1$
				() -> block().isPresent() && quotes().selected().isPresent());
		action(Messages.StoryView_up, "up", () -> move(-1), () -> place(-1) >= 0); //$NON-NLS-1$
		action(Messages.StoryView_down, "down", () -> move(1), () -> place(1) >= 0); //$NON-NLS-1$
		action(Messages.PartView_edit, "edit", this::edit, () -> block().isPresent()); //$NON-NLS-1$
		action(Messages.PartView_remove, "remove", () -> writing().remove(block().orElseThrow()), //$NON-NLS-1$
				() -> block().isPresent());
	}

	@Override
	protected void fill() {
		Object chosen = table.getStructuredSelection().getFirstElement();
		table.setInput(blocks());
		if (chosen != null) {
			table.setSelection(new StructuredSelection(chosen));
		}
	}

	private List<StoryBlock> blocks() {
		return session().opened().map(each -> each.model().getStory().stream().sorted(ORDER).toList())
				.orElse(List.of());
	}

	private Optional<StoryBlock> block() {
		return Optional.ofNullable((StoryBlock) table.getStructuredSelection().getFirstElement())
				.filter(each -> each.eContainer() != null);
	}

	@Override
	protected RichContent content() {
		RichContent content = new RichContent();
		List<StoryBlock> blocks = block().map(List::of).orElseGet(this::blocks);
		if (blocks.isEmpty()) {
			return content.muted(session().opened().isEmpty() ? Messages.PartView_noCase : Messages.StoryView_hint);
		}
		for (StoryBlock each : blocks) {
			if (!each.getHeading().isEmpty()) {
				content.heading(each.getHeading());
			}
			MarkedText.add(each.getText(), content);
			content.muted(NLS.bind(Messages.Quotes_by, each.getAuthor(),
					DisplayTime.current().seconds(each.getCreatedNs())));
			quotes().add(each.getTargets(), content);
			content.gap();
		}
		return content;
	}

	private void add() {
		String line = quotes().selectedText();
		FieldsDialog dialog = dialog("", "", //$NON-NLS-1$ //$NON-NLS-2$
				line.isEmpty() ? Messages.PartView_noLine : NLS.bind(Messages.PartView_line, line));
		if (dialog.open() == Window.OK) {
			StoryBlock made = writing().tell(dialog.entered(HEADING), dialog.entered(TEXT),
					quotes().withSelected(List.of()));
			table.setSelection(new StructuredSelection(made), true);
		}
	}

	private FieldsDialog dialog(String heading, String text, String note) {
		return new FieldsDialog(getSite().getShell(), Messages.StoryView_piece, note)
				.line(HEADING, Messages.StoryView_heading, heading).area(TEXT, Messages.StoryView_text, text, true);
	}

	private void bind() {
		StoryBlock block = block().orElseThrow();
		writing().bind(block.getTargets(), quotes().withSelected(block.getTargets()));
	}

	private void edit() {
		block().ifPresent(block -> {
			FieldsDialog dialog = dialog(block.getHeading(), block.getText(), Messages.PartView_markdown);
			if (dialog.open() == Window.OK) {
				writing().edit(block, each -> {
					each.setHeading(dialog.entered(HEADING));
					each.setText(dialog.entered(TEXT));
				});
			}
		});
	}

	/** Returns the place of the neighbour above (-1) or below (1); -1 if there is none. */
	private int place(int step) {
		List<StoryBlock> blocks = blocks();
		int at = block().map(blocks::indexOf).orElse(-1);
		return at < 0 || at + step >= blocks.size() ? -1 : at + step;
	}

	/** A place between two others needs no other piece to change, so two people can order without a conflict. */
	private void move(int step) {
		List<StoryBlock> blocks = blocks();
		int to = place(step);
		double near = blocks.get(to).getPosition();
		int beyond = to + step;
		double far = beyond < 0 || beyond >= blocks.size() ? near + 2 * step : blocks.get(beyond).getPosition();
		writing().edit(block().orElseThrow(), each -> each.setPosition((near + far) / 2));
	}
}
