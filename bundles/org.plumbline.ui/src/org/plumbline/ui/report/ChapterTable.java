package org.plumbline.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.core.report.Chapter;
import org.plumbline.core.report.PlanEditor;
import org.plumbline.ui.app.Colours;

/** The chapters of a report: those with a tick are printed in this order, the others stand below. */
final class ChapterTable extends Composite {

	private final Table table;
	private final List<Chapter> chapters = new ArrayList<>();
	private Optional<PlanEditor> plan = Optional.empty();
	private Runnable selected = () -> {
		// nobody listens yet
	};

	ChapterTable(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		table = new Table(this, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		Colours.ground(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(220, 180).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				TableItem item = (TableItem) event.item;
				String id = chapters.get(table.indexOf(item)).id();
				plan.ifPresent(each -> each.show(id, item.getChecked()));
			} else {
				selected.run();
			}
		});
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.ChapterTable_up, (editor, chapter) -> editor.move(chapter.id(), -1));
		button(buttons, Messages.ChapterTable_down, (editor, chapter) -> editor.move(chapter.id(), 1));
		button(buttons, Messages.ChapterTable_add, null);
		button(buttons, Messages.ChapterTable_remove, (editor, chapter) -> editor.remove(chapter.id()));
	}

	/** @param act what the button does with the selected chapter; null to add one behind it */
	private void button(Composite parent, String name, BiConsumer<PlanEditor, Chapter> act) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> plan.ifPresent(editor -> {
			if (act == null) {
				String behind = selection().map(Chapter::id).orElse(""); //$NON-NLS-1$
				String id = editor.addChapter(Messages.ChapterTable_newTitle, "", behind); //$NON-NLS-1$
				select(id);
			} else {
				selection().ifPresent(chapter -> act.accept(editor, chapter));
			}
		}));
	}

	/** Runs something when another chapter is selected. */
	void onSelection(Runnable listener) {
		selected = listener;
	}

	/** Returns the selected chapter. */
	Optional<Chapter> selection() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= chapters.size() ? Optional.empty() : Optional.of(chapters.get(index));
	}

	/** Shows the chapters of a plan; the selected one stays selected. */
	void show(Optional<PlanEditor> shown) {
		plan = shown;
		String id = selection().map(Chapter::id).orElse(""); //$NON-NLS-1$
		List<Chapter> printed = shown.map(PlanEditor::chapters).orElse(List.of());
		chapters.clear();
		chapters.addAll(printed);
		shown.map(PlanEditor::leftOut).ifPresent(chapters::addAll);
		table.setRedraw(false);
		while (table.getItemCount() > chapters.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < chapters.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			item.setText(chapters.get(i).title());
			item.setChecked(i < printed.size());
			item.setForeground(i < printed.size() ? null : Colours.get(Colours.TEXT_MUTED)); // null: as usual
		}
		table.setRedraw(true);
		setEnabled(shown.isPresent());
		select(id);
	}

	private void select(String id) {
		for (int i = 0; i < chapters.size(); i++) {
			if (chapters.get(i).id().equals(id)) {
				table.setSelection(i);
				selected.run();
				return;
			}
		}
		table.deselectAll();
		selected.run();
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
