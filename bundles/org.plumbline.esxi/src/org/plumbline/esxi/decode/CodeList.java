package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.plumbline.core.decode.KnownCode;

/** All codes of the tables, in the order of their kinds and of the tables, for people who browse. One use. */
final class CodeList {

	private final ResourceOpener opener;
	private final List<VendorCode> written;
	private final List<KnownCode> codes = new ArrayList<>();

	/** @param written vendor codes that a person wrote */
	CodeList(ResourceOpener opener, List<VendorCode> written) {
		this.opener = opener;
		this.written = written;
	}

	/** Reads the tables; some tens of milliseconds. */
	List<KnownCode> read() {
		statuses("host-status.tsv", Messages.CodeList_host, "H:"); //$NON-NLS-1$ //$NON-NLS-2$
		statuses("device-status.tsv", Messages.CodeList_device, "D:"); //$NON-NLS-1$ //$NON-NLS-2$
		statuses("plugin-status.tsv", Messages.CodeList_plugin, "P:"); //$NON-NLS-1$ //$NON-NLS-2$
		statuses("sense-keys.tsv", Messages.CodeList_senseKey, ""); //$NON-NLS-1$ //$NON-NLS-2$
		rows("combinations.tsv").forEach(row -> codes.add(code(Messages.CodeList_combination, row.text("match"), //$NON-NLS-1$ //$NON-NLS-2$
				written(row.text("match")), row, row.releases()))); //$NON-NLS-1$
		rows("sense-codes.tsv").forEach(this::sense); //$NON-NLS-1$
		written.forEach(each -> codes.add(vendor(each)));
		rows("vendor-sense.tsv").forEach(row -> codes.add(vendor(ScsiTables.vendor(row)))); //$NON-NLS-1$
		rows("opcodes.tsv").forEach(this::command); //$NON-NLS-1$
		rows("nvme-status.tsv").forEach(row -> codes.add(code(Messages.CodeList_nvmeStatus, row.text("code"), "", row, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				ReleaseRange.ALWAYS)));
		rows("nvme-opcodes.tsv").forEach(this::nvmeCommand); //$NON-NLS-1$
		return List.copyOf(codes);
	}

	/** Returns sense as lines write it ({@code 6/29/0} is {@code 0x6 0x29 0x0}); empty for what has no sense. */
	private static String written(String match) {
		return match.indexOf('/') < 0 || match.indexOf(' ') >= 0 ? "" : "0x" + match.replace("/", " 0x"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private List<TsvRow> rows(String table) {
		return Tsv.read(opener, table);
	}

	private void statuses(String table, String kind, String prefix) {
		for (TsvRow row : rows(table)) {
			codes.add(code(kind, prefix + row.text("code"), row.text("code"), row, row.releases())); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Makes a code of a row with the columns that most tables have. */
	private static KnownCode code(String kind, String code, String also, TsvRow row, ReleaseRange releases) {
		return new KnownCode(kind, code, also, row.text("name"), row.text("meaning"), row.text("advice"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.yes("harmless"), text(releases), Tsv.list(row.text("source"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(ReleaseRange releases) {
		return releases.always() ? "" : releases.since() + '-' + releases.until(); //$NON-NLS-1$
	}

	private void sense(TsvRow row) {
		OptionalInt single = row.text("ascq").indexOf('-') < 0 ? row.hex("ascq") : OptionalInt.empty(); //$NON-NLS-1$ //$NON-NLS-2$
		String also = single.isEmpty() ? "" //$NON-NLS-1$
				: String.format(Locale.ROOT, "%02Xh/%02Xh %1$02X/%2$02X", row.hex("asc").orElseThrow(), //$NON-NLS-1$ //$NON-NLS-2$
						single.getAsInt());
		codes.add(new KnownCode(Messages.CodeList_sense, row.text("asc") + ' ' + row.text("ascq"), also, //$NON-NLS-1$ //$NON-NLS-2$
				row.text("name"), "", "", false, "", Tsv.list(row.text("source")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static KnownCode vendor(VendorCode code) {
		return new KnownCode(Messages.CodeList_vendor, code.written(), code.pack(), code.name(), code.meaning(),
				code.advice(), code.harmless(), "", code.sources()); //$NON-NLS-1$
	}

	private void command(TsvRow row) {
		String action = row.text("serviceAction"); //$NON-NLS-1$
		String code = action.isEmpty() ? row.text("opcode") : row.text("opcode") + '/' + action; //$NON-NLS-1$ //$NON-NLS-2$
		codes.add(new KnownCode(Messages.CodeList_command, code, row.text("otherTypes"), row.text("name"), //$NON-NLS-1$ //$NON-NLS-2$
				row.text("meaning"), row.text("advice"), false, "", Tsv.list(row.text("source")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void nvmeCommand(TsvRow row) {
		codes.add(new KnownCode(Messages.CodeList_nvmeCommand, row.text("code"), row.text("set"), row.text("name"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("meaning"), "", false, "", Tsv.list(row.text("source")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
