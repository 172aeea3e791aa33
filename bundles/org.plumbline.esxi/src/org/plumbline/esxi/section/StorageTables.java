package org.plumbline.esxi.section;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;

/** Adapters, devices and datastores of a host. Devices and adapters are for those who know them by name. */
final class StorageTables {

	private static final int MOST_ROWS = 60;

	private StorageTables() {
	}

	/** Adds the tables that a host and an audience ask for. */
	static void add(Host host, Audience audience, ReportBuilder builder) {
		if (!host.getDatastores().isEmpty()) {
			builder.add(table(Messages.StorageTables_datastores, host.getDatastores().size(),
					List.of(Column.left(Messages.StorageTables_name, 6), Column.left(Messages.StorageTables_type, 3),
							Column.right(Messages.StorageTables_size, 3), Column.right(Messages.StorageTables_free, 3)),
					host.getDatastores().stream().limit(MOST_ROWS).map(StorageTables::row).toList()));
		}
		if (audience == Audience.CUSTOMER) {
			return;
		}
		if (!host.getAdapters().isEmpty()) {
			builder.add(table(Messages.StorageTables_adapters, host.getAdapters().size(),
					List.of(Column.left(Messages.StorageTables_name, 3), Column.left(Messages.StorageTables_driver, 4),
							Column.left(Messages.StorageTables_model, 8), Column.left(Messages.StorageTables_state, 3),
							Column.left(Messages.StorageTables_wwn, 7)),
					host.getAdapters().stream().limit(MOST_ROWS).map(StorageTables::row).toList()));
		}
		if (!host.getDevices().isEmpty()) {
			builder.add(table(Messages.StorageTables_devices, host.getDevices().size(),
					List.of(Column.left(Messages.StorageTables_device, 11),
							Column.left(Messages.StorageTables_model, 5),
							Column.right(Messages.StorageTables_size, 3), Column.right(Messages.StorageTables_paths, 3),
							Column.left(Messages.StorageTables_use, 6)),
					host.getDevices().stream().limit(MOST_ROWS).map(StorageTables::row).toList()));
		}
	}

	private static Table table(String caption, int all, List<Column> columns, List<Table.Row> rows) {
		String shown = rows.size() < all
				? NLS.bind(Messages.StorageTables_cut, new Object[] { caption, rows.size(), all })
				: caption;
		return new Table(shown, columns, rows);
	}

	private static Table.Row row(Datastore datastore) {
		return Table.Row.of(Cell.of(datastore.getName()), Cell.of(datastore.getType()),
				Cell.of(Wording.size(datastore.getSizeBytes())), Cell.of(Wording.size(datastore.getFreeBytes())));
	}

	private static Table.Row row(Adapter adapter) {
		String driver = adapter.getFirmware().isEmpty() ? adapter.getDriver()
				: NLS.bind(Messages.StorageTables_firmware, adapter.getDriver(), adapter.getFirmware());
		return Table.Row.of(Cell.of(adapter.getName()), Cell.of(driver), Cell.of(adapter.getModel()),
				Cell.of(adapter.getState()), Cell.code(adapter.getWwn()));
	}

	private static Table.Row row(StorageDevice device) {
		long active = device.getPaths().stream().map(StoragePath::getState).filter("active"::equals).count(); //$NON-NLS-1$
		String paths = active == 0 ? Wording.count(device.getPaths().size())
				: NLS.bind(Messages.StorageTables_active, device.getPaths().size(), active);
		return Table.Row.of(Cell.code(device.getId()), Cell.of((device.getVendor() + ' ' + device.getModel()).strip()),
				Cell.of(Wording.size(device.getSizeBytes())), Cell.of(paths), Cell.of(use(device)));
	}

	private static String use(StorageDevice device) {
		List<String> names = device.getDatastores().isEmpty() ? device.getVms() : device.getDatastores();
		String joined = String.join(", ", names); //$NON-NLS-1$
		return device.isRdm() ? NLS.bind(Messages.StorageTables_rdm, joined).strip() : joined;
	}
}
