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
 * Cannot extend visorfs file PATH because its ramdisk (NAME) is full.      vmkernel from 5.0
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
			new Form("Cannot extend visorfs file", Pattern.compile( //$NON-NLS-1$
					"Cannot extend visorfs file (?<path>\\S+) because its ramdisk \\((?<name>[^)]+)\\) is full"), //$NON-NLS-1$
					false));

	/** Longest mount points first; releases that lack one of these ramdisks keep such files in the root. */
	private static final Map<String, String> MOUNTS = mounts();

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
				return List.of(fact(text, group(matcher, "name"), group(matcher, "path"), form.inodes())); //$NON-NLS-1$ //$NON-NLS-2$
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
