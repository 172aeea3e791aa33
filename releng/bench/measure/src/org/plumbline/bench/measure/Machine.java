package org.plumbline.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/** Where and when was measured, without names of people or places. */
final class Machine {

	/** Returns the lines as a list. */
	String lines(String commit) throws IOException {
		return "- Date: " + LocalDate.now(ZoneOffset.UTC) + ", commit `" + commit + "`\n- Machine: "
				+ Runtime.getRuntime().availableProcessors() + " cores of " + entry("/proc/cpuinfo", "model name")
				+ ", "
				+ memory() + " of memory, " + System.getProperty("os.name") + "\n- Java "
				+ Runtime.version() + " with a heap of " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB, "
				+ first("lnav -V") + ", " + first("rg --version") + ", " + first("gzip --version") + "\n";
	}

	/** Returns the time that all processors together have spent on this virtual machine. */
	static long processorTimeNs() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static String memory() throws IOException {
		var kib = entry("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
		return kib.isEmpty() ? "?" : Long.parseLong(kib) / (1 << 20) + " GiB";
	}

	private static String entry(String file, String name) throws IOException {
		var path = Path.of(file);
		try (var lines = Files.isReadable(path) ? Files.lines(path) : Stream.<String>empty()) {
			return lines.filter(line -> line.startsWith(name))
					.map(line -> line.substring(line.indexOf(':') + 1).strip())
					.findFirst().orElse("?");
		}
	}

	private static String first(String command) throws IOException {
		var process = new ProcessBuilder(command.split(" ")).redirectErrorStream(true).start();
		try (var out = process.inputReader(StandardCharsets.UTF_8)) {
			return out.lines().findFirst().orElse("?");
		}
	}
}
