package org.plumbline.esxi.section;

import java.util.List;

import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.model.casefile.Contact;
import org.plumbline.model.casefile.EnvironmentEntry;

/** What people know of the surroundings of the hosts: products with their versions, and whom to ask. */
final class CaseSurroundings {

	private CaseSurroundings() {
	}

	/** Adds both tables; nothing where nobody wrote anything. */
	static void add(ReportInput input, ReportBuilder builder) {
		List<EnvironmentEntry> products = input.openedCase().model().getEnvironment();
		if (!products.isEmpty()) {
			builder.add(new Table(Messages.CaseSurroundings_products,
					List.of(Column.left(Messages.CaseSurroundings_role, 4),
							Column.left(Messages.CaseSurroundings_product, 7),
							Column.left(Messages.CaseSurroundings_version, 5),
							Column.left(Messages.CaseSurroundings_note, 8)),
					products.stream().map(each -> Table.Row.of(Cell.of(each.getRole()), Cell.of(each.getProduct()),
							Cell.of(each.getVersion()), Cell.of(Wording.flowing(each.getNote())))).toList()));
		}
		List<Contact> contacts = input.openedCase().model().getContacts();
		if (!contacts.isEmpty()) {
			builder.add(new Table(Messages.CaseSurroundings_contacts,
					List.of(Column.left(Messages.CaseSurroundings_name, 6),
							Column.left(Messages.CaseSurroundings_role, 5),
							Column.left(Messages.CaseSurroundings_organisation, 6),
							Column.left(Messages.CaseSurroundings_reach, 8)),
					contacts.stream().map(each -> Table.Row.of(Cell.of(each.getName()), Cell.of(each.getRole()),
							Cell.of(each.getOrganisation()),
							Cell.of((each.getMail() + ' ' + each.getPhone()).strip()))).toList()));
		}
	}
}
