package org.plumbline.esxi.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;

/**
 * The text of a purple screen and the block that the kernel writes into its ring buffer when it panics, of 3.5 to 9.x:
 *
 * <pre>
 * block   = { line }                       lines with the head of the kernel's log, or bare as on the screen
 * line    = "@BlueScreen: " reason         ring buffer from 4.0
 *         / product " [Releasebuild-" build …       first line of the screen; the reason is the next line of text
 *         / reason                         bare, in one of the forms below
 *         / "Code start: 0x" hex " VMK uptime: " uptime / "VMK uptime: " uptime …
 *         / "*" ["PCPU"] N ":" world "/" name …     the star marks the processor that panicked
 *         / frame                          {@link KernelFrame}
 *         / report of the hardware         {@link MachineChecks}
 *         / "Coredump to disk" / "No place on disk to dump data" …
 * reason  = "#" class " Exception" … "in world " id ":" name … / "PCPU " n ": no heartbeat (" …
 *         / "PCPU " n " locked up. Failed to ack TLB invalidate" / "NOT_IMPLEMENTED " … / "ASSERT " …
 *         / "Failed at " … "NOT REACHED" / "LINT1" … / "Spin count exceeded" … / "Machine Check Exception" …
 * uptime  = days ":" hh ":" mm ":" ss "." mmm
 * </pre>
 */
public final class PanicBlocks implements Decoder {

	static final String KERNEL = "vmkernel"; //$NON-NLS-1$

	private static final Pattern BLUE = Pattern.compile("^@?BlueScreen: ?(?<reason>\\S.*)$"); //$NON-NLS-1$
	private static final Pattern SCREEN = Pattern
			.compile(
					"^(?<version>VMware ESXi?(?: Server)?(?: [\\d.]+)?) \\[Releasebuild-?(?<build>\\d+)[^\\]]*\\]?.*$"); //$NON-NLS-1$
	private static final Pattern BARE = Pattern
			.compile("^(?:#(?:PF|GP|UD|DF|DE|DB|NM|TS|NP|SS|AC|MC|MF|XM|XF|BR|OF|BP|NMI)" //$NON-NLS-1$
					+ " Exception\\b.*|Exception (?:type )?\\d+ in world \\d+.*|PCPU ?\\d+: no heartbeat\\b.*" //$NON-NLS-1$
					+ "|PCPU ?\\d+ locked up\\. Failed to ack TLB invalidate.*|(?:NOT_IMPLEMENTED|NOT_REACHED|ASSERT) \\S+:\\d+.*" //$NON-NLS-1$
					+ "|Failed at \\S+:\\d+ -- NOT REACHED.*|LINT1(?:/NMI)?\\b.*(?:interrupt|NMI).*" //$NON-NLS-1$
					+ "|Spin count exceeded\\b.*|Machine Check Exception\\b(?!: Bank).*|System has encountered a Hardware Error\\b.*" //$NON-NLS-1$
					+ "|(?:COS|Console) Error: .*|Lost heartbeat.*)$"); //$NON-NLS-1$
	private static final Pattern UPTIME = Pattern
			.compile("VMK uptime: (?<d>\\d{1,6}):(?<h>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)\\.(?<ms>\\d{3})"); //$NON-NLS-1$
	private static final Pattern IN_WORLD = Pattern
			.compile("in world (?<id>\\d{1,12}):(?<name>[^\\s@][^@]*?)(?= IP\\b| addr\\b| Bank ?\\d| @|,|\\.?\\s*$)"); //$NON-NLS-1$
	private static final Pattern STAR = Pattern
			.compile("(?:^|\\s)\\*(?:PCPU)?(?<cpu>\\d{1,6}):(?<id>\\d{1,12})/(?<name>\\S+)"); //$NON-NLS-1$
	/** The other processor of a deadlock is not the one that panicked. */
	private static final Pattern ON_CPU = Pattern.compile("(?:^| on )PCPU ?(?<cpu>\\d{1,6})\\b"); //$NON-NLS-1$
	private static final Pattern NO_REASON = Pattern
			.compile(
					"^(?:0x.*|frame=.*|cr[0-9]=.*|\\*?(?:PCPU ?)?\\d+:.*|gs=.*|base fs=.*|VMK uptime.*|Code start.*|)$"); //$NON-NLS-1$
	private static final Pattern DUMP = Pattern
			.compile("^(?:Coredump to |Starting coredump|Dumping using|No place on disk to dump" //$NON-NLS-1$
					+ "|Finalized dump|DiskDump|Disk dump|NetDump|Netdump|FileDump|Dump: ).*"); //$NON-NLS-1$
	private static final Pattern HARDWARE = Pattern
			.compile("(?i)machine check|#MC Exception|hardware error|\\bMCE\\b|\\bMCA\\b"); //$NON-NLS-1$

	@Override
	public String domain() {
		return CrashFact.DOMAIN;
	}

	@Override
	public List<String> marks() {
		return List.of("BlueScreen:", "[Releasebuild-", " Exception", ": no heartbeat", "Failed to ack TLB", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"NOT_IMPLEMENTED ", "NOT_REACHED ", "ASSERT ", "NOT REACHED", "LINT1", "Spin count exceeded", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"Exception type ", "encountered a Hardware Error", "COS Error: ", "Console Error: ", "Lost heartbeat"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (marks().stream().noneMatch(text::contains)) {
			return List.of();
		}
		List<KernelText.Line> lines = KernelText.lines(text);
		Block block = new Block();
		for (int i = 0; i < lines.size(); i++) {
			block.line(lines, i);
		}
		return block.reason.isEmpty() ? List.of() : List.of(block.fact());
	}

	/** A block while its lines are read. */
	private static final class Block {

		private String reason = ""; //$NON-NLS-1$
		private String cpu = ""; //$NON-NLS-1$
		private String world = ""; //$NON-NLS-1$
		private String worldName = ""; //$NON-NLS-1$
		private String version = ""; //$NON-NLS-1$
		private String dump = ""; //$NON-NLS-1$
		private long uptimeMs = -1;
		private final List<Map<String, Object>> frames = new ArrayList<>();
		private final List<Map<String, Object>> checks = new ArrayList<>();

		private void line(List<KernelText.Line> lines, int at) {
			KernelText.Line line = lines.get(at);
			String text = line.text();
			Matcher screen = SCREEN.matcher(text);
			Matcher blue = BLUE.matcher(text);
			if (blue.matches()) {
				reason(blue.group("reason"), line); //$NON-NLS-1$
			} else if (screen.matches()) {
				version = screen.group("version") + " build-" + screen.group("build"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				next(lines, at + 1).ifPresent(each -> reason(each.text(), each));
			} else if (BARE.matcher(text).matches()) {
				reason(text, line);
			} else if (!reason.isEmpty()) {
				part(text);
			}
		}

		/** The line after the name of the product says the reason, unless the screen was cut. */
		private static Optional<KernelText.Line> next(List<KernelText.Line> lines, int at) {
			return at < lines.size() && !NO_REASON.matcher(lines.get(at).text()).matches() ? Optional.of(lines.get(at))
					: Optional.empty();
		}

		private void reason(String text, KernelText.Line line) {
			if (!reason.isEmpty()) {
				return;
			}
			reason = text.strip();
			world = line.world();
			cpu = line.cpu();
			Matcher in = IN_WORLD.matcher(reason);
			if (in.find()) {
				world = in.group("id"); //$NON-NLS-1$
				worldName = in.group("name").strip(); //$NON-NLS-1$
			}
			checks.addAll(MachineChecks.read(reason));
			Matcher on = ON_CPU.matcher(reason);
			if (on.find()) {
				cpu = on.group("cpu"); //$NON-NLS-1$
			}
		}

		private void part(String text) {
			Matcher up = UPTIME.matcher(text);
			Matcher star = STAR.matcher(text);
			if (up.find()) {
				uptimeMs = ((Long.parseLong(up.group("d")) * 24 + Long.parseLong(up.group("h"))) * 60 //$NON-NLS-1$ //$NON-NLS-2$
						+ Long.parseLong(up.group("m"))) * 60_000 + Long.parseLong(up.group("s")) * 1000 //$NON-NLS-1$ //$NON-NLS-2$
						+ Long.parseLong(up.group("ms")); //$NON-NLS-1$
			} else if (DUMP.matcher(text).matches()) {
				dump = dump.isEmpty() ? text : dump;
			} else if (worldName.isEmpty() && star.find()) {
				cpu = star.group("cpu"); //$NON-NLS-1$
				world = star.group("id"); //$NON-NLS-1$
				worldName = star.group("name"); //$NON-NLS-1$
			} else {
				KernelFrame.read(text).ifPresent(frames::add);
				checks.addAll(MachineChecks.read(text));
			}
		}

		private boolean isHardware() {
			return HARDWARE.matcher(reason).find();
		}

		private DecodedFact fact() {
			String where = worldName.isEmpty() ? world : world + ' ' + worldName;
			return new CrashFact("panic", NLS.bind(Messages.PanicBlocks_title, reason)) //$NON-NLS-1$
					.put("reason", reason).put("class", exceptionClass()).put("machineCheck", isHardware()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("kernel", KERNEL).put("version", version).put("world", world).put("worldName", worldName) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.put("cpu", cpu).put("uptimeMs", uptimeMs < 0 ? null : (Object) uptimeMs).put("dump", dump) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("frames", List.copyOf(frames)).put("checks", List.copyOf(checks)) //$NON-NLS-1$ //$NON-NLS-2$
					.field(Messages.PanicBlocks_reason, reason).field(Messages.PanicBlocks_world, where)
					.field(Messages.PanicBlocks_cpu, cpu)
					.fact(isHardware() ? Messages.PanicBlocks_hardware : Messages.PanicBlocks_meaning,
							isHardware() ? Messages.PanicBlocks_hardwareAdvice : Messages.PanicBlocks_advice,
							"KB 1004250"); //$NON-NLS-1$
		}

		/** Returns the sort of panic in a word that is the same for all hosts. */
		private String exceptionClass() {
			if (reason.startsWith("#")) { //$NON-NLS-1$
				return reason.substring(1).split("\\W", 2)[0]; //$NON-NLS-1$
			}
			if (isHardware()) {
				return "MCE"; //$NON-NLS-1$
			}
			String lower = reason.toLowerCase(java.util.Locale.ROOT);
			return lower.contains("heartbeat") ? "heartbeat" //$NON-NLS-1$ //$NON-NLS-2$
					: lower.contains("tlb invalidate") ? "tlb" //$NON-NLS-1$ //$NON-NLS-2$
					: lower.contains("spin count") ? "spin" //$NON-NLS-1$ //$NON-NLS-2$
					: lower.contains("lint1") || lower.contains("nmi") ? "nmi" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}
}
