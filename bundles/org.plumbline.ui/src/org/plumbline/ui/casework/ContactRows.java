package org.plumbline.ui.casework;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.model.casefile.Contact;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** People to talk to about the case. */
final class ContactRows implements Rows {

	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String ROLE = "role"; //$NON-NLS-1$
	private static final String ORGANISATION = "organisation"; //$NON-NLS-1$
	private static final String MAIL = "mail"; //$NON-NLS-1$
	private static final String PHONE = "phone"; //$NON-NLS-1$

	private final CaseSession session;
	private final Shell shell;

	ContactRows(CaseSession session, Shell shell) {
		this.session = session;
		this.shell = shell;
	}

	@Override
	public String heading() {
		return Messages.ContactRows_heading;
	}

	@Override
	public List<String> columns() {
		return List.of(Messages.ContactRows_name, Messages.ContactRows_role, Messages.ContactRows_organisation,
				Messages.ContactRows_mail, Messages.ContactRows_phone);
	}

	@Override
	public boolean isOpen() {
		return session.opened().isPresent();
	}

	@Override
	public List<EObject> parts() {
		return session.opened().map(each -> each.model().getContacts().stream()
				.sorted(Comparator.comparingDouble(Contact::getPosition).thenComparing(Contact::getId))
				.map(EObject.class::cast).toList()).orElse(List.of());
	}

	@Override
	public List<String> cells(EObject part) {
		Contact contact = (Contact) part;
		return List.of(contact.getName(), contact.getRole(), contact.getOrganisation(), contact.getMail(),
				contact.getPhone());
	}

	private CaseWriting writing() {
		return new CaseWriting(session.opened().orElseThrow().editor(), Settings.author());
	}

	private FieldsDialog dialog(List<String> now) {
		return new FieldsDialog(shell, Messages.ContactRows_heading, "") //$NON-NLS-1$
				.needed(NAME, Messages.ContactRows_name, now.get(0)).line(ROLE, Messages.ContactRows_role, now.get(1))
				.line(ORGANISATION, Messages.ContactRows_organisation, now.get(2))
				.line(MAIL, Messages.ContactRows_mail, now.get(3))
				.line(PHONE, Messages.ContactRows_phone, now.get(4));
	}

	@Override
	public void add() {
		FieldsDialog dialog = dialog(List.of("", "", "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		if (dialog.open() == Window.OK) {
			writing().contact(dialog.entered(NAME), each -> take(each, dialog));
		}
	}

	private static void take(Contact contact, FieldsDialog dialog) {
		contact.setName(dialog.entered(NAME));
		contact.setRole(dialog.entered(ROLE));
		contact.setOrganisation(dialog.entered(ORGANISATION));
		contact.setMail(dialog.entered(MAIL));
		contact.setPhone(dialog.entered(PHONE));
	}

	@Override
	public void edit(EObject part) {
		FieldsDialog dialog = dialog(cells(part));
		if (dialog.open() == Window.OK) {
			writing().edit((Contact) part, each -> take(each, dialog));
		}
	}

	@Override
	public void remove(EObject part) {
		writing().remove(part);
	}
}
