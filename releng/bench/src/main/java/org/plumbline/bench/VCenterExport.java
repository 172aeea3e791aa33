package org.plumbline.bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What vCenter exports for several hosts: a zip with one {@code .tgz} for each host, named by the host and the moment of
 * the export, and the bundle of vCenter itself. The hosts see the same devices and are collected a minute apart.
 */
final class VCenterExport {

	private static final int VCENTER_LINES = 400;

	private final Plan plan;
	private final int hosts;

	/** @param hosts how many; {@code plan.sizeBytes()} is the text of each */
	VCenterExport(Plan plan, int hosts) {
		this.plan = plan;
		this.hosts = hosts;
	}

	/** Writes the zip, closes {@code out}, and returns the truth about all hosts. */
	Truth write(OutputStream out) throws IOException {
		var truth = new Truth();
		long exportNs = plan.firstNs() + LogPlan.durationNs(plan);
		try (var zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (int number = 1; number <= hosts; number++) {
				var name = String.format(Locale.ROOT, "esx%02d.corp.example", number);
				var bundle = new HostBundle(plan.withHost(name, number * Stamps.MINUTE));
				begin(zip, name + "-vm" + moment(exportNs) + ".tgz", exportNs);
				var told = bundle.write(open(zip)).toMap();
				zip.closeEntry();
				truth.add("hosts", told);
			}
			var name = "vc-vc01.corp.example-" + Stamps.archive(exportNs) + "-41203";
			begin(zip, name + ".tgz", exportNs);
			vCenter(open(zip), name, exportNs);
			zip.closeEntry();
		}
		truth.put("name", "VMware-vCenter-support-" + Stamps.archive(exportNs) + ".zip");
		return truth;
	}

	/** Month and day as the client writes them: {@code 2021-8-03@14-49-26}. */
	private static String moment(long timeNs) {
		LocalDateTime time = Stamps.utc(timeNs);
		return String.format(Locale.ROOT, "%d-%d-%02d@%02d-%02d-%02d", time.getYear(), time.getMonthValue(),
				time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getSecond());
	}

	private static void begin(ZipOutputStream zip, String name, long timeNs) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(Stamps.utc(timeNs)); // the local form has no zone, so the bytes are the same everywhere
		zip.putNextEntry(entry);
	}

	/** Returns the current entry as a stream that may be closed without closing the zip. */
	private static OutputStream open(ZipOutputStream zip) {
		return new FilterOutputStream(zip) {

			@Override
			public void write(byte[] bytes, int from, int count) throws IOException {
				out.write(bytes, from, count);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		};
	}

	private void vCenter(OutputStream out, String name, long timeNs) throws IOException {
		var heads = new IsoHeads(IsoHeads.Services.WORLD, new BootHistory(List.of(
				new BootHistory.Boot(plan.firstNs(), plan.firstNs(), plan.firstNs()))));
		var dice = new Dice(plan.seed()).fork("vcenter");
		var text = new StringBuilder();
		for (int i = VCENTER_LINES; i > 0; i--) {
			long atNs = timeNs - i * 20 * Stamps.SECOND;
			text.append(heads.service(atNs, "vpxd", dice.between(5100, 5180), Level.INFO, "vpxLro", dice.hex(8),
					"[VpxLRO] -- BEGIN lro-" + dice.between(1000, 99_999)
							+ " -- HostSystem -- vim.HostSystem.retrieve"))
					.append('\n');
		}
		try (var bundle = new BundleWriter(out, name)) {
			bundle.folder("", timeNs);
			bundle.text("usr/lib/vmware-sca/conf/vc-support.properties", timeNs, "profile=default\n");
			bundle.text("var/log/vmware/vpxd/vpxd.log", timeNs, text.toString());
		}
	}
}
