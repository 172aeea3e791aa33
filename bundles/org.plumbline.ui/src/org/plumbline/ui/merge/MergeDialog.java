package org.plumbline.ui.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.CaseWords;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.Settings;

/**
 * What two people changed differently: the fields above, of the chosen one side by side what it was, mine and theirs
 * below. OK decides those that were chosen; the others stay open, with the later change standing.
 */
public final class MergeDialog extends TitleAreaDialog {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 560;
	private static final int LIST_HEIGHT = 150;

	private final CaseEditor editor;
	private final List<FieldConflict> conflicts;
	private final List<Choice> choices = new ArrayList<>();
	private final Map<Integer, Choice.Side> chosen = new HashMap<>();
	private final Map<Choice.Side, SideBox> boxes = new HashMap<>();
	private Table list;

	/**
	 * @param editor    of the open case, which has been merged already
	 * @param other     the copy it was merged with; tells what is theirs
	 * @param conflicts what is to be decided; at least one
	 */
	public MergeDialog(Shell parent, CaseEditor editor, Case other, List<FieldConflict> conflicts) {
		super(parent);
		this.editor = editor;
		this.conflicts = List.copyOf(conflicts);
		conflicts.forEach(each -> choices.add(Choice.of(each, other)));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.MergeCaseHandler_title);
		shell.setMinimumSize(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.MergeDialog_title, conflicts.size()));
		setMessage(Messages.MergeDialog_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(14, 12).spacing(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		list(area);
		for (Choice.Side side : Choice.Side.values()) {
			SideBox box = new SideBox(area, side.title(), () -> choose(side));
			GridDataFactory.fillDefaults().grab(true, true).applyTo(box.control());
			boxes.put(side, box);
		}
		list.select(0);
		show();
		return outer;
	}

	private void list(Composite area) {
		list = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
		list.setHeaderVisible(true);
		Colours.ground(list);
		int[] widths = { 420, 160, 260 };
		String[] titles = { Messages.MergeDialog_what, Messages.MergeDialog_field, Messages.MergeDialog_decision };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(list, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(widths[i]);
		}
		conflicts.forEach(each -> new TableItem(list, SWT.NONE)
				.setText(new String[] { each.label(), CaseWords.field(each.field()), Messages.MergeDialog_open }));
		list.addListener(SWT.Selection, event -> show());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(list);
	}

	private void show() {
		int row = list.getSelectionIndex();
		for (Choice.Side side : Choice.Side.values()) {
			boxes.get(side).show(choices.get(row).who(side), choices.get(row).text(side), side == chosen.get(row));
		}
	}

	private void choose(Choice.Side side) {
		int row = list.getSelectionIndex();
		chosen.put(row, side);
		list.getItem(row).setText(2, side.title());
		show();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button all = createButton(parent, IDialogConstants.CLIENT_ID, Messages.MergeDialog_allMine, false);
		all.setToolTipText(Messages.MergeDialog_allMineTip);
		createButton(parent, IDialogConstants.CLIENT_ID + 1, Messages.MergeDialog_allTheirs, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.MergeDialog_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.MergeDialog_later, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID || id == IDialogConstants.CLIENT_ID + 1) {
			Choice.Side side = id == IDialogConstants.CLIENT_ID ? Choice.Side.MINE : Choice.Side.THEIRS;
			for (int i = 0; i < conflicts.size(); i++) {
				chosen.put(i, side);
				list.getItem(i).setText(2, side.title());
			}
			show();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		chosen.forEach((row, side) -> editor.decide(conflicts.get(row), choices.get(row).values(side),
				Settings.author()));
		super.okPressed();
	}
}
