package org.plumbline.esxi.command;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code etc/vmware/locker.conf}: one line {@code path number}, the scratch folder that was configured. Fact
 * {@code scratch/configured}.
 */
public final class LockerConfParser implements CommandOutputParser {

	@Override
	public void parse(CapturedOutput output, Host host) {
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i).strip();
			if (line.startsWith("/")) { //$NON-NLS-1$
				new HostInventory(host).fact("scratch", "configured", line.replaceFirst("\\s+\\d+$", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						output.ref(i));
				return;
			}
		}
	}
}
