package org.plumbline.esxi.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.BinaryFileParser;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;

/**
 * Dumps of the kernel and of programs:
 *
 * <pre>
 * name   = "vmkernel-zdump" ["-" MMDDYY "." hh "." mm] "." n / program "-zdump." nnn
 * file   = header … ; the form is not published, and is encrypted where the host encrypts its dumps
 * </pre>
 *
 * So said is what can be seen: size, time, first bytes, and whether lines of the kernel's log stand in the first part
 * in plain text. If a panic is among them, it is told; nothing is guessed. The time is that of the name, which says
 * when the dump was taken from its partition, else that of the last change of the file; a fact {@code dump-time} holds
 * it with the word {@code name} or {@code file}.
 */
public final class DumpReader implements BinaryFileParser<DumpReader.Dump> {

	private static final int LOOKED_AT = 1 << 22;
	private static final int HEADER = 16;
	private static final int LEAST_LINES = 3;
	private static final int LEAST_KINDS = 250;
	private static final Pattern LINE = Pattern.compile("cpu\\d{1,6}:\\d{1,12}\\)[ -~]{8,400}"); //$NON-NLS-1$
	private static final Pattern PANIC = Pattern.compile("@BlueScreen: (?<reason>[ -~]{3,300})"); //$NON-NLS-1$

	private static final Pattern NAMED = Pattern
			.compile("vmkernel-zdump-(\\d\\d)(\\d\\d)(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)(?:\\.\\d+)?"); //$NON-NLS-1$
	private static final int CENTURY = 2000;

	/**
	 * What was seen of one dump.
	 *
	 * @param time when it was made, and what says so; empty if nothing does
	 */
	record Dump(String path, String text, String time) {
	}

	@Override
	public Dump read(PassingFile file, InputStream content) {
		byte[] bytes = new byte[0];
		try {
			bytes = content.readNBytes(LOOKED_AT);
		} catch (IOException e) {
			file.notices().accept("damaged-dump", NLS.bind(Messages.DumpReader_damaged, file.path(), e.getMessage())); //$NON-NLS-1$
		}
		String header = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(HEADER, bytes.length)));
		return new Dump(file.path(), NLS.bind(Messages.DumpReader_seen,
				new Object[] { String.valueOf(file.sizeBytes()), header, log(bytes) }), time(file));
	}

	private static String time(PassingFile file) {
		Matcher named = NAMED.matcher(file.path().substring(file.path().lastIndexOf('/') + 1));
		if (named.matches()) {
			try {
				return LocalDateTime
						.of(CENTURY + number(named, 3), number(named, 1), number(named, 2), number(named, 4),
								number(named, 5))
						.toInstant(ZoneOffset.UTC) + " name"; //$NON-NLS-1$
			} catch (DateTimeException e) {
				// a name that only looks like a time
			}
		}
		return file.modifiedNs() == Times.UNKNOWN_NS ? "" : Times.rfc3339(file.modifiedNs()) + " file"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static String log(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		long lines = LINE.matcher(text).results().limit(LOOKED_AT).count();
		Matcher panic = PANIC.matcher(text);
		if (lines >= LEAST_LINES && panic.find()) {
			return NLS.bind(Messages.DumpReader_panic, lines, panic.group("reason")); //$NON-NLS-1$
		} else if (lines >= LEAST_LINES) {
			return NLS.bind(Messages.DumpReader_lines, lines);
		}
		return isDense(bytes) ? Messages.DumpReader_dense : Messages.DumpReader_unknown;
	}

	/** What is compressed or encrypted holds nearly every byte equally often. */
	private static boolean isDense(byte[] bytes) {
		boolean[] seen = new boolean[256];
		int kinds = 0;
		for (byte each : bytes) {
			kinds += seen[each & 0xff] ? 0 : 1;
			seen[each & 0xff] = true;
		}
		return kinds >= LEAST_KINDS;
	}

	@Override
	public void add(List<Dump> kept, Host host, BiConsumer<String, String> notices) {
		for (Dump each : kept) {
			add(host, "dump", each.path(), each.text()); //$NON-NLS-1$
			if (!each.time().isEmpty()) {
				add(host, "dump-time", each.path(), each.time()); //$NON-NLS-1$
			}
		}
	}

	private static void add(Host host, String group, String path, String value) {
		HostFact fact = EvidenceFactory.eINSTANCE.createHostFact();
		fact.setGroup(group);
		fact.setName(path);
		fact.setValue(value);
		fact.setOrigin(new EvidenceRef("", path, 0, 0)); //$NON-NLS-1$
		host.getFacts().add(fact);
	}
}
