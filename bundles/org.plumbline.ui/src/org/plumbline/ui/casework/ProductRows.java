package org.plumbline.ui.casework;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.model.casefile.EnvironmentEntry;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** The products that are concerned, with version and role: filled from evidence, completed by hand. */
final class ProductRows implements Rows {

	private static final List<String> ROLES = List.of("ESXi", "vCenter", "array", "backup", "guest", "application"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final String ROLE = "role"; //$NON-NLS-1$
	private static final String PRODUCT = "product"; //$NON-NLS-1$
	private static final String VERSION = "version"; //$NON-NLS-1$
	private static final String NOTE = "note"; //$NON-NLS-1$

	private final CaseSession session;
	private final Shell shell;

	ProductRows(CaseSession session, Shell shell) {
		this.session = session;
		this.shell = shell;
	}

	@Override
	public String heading() {
		return Messages.ProductRows_heading;
	}

	@Override
	public List<String> columns() {
		return List.of(Messages.ProductRows_role, Messages.ProductRows_product, Messages.ProductRows_version,
				Messages.ProductRows_note);
	}

	@Override
	public boolean isOpen() {
		return session.opened().isPresent();
	}

	@Override
	public List<EObject> parts() {
		return session.opened().map(each -> each.model().getEnvironment().stream()
				.sorted(Comparator.comparingDouble(EnvironmentEntry::getPosition)
						.thenComparing(EnvironmentEntry::getId))
				.map(EObject.class::cast).toList()).orElse(List.of());
	}

	@Override
	public List<String> cells(EObject part) {
		EnvironmentEntry entry = (EnvironmentEntry) part;
		return List.of(entry.getRole(), entry.getProduct(), entry.getVersion(), entry.getNote());
	}

	private CaseWriting writing() {
		return new CaseWriting(session.opened().orElseThrow().editor(), Settings.author());
	}

	private FieldsDialog dialog(List<String> now) {
		return new FieldsDialog(shell, Messages.ProductRows_heading, "") //$NON-NLS-1$
				.choice(ROLE, Messages.ProductRows_role, now.get(0), ROLES)
				.needed(PRODUCT, Messages.ProductRows_product, now.get(1))
				.line(VERSION, Messages.ProductRows_version, now.get(2))
				.line(NOTE, Messages.ProductRows_note, now.get(3));
	}

	@Override
	public void add() {
		FieldsDialog dialog = dialog(List.of("", "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (dialog.open() == Window.OK) {
			writing().product(dialog.entered(ROLE), dialog.entered(PRODUCT), dialog.entered(VERSION),
					dialog.entered(NOTE));
		}
	}

	@Override
	public void edit(EObject part) {
		FieldsDialog dialog = dialog(cells(part));
		if (dialog.open() == Window.OK) {
			writing().edit((EnvironmentEntry) part, each -> {
				each.setRole(dialog.entered(ROLE));
				each.setProduct(dialog.entered(PRODUCT));
				each.setVersion(dialog.entered(VERSION));
				each.setNote(dialog.entered(NOTE));
				each.setByHand(true);
			});
		}
	}

	@Override
	public void remove(EObject part) {
		writing().remove(part);
	}

	@Override
	public String further() {
		return Messages.ProductRows_fill;
	}

	@Override
	public void doFurther() {
		OpenedCase opened = session.opened().orElseThrow();
		writing().fillEnvironment(opened.bundles());
	}
}
