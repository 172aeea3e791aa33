package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ramdisks of a host of 4.1 and later, and the two outputs that tell of them. */
final class Ramdisks {

	/**
	 * One ramdisk.
	 *
	 * @param peakKib the most it ever held since boot
	 */
	record Ramdisk(String name, int maximumKib, int usedKib, int peakKib, int maximumInodes, int usedInodes,
			String mount) {
	}

	private static final String ROW = "%-18s  %6s  %20s  %11s  %11s  %11s  %11s  %5s  %13s  %14s  %16s  %11s  %s";
	private static final int[] WIDTHS = { 18, 6, 20, 11, 11, 11, 11, 5, 13, 14, 16, 11, 27 };

	/** Size of the ramdisk for temporary files of 5.0 and later, before and after a change. */
	static final int TMP_KIB = 262_144;
	static final int TMP_CHANGED_KIB = 524_288;

	private final List<Ramdisk> all = new ArrayList<>();

	/** @param plants names of the scenarios that the host shows */
	Ramdisks(Plan plan, List<String> plants) {
		boolean full = plants.contains("ramdisk-full");
		boolean table = plants.contains("file-table-full");
		int grown = (int) (plan.grownBytes() / 1024);
		if (plan.release().layout().isClassic()) {
			all.add(new Ramdisk("MAINSYS", 32_768, 20_480, 20_480, 0, 0, "--"));
			all.add(new Ramdisk("tmp", 196_608, 92, 92, 0, 0, "--"));
			all.add(new Ramdisk("updatestg", 768_000, 24, 24, 0, 0, "--"));
			all.add(new Ramdisk("hostdstats", 169_984, 41_984 + grown, 41_984 + grown, 0, 0, "--"));
			return;
		}
		all.add(new Ramdisk("root", 32_768, 2_316, 2_480, 8_192, table ? 8_192 : 4_512, "/"));
		all.add(new Ramdisk("etc", 28_672, 348, 412, 4_096, 577, "/etc"));
		if (plan.release().since(Release.ESXI_5_5)) {
			all.add(new Ramdisk("opt", 32_768, 212, 256, 8_192, 31, "/opt"));
			all.add(new Ramdisk("var", 49_152, 488, 632, 8_192, 402, "/var"));
		}
		all.add(new Ramdisk("tmp", plan.changed() ? TMP_CHANGED_KIB : TMP_KIB, full ? 262_120 : 1_124,
				full ? 262_144 : 3_908, 8_192, 44, "/tmp"));
		int size = plan.release().since(Release.ESXI_6_0) ? 1_846_272 : 831_488;
		all.add(new Ramdisk("hostdstats", size, 41_880 + grown, 98_000 + grown, 8_192, 5,
				"/var/lib/vmware/hostd/stats"));
	}

	void tell(Truth truth) {
		all.forEach(disk -> truth.add("ramdisks",
				Truth.map("name", disk.name(), "maximumKib", disk.maximumKib(), "usedKib",
						disk.usedKib(), "peakKib", disk.peakKib(), "maximumInodes", disk.maximumInodes(), "usedInodes",
						disk.usedInodes(), "mount", disk.mount())));
	}

	/**
	 * Returns the list in a form.
	 *
	 * @param form see {@link Plan#outputs}; any other is that of the release
	 */
	String list(String form) {
		var forms = new RamdiskForms(List.copyOf(all));
		return switch (form) {
		case "csv" -> forms.csv();
		case "keyvalue" -> forms.keyValue();
		case "xml" -> forms.xml();
		case "json" -> forms.json();
		case "rounded" -> forms.rounded();
		default -> list();
		};
	}

	/** {@code vdf} of 4.1: the read-only disks, a line of dashes, then the ramdisks, all in KiB. */
	String vdf() {
		var text = new StringBuilder(String.format(Locale.ROOT, "%-22s %9s %9s\n", "Tardisk", "Space", "Used"));
		text.append(String.format(Locale.ROOT, "%-22s %9s %9s\n-----\n", "cim.vgz", "33120", "33120"));
		text.append(String.format(Locale.ROOT, "%-22s %9s %9s %9s %4s %s\n", "Ramdisk", "Size", "Used", "Available",
				"Use%", "Mounted on"));
		all.forEach(disk -> text.append(String.format(Locale.ROOT, "%-22s %9d %9d %9d %3d%% --\n", disk.name(),
				disk.maximumKib(), disk.usedKib(), disk.maximumKib() - disk.usedKib(),
				disk.usedKib() * 100L / disk.maximumKib())));
		return text.toString();
	}

	/** A header, dashes that give each column its width, then the rows; sizes are a number and a unit. */
	String list() {
		var dashes = new Object[WIDTHS.length];
		for (int i = 0; i < WIDTHS.length; i++) {
			dashes[i] = "-".repeat(WIDTHS[i]);
		}
		var text = new StringBuilder();
		text.append(String.format(Locale.ROOT, ROW, "Ramdisk Name", "System", "Include in Coredumps", "Reserved",
				"Maximum", "Used", "Peak Used", "Free", "Reserved Free", "Maximum Inodes", "Allocated Inodes",
				"Used Inodes", "Mount Point")).append('\n').append(String.format(Locale.ROOT, ROW, dashes))
				.append('\n');
		for (var disk : all) {
			long free = 100 - disk.usedKib() * 100L / disk.maximumKib();
			text.append(String.format(Locale.ROOT, ROW, disk.name(), "true", "true", kib(disk.maximumKib() / 4),
					kib(disk.maximumKib()), kib(disk.usedKib()), kib(disk.peakKib()), free + " %", "99 %",
					disk.maximumInodes(), disk.usedInodes(), disk.usedInodes(), disk.mount())).append('\n');
		}
		return text.toString();
	}

	private static String kib(int size) {
		return size + " KiB";
	}
}
