package org.plumbline.ui.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.ui.app.Colours;

/** A table of parts of the case with its heading and buttons, over four columns of a grid. */
final class PartTable {

	private static final int HEIGHT = 96;
	private static final int NARROWEST = 60;

	private final Rows rows;
	private final Table table;
	private final List<Button> ofOne = new ArrayList<>();
	private final List<Button> ofCase = new ArrayList<>();
	private List<EObject> parts = List.of();

	PartTable(Composite parent, Rows rows) {
		this.rows = rows;
		Label heading = new Label(parent, SWT.NONE);
		heading.setText(rows.heading());
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(4, 1).indent(0, 6).applyTo(heading);
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(holder);
		table = new Table(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		Colours.ground(table);
		for (String each : rows.columns()) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(each);
			layout.setColumnData(column, new ColumnWeightData(1, NARROWEST));
		}
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.MouseDoubleClick, event -> selected().ifPresent(rows::edit));
		buttons(parent);
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		int count = rows.further().isEmpty() ? 3 : 4;
		GridLayoutFactory.fillDefaults().numColumns(count).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(row);
		ofCase.add(button(row, Messages.PartTable_add, rows::add));
		ofOne.add(button(row, Messages.PartTable_edit, () -> selected().ifPresent(rows::edit)));
		ofOne.add(button(row, Messages.PartTable_remove, () -> selected().ifPresent(rows::remove)));
		if (!rows.further().isEmpty()) {
			ofCase.add(button(row, rows.further(), rows::doFurther));
		}
	}

	private static Button button(Composite row, String text, Runnable act) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> act.run());
		return button;
	}

	private Optional<EObject> selected() {
		int at = table.getSelectionIndex();
		return at < 0 ? Optional.empty() : Optional.of(parts.get(at));
	}

	private void enable() {
		ofOne.forEach(each -> each.setEnabled(selected().isPresent()));
	}

	/** Shows what the case says now. */
	void refresh() {
		Optional<EObject> before = selected();
		parts = rows.parts();
		table.removeAll();
		for (EObject each : parts) {
			new TableItem(table, SWT.NONE).setText(rows.cells(each).toArray(String[]::new));
		}
		before.map(parts::indexOf).filter(at -> at >= 0).ifPresent(table::select);
		ofCase.forEach(each -> each.setEnabled(rows.isOpen()));
		enable();
	}
}
