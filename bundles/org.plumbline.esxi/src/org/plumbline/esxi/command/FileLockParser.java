package org.plumbline.esxi.command;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code vmkfstools -D}: who holds the lock of a file. The fact {@code file lock/<place of the lock>} names mode, owner
 * and the network address in it; a file that nobody locks gives none. The output does not name the file: the name of
 * the output does, as far as the collector keeps it.
 *
 * <pre>
 * "Lock [type" type "offset" place … "mode" digit "," "owner" uuid …        may go on on the next line
 * "Addr <" numbers ">," …
 * </pre>
 */
public final class FileLockParser implements CommandOutputParser {

	private static final Pattern LOCK = Pattern.compile("Lock \\[type \\w{1,16} offset (\\d{1,18}) .{0,300}?" //$NON-NLS-1$
			+ "mode (\\d), owner ([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f]{12})).*"); //$NON-NLS-1$
	private static final Map<String, String> MODES = Map.of("0", Messages.FileLockParser_free, "1", //$NON-NLS-1$ //$NON-NLS-2$
			Messages.FileLockParser_exclusive, "2", Messages.FileLockParser_readOnly, "3", //$NON-NLS-1$ //$NON-NLS-2$
			Messages.FileLockParser_several);
	private static final String NOBODY = "000000000000"; //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		HostInventory inventory = new HostInventory(host);
		boolean any = false;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			if (!line.startsWith("Lock [")) { //$NON-NLS-1$
				continue;
			}
			boolean broken = line.indexOf(']') < 0 && i + 1 < output.lines().size();
			Matcher lock = LOCK.matcher(broken ? line + ' ' + output.lines().get(i + 1).strip() : line);
			if (!lock.matches()) {
				new OutputRows(output).unreadable(line);
			} else if (!lock.group(4).equals(NOBODY)) {
				inventory.fact("file lock", lock.group(1), value(lock), output.ref(i)); //$NON-NLS-1$
			}
			any = true;
		}
		if (!any) {
			new OutputRows(output).noTable();
		}
	}

	private static String value(Matcher lock) {
		String mode = MODES.getOrDefault(lock.group(2), lock.group(2));
		String address = lock.group(4).replaceAll("(..)(?=.)", "$1:"); //$NON-NLS-1$ //$NON-NLS-2$
		return Messages.bind(Messages.FileLockParser_held, new Object[] { mode, lock.group(3), address });
	}
}
