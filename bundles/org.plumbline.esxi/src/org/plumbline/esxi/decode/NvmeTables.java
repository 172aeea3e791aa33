package org.plumbline.esxi.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** NVMe commands and status. Standard: NVM Express; the revisions stand in the heads of the tables. */
final class NvmeTables {

	private static final String ADMIN = "admin"; //$NON-NLS-1$
	private static final String IO = "io"; //$NON-NLS-1$

	private final Map<Integer, TsvRow> status = new HashMap<>();
	private final Map<String, TsvRow> opcodes = new HashMap<>();
	private final List<TsvRow> driver;

	NvmeTables(ResourceOpener opener) {
		for (TsvRow row : Tsv.read(opener, "nvme-status.tsv")) { //$NON-NLS-1$
			status.put(row.hex("code").orElseThrow(), row); //$NON-NLS-1$
		}
		for (TsvRow row : Tsv.read(opener, "nvme-opcodes.tsv")) { //$NON-NLS-1$
			opcodes.put(row.text("set") + row.text("code"), row); //$NON-NLS-1$ //$NON-NLS-2$
		}
		driver = Tsv.read(opener, "nvme-driver.tsv"); //$NON-NLS-1$
	}

	/** Returns the row of a status without flag bits. */
	Optional<TsvRow> status(int code) {
		return Optional.ofNullable(status.get(code));
	}

	/** Names a command; queue {@code "0"} carries admin commands. */
	ScsiCommand command(int opcode, String queue) {
		TsvRow row = opcodes.get((queue.equals("0") ? ADMIN : IO) + Hex.of(opcode)); //$NON-NLS-1$
		String name = row == null ? Messages.Opcodes_unknown : "NVMe " + row.text("name"); //$NON-NLS-1$ //$NON-NLS-2$
		return new ScsiCommand(Hex.of(opcode), "", name, row == null ? "" : row.text("meaning"), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** Returns what the native driver of 5.5 to 6.7 makes of a condition that it prints in words. */
	Optional<TsvRow> driverCondition(String words) {
		String said = words.toUpperCase(Locale.ROOT);
		return driver.stream().filter(row -> List.of(row.text("words").split(" ")).stream().allMatch(said::contains)) //$NON-NLS-1$ //$NON-NLS-2$
				.findFirst();
	}
}
