package org.plumbline.esxi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle of a 4.1 host over New Year with a few lines, whose statistics ramdisk is full. */
final class SmallBundle {

	static final String HOST = "tiny41";
	static final String ROOT = "vm-support-" + HOST + "-2012-01-02--03.04.4711/";

	/** The older log, rotated: lines 1 to 3, in the old year. */
	static final String OLDER = """
			Dec 31 23:50:00 tiny41 vmkernel: 3:00:00:01.000 cpu0:4096)VMNIX: 4757: Console request 1 done in 2 ms
			Dec 31 23:55:00 tiny41 ntpd[4790]: offset to 192.0.2.7 is 0.00051 s
			Dec 31 23:59:59 tiny41 vmkernel: 3:00:10:00.000 cpu0:4096)WARNING: VMNIX: 4758: Console request 2 is late
			""";

	/** The current log: lines 1 to 7, six events. */
	static final String CURRENT = """
			Jan  1 00:00:01 tiny41 vmkernel: 3:00:10:02.000 cpu3:4099)ScsiDeviceIO: 1672: Command 0x28 to device \
			"naa.60a98000111122223333444455556666" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.
			Jan  1 06:00:00 tiny41 Hostd: [2012-01-01 06:00:00.250 2B5C9B90 error 'Statssvc'] Error: 'FileIO error: \
			No space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'; while adding stat \
			'ha-host'-'storagePath-read#fc.1:2-fc.3:4-naa.5'-ROLLUP_NONE (type:STATTYPE_RATE, id:40001)
			Jan  1 06:00:00 tiny41 Hostd: [2012-01-01 06:00:00.260 2B5C9B90 error 'App'] Backtrace:
			Jan  1 06:00:00 tiny41 Hostd: [00] rip 11223344
			Jan  1 06:30:00 tiny41 vmkernel: 3:06:40:01.000 cpu7:4182)BC: 3837: Failed to flush 12 buffers of size \
			8192 each for object '' 1 4 ed6 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data
			Jan  2 02:00:00 tiny41 shell[5001]: commas, "quotes" and more
			Jan  2 03:00:00 tiny41 ntpd[4790]: offset to 192.0.2.7 is 0.00049 s
			""";

	private SmallBundle() {
	}

	static Map<String, byte[]> members() throws IOException {
		Map<String, byte[]> members = new TreeMap<>();
		members.put("var/log/messages", bytes(CURRENT));
		members.put("var/log/messages.0.gz", gzip(OLDER));
		members.put("tmp/vdf.4711.txt", bytes("""
				Ramdisk                   Size      Used Available Use% Mounted on
				MAINSYS                    32M       21M       10M  68% --
				hostdstats                166M      166M        0B 100% --
				"""));
		members.put("tmp/vmware.4711.txt", bytes("VMware ESXi 4.1.0 build-348481\n"));
		members.put("tmp/date.4711.txt", bytes("Mon Jan  2 03:04:00 UTC 2012\n"));
		return members;
	}

	/** Writes the bundle as a zip. */
	static Path zip(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> each : members().entrySet()) {
				zip.putNextEntry(new ZipEntry(ROOT + each.getKey()));
				zip.write(each.getValue());
			}
		}
		return file;
	}

	static byte[] gzip(String text) throws IOException {
		java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes(text));
		}
		return packed.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
