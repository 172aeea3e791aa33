package org.plumbline.ui.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * The sheet of the case: title, customer, case number, engineer, summary; whom to talk to; which products are
 * concerned. A field that is left becomes one step of undo.
 */
public final class CaseSheetView extends ViewPart {

	private static final int SUMMARY_HEIGHT = 72;
	private static final int NARROWEST = 380;
	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String CUSTOMER = "customer"; //$NON-NLS-1$
	private static final String NUMBER = "number"; //$NON-NLS-1$
	private static final String ENGINEER = "engineer"; //$NON-NLS-1$
	private static final String SUMMARY = "summary"; //$NON-NLS-1$

	private CaseSession session;
	private ScrolledComposite scroller;
	private Composite sheet;
	private final Map<String, Text> fields = new LinkedHashMap<>();
	private PartTable contacts;
	private PartTable products;
	private boolean showing;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		sheet = new Composite(scroller, SWT.NONE);
		sheet.setBackgroundMode(SWT.INHERIT_FORCE);
		scroller.setContent(sheet);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 10).spacing(10, 8).applyTo(sheet);
		field(TITLE, Messages.CaseSheetView_title, 3, SWT.SINGLE);
		field(CUSTOMER, Messages.CaseSheetView_customer, 1, SWT.SINGLE);
		field(NUMBER, Messages.CaseSheetView_number, 1, SWT.SINGLE);
		field(ENGINEER, Messages.CaseSheetView_engineer, 3, SWT.SINGLE);
		field(SUMMARY, Messages.CaseSheetView_summary, 3, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		contacts = new PartTable(sheet, new ContactRows(session, getSite().getShell()));
		products = new PartTable(sheet, new ProductRows(session, getSite().getShell()));
		Runnable ground = this::ground;
		ground.run();
		Runnable noColours = Colours.onChange(ground);
		Consumer<Topic> refresh = this::refresh;
		session.addListener(refresh);
		sheet.addDisposeListener(event -> {
			session.removeListener(refresh);
			noColours.run();
		});
		refresh(Topic.CASE);
		scroller.setMinSize(NARROWEST, sheet.computeSize(NARROWEST, SWT.DEFAULT).y);
	}

	private void ground() {
		Colours.ground(sheet);
		for (Control each : sheet.getChildren()) {
			if (each instanceof Label || each.getClass() == Composite.class) { // words and rows of buttons
				Colours.ground(each);
			}
		}
	}

	private void field(String key, String name, int columns, int style) {
		Label label = new Label(sheet, SWT.NONE);
		label.setText(name);
		boolean high = (style & SWT.MULTI) != 0;
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, high ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Text text = new Text(sheet, style | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
				.hint(80, high ? SUMMARY_HEIGHT : SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.FocusOut, event -> keep());
		text.addListener(SWT.DefaultSelection, event -> keep());
		fields.put(key, text);
	}

	private String text(String key) {
		return fields.get(key).getText().strip();
	}

	/** What stands in the fields becomes part of the case, if it is something else. */
	private void keep() {
		Optional<OpenedCase> opened = session.opened();
		if (showing || opened.isEmpty()) {
			return;
		}
		Case model = opened.get().model();
		List<String> now = List.of(model.getTitle(), model.getCustomer(), model.getCaseNumber(), model.getEngineer(),
				model.getSummary());
		List<String> next = fields.keySet().stream().map(this::text).toList();
		if (!now.equals(next)) {
			opened.get().editor().describe(text(TITLE), text(CUSTOMER), text(NUMBER), text(ENGINEER), text(SUMMARY));
		}
	}

	private void refresh(Topic topic) {
		if (topic != Topic.CASE && topic != Topic.GROWN && topic != Topic.ANNOTATIONS) {
			return;
		}
		showing = true;
		Optional<Case> model = session.opened().map(OpenedCase::model);
		show(TITLE, model.map(Case::getTitle));
		show(CUSTOMER, model.map(Case::getCustomer));
		show(NUMBER, model.map(Case::getCaseNumber));
		show(ENGINEER, model.map(Case::getEngineer));
		show(SUMMARY, model.map(Case::getSummary));
		contacts.refresh();
		products.refresh();
		showing = false;
	}

	private void show(String key, Optional<String> value) {
		Text text = fields.get(key);
		text.setEnabled(value.isPresent());
		String next = value.orElse(""); //$NON-NLS-1$
		if (!text.getText().strip().equals(next)) {
			text.setText(next);
		}
	}

	@Override
	public void setFocus() {
		fields.get(TITLE).setFocus();
	}
}
