package org.plumbline.esxi.ramdisk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/**
 * Recognises that a write failed because a ramdisk was full, in bytes or in inodes. Forms:
 *
 * <pre>
 * FileIO error: No space left : PATH                                       hostd 4.x
 * BC: n: Failed to flush N buffers …: No free memory for file data         vmkernel 4.x, 5.x; names no ramdisk
 * The ramdisk 'NAME' is full.  As a result, the file PATH could not …      hostd, vobd from 5.0
 * The file table of the ramdisk 'NAME' is full. …the file PATH could not … hostd, vobd from 5.0
 * The root filesystem's file table is full.  As a result, the file PATH could not …   vobd, hostd from 5.0
 * Cannot extend visorfs file PATH because its ramdisk (NAME) is full.      vmkernel from 5.0
 * Cannot create … file PATH because the inode table of its ramdisk (NAME) is full   vmkernel, vobd from 5.0
 * PATH: … No space left on device / No space left on device … PATH         any program; only where it is no volume
 * </pre>
 */
public final class RamdiskWriteFailures implements Decoder {

	private static final String DOMAIN = "ramdisk"; //$NON-NLS-1$

	private record Form(String mark, Pattern pattern, boolean inodes) {
	}

	private static final List<Form> FORMS = List.of(
			new Form("No space left : ", Pattern.compile("No space left : (?<path>/[^'\\s;]+)"), false), //$NON-NLS-1$ //$NON-NLS-2$
			new Form("No free memory for file data", Pattern.compile("Failed to flush .*No free memory for file data"), //$NON-NLS-1$ //$NON-NLS-2$
					false),
			new Form("The ramdisk '", Pattern.compile( //$NON-NLS-1$
					"The ramdisk '(?<name>[^']+)' is full\\.\\s+As a result, the file (?<path>\\S+) could not"), false), //$NON-NLS-1$
			new Form("The file table of the ramdisk '", Pattern.compile( //$NON-NLS-1$
					"The file table of the ramdisk '(?<name>[^']+)' is full\\.\\s+As a result, the file (?<path>\\S+) could not"), //$NON-NLS-1$
					true),
			new Form("filesystem's file table is full", Pattern.compile( //$NON-NLS-1$
					"The (?<name>root) filesystem's file table is full\\.\\s+As a result, the file (?<path>\\S+) could not"), //$NON-NLS-1$
					true),
			new Form("inode table of its ramdisk", Pattern.compile( //$NON-NLS-1$
					"Cannot create \\w*\\s*file (?<path>\\S+) because the inode table of its ramdisk \\((?<name>[^)]+)\\) is full"), //$NON-NLS-1$
					true),
			new Form("No space left on device", Pattern.compile( //$NON-NLS-1$
					"(?:(?<path>/[^\\s'\":;,\\])]+)['\"]?[:,)\\]]? .{0,80}?No space left on device|No space left on device[^/]{0,40}(?<after>/[^\\s'\";,\\])]+))"), //$NON-NLS-1$
					false),
			new Form("Cannot extend visorfs file", Pattern.compile( //$NON-NLS-1$
					"Cannot extend visorfs file (?<path>\\S+) because its ramdisk \\((?<name>[^)]+)\\) is full"), //$NON-NLS-1$
					false));

	/** Longest mount points first; releases that lack one of these ramdisks keep such files in the root. */
	private static final Map<String, String> MOUNTS = mounts();

	/** Folders that lead to volumes: what is full there is no ramdisk. */
	private static final List<String> VOLUMES = List.of("/vmfs/", "/bootbank/", "/altbootbank/", "/store/", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"/locker/", "/productLocker/", "/scratch/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern PROGRAM = Pattern.compile("by the application '(?<name>[^']{1,80})'"); //$NON-NLS-1$
	private static final Pattern COUNTER = Pattern.compile("\\(type:STATTYPE_\\w+, id:(?<id>\\d{1,18})\\)"); //$NON-NLS-1$

	private static Map<String, String> mounts() {
		Map<String, String> mounts = new LinkedHashMap<>();
		mounts.put("/var/lib/vmware/hostd/stats/", "hostdstats"); //$NON-NLS-1$ //$NON-NLS-2$
		mounts.put("/tmp/", "tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		return mounts;
	}

	@Override
	public String domain() {
		return DOMAIN;
	}

	@Override
	public List<String> marks() {
		return FORMS.stream().map(Form::mark).toList();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		for (Form form : FORMS) {
			if (!text.contains(form.mark())) {
				continue;
			}
			Matcher matcher = form.pattern().matcher(text);
			if (matcher.find()) {
				String path = group(matcher, "path") + group(matcher, "after"); //$NON-NLS-1$ //$NON-NLS-2$
				return VOLUMES.stream().anyMatch(path::startsWith) ? List.of()
						: List.of(fact(text, group(matcher, "name"), path, form.inodes())); //$NON-NLS-1$
			}
		}
		return List.of();
	}

	private static String group(Matcher matcher, String name) {
		boolean has = matcher.namedGroups().containsKey(name);
		return has && matcher.group(name) != null ? matcher.group(name) : ""; //$NON-NLS-1$
	}

	private static DecodedFact fact(String text, String named, String path, boolean inodes) {
		String name = named.isEmpty() ? byMount(path) : named;
		String what = inodes ? Messages.RamdiskWriteFailures_inodes : Messages.RamdiskWriteFailures_bytes;
		String shown = name.isEmpty() ? Messages.RamdiskWriteFailures_unnamed : name;
		List<DecodedField> fields = List.of(
				new DecodedField(Messages.RamdiskWriteFailures_ramdisk, shown, "", true, ""), //$NON-NLS-1$ //$NON-NLS-2$
				new DecodedField(Messages.RamdiskWriteFailures_ranOut, what, "", false, ""), //$NON-NLS-1$ //$NON-NLS-2$
				new DecodedField(Messages.RamdiskWriteFailures_file, path, "", false, "")); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", text); //$NON-NLS-1$
		values.put("form", inodes ? "ramdisk-inodes-full" : "ramdisk-full"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		values.put("ramdisk", name); //$NON-NLS-1$
		values.put("path", path); //$NON-NLS-1$
		Matcher program = PROGRAM.matcher(text);
		if (program.find()) {
			values.put("program", program.group("name")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Matcher counter = COUNTER.matcher(text);
		if (counter.find()) {
			values.put("counterId", Long.valueOf(counter.group("id"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		values.put("ranOut", inodes ? "inodes" : "bytes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new DecodedFact(DOMAIN, NLS.bind(Messages.RamdiskWriteFailures_title, shown, what), name, fields,
				Messages.RamdiskWriteFailures_meaning, Messages.RamdiskWriteFailures_advice, false, List.of(),
				List.of(),
				List.of("KB 1005884"), values); //$NON-NLS-1$
	}

	private static String byMount(String path) {
		return MOUNTS.entrySet().stream().filter(each -> path.startsWith(each.getKey())).map(Map.Entry::getValue)
				.findFirst().orElse(""); //$NON-NLS-1$
	}
}
