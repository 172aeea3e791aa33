package org.plumbline.esxi.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code ls -l} and {@code ls -lR}: what fills the ramdisks. A line {@code /path:} names the folder of the rows below
 * it:
 *
 * <pre>
 * row = mode links owner group size (month day / day month) (time / year) name
 *     / mode links owner group size YYYY-MM-DD time name
 * </pre>
 *
 * A size has a suffix with {@code -h}; owners and groups of a domain hold blanks. Only plain files count, the largest
 * of each output. If no line names the folder, the name of the output may: it holds
 * the arguments of the command without slashes. Facts: {@code file/<path>} with the size in bytes.
 */
public final class DirectoryListingParser implements CommandOutputParser {

	private static final Pattern FOLDER = Pattern.compile("(/.*?)/*:"); //$NON-NLS-1$
	private static final String HEAD = "([-dlbcps])[-rwxsStT]{9}\\S?\\s+\\d+\\s+\\S.{0,200}?\\s+(\\d{1,18}(?:\\.\\d{1,3})?[BKMGT]?)\\s+"; //$NON-NLS-1$
	private static final Pattern ROW = Pattern.compile(HEAD
			+ "(?:\\p{L}\\S{1,5}\\s+\\d{1,2}\\.?|\\d{1,2}\\.?\\s+\\p{L}\\S{1,5})\\s+(?:\\d{1,2}:\\d\\d(?::\\d\\d)?|\\d{4})\\s(\\S.*)"); //$NON-NLS-1$
	private static final Pattern ISO_ROW = Pattern.compile(HEAD + "\\d{4}-\\d\\d-\\d\\d\\s+\\S+\\s(\\S.*)"); //$NON-NLS-1$
	private static final List<String> FOLDERS = List.of("/var/lib/vmware/hostd/stats", "/tmp", "/var", "/etc", "/opt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"/var/log", "/var/core", "/var/run", "/scratch"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	@Override
	public void parse(CapturedOutput output, Host host) {
		read(output).addTo(host, output);
	}

	private static SizedFiles read(CapturedOutput output) {
		SizedFiles entries = new SizedFiles();
		Optional<String> folder = folderOf(output.path());
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			Matcher heading = FOLDER.matcher(line);
			if (heading.matches()) {
				folder = Optional.of(heading.group(1));
			} else if (!line.isEmpty() && !line.startsWith("total ")) { //$NON-NLS-1$
				row(line, i, folder, output, entries);
			}
		}
		return entries;
	}

	private static void row(String line, int index, Optional<String> folder, CapturedOutput output,
			SizedFiles entries) {
		Matcher row = ISO_ROW.matcher(line);
		if (!row.matches()) {
			row = ROW.matcher(line);
		}
		if (row.matches()) {
			String name = row.group(3);
			String path = name.startsWith("/") ? name : folder.map(above -> above + '/' + name).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
			if (row.group(1).equals("-") && !path.isEmpty()) { //$NON-NLS-1$
				Sizes.bytes(row.group(2), 1)
						.ifPresent(size -> entries.add(new SizedFiles.Entry(path, size, index)));
			}
		} else if (!line.matches("[-dlbcps][-rwxsStT]{9}.*,.*")) { // devices have two numbers in place of the size //$NON-NLS-1$
			new OutputRows(output).unreadable(line);
		}
	}

	/** Tells the folder from {@code ls_-l-varlibvmwarehostdstats.txt}. */
	private static Optional<String> folderOf(String outputPath) {
		String name = outputPath.substring(outputPath.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)
				.replaceFirst("(?:\\.\\d+)?\\.txt$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return FOLDERS.stream().filter(each -> name.endsWith('-' + each.replace("/", ""))).findFirst(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
