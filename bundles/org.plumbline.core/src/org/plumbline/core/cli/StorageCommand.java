package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.StoragePicture;

/** {@code storage BUNDLE… [--json]}: devices over all hosts, with paths, failures by code, latency, reservations. */
final class StorageCommand implements Command {

	@Override
	public Set<String> valued() {
		return Set.of();
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			StoragePicture picture = opened.storage(session.monitor(arguments));
			if (arguments.has("json")) { //$NON-NLS-1$
				Map<String, Object> tree = new StorageTrees(opened.events()).tree(picture);
				JsonTree.write(session.terminal().out(), tree);
			} else {
				print(picture, new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8));
			}
			return Session.exitCode(opened);
		}
	}

	private static void print(StoragePicture picture, PrintStream out) {
		for (DeviceHistory device : picture.devices()) {
			out.println(NLS.bind(Messages.StorageCommand_device,
					new Object[] { device.id(), (device.identity().vendor() + ' ' + device.identity().model()).strip(),
							device.hosts().size(), device.paths().size(),
							String.join(", ", device.identity().datastores()) }) //$NON-NLS-1$
					.stripTrailing());
			device.failures().forEach(each -> out.println("  " + failure(each))); //$NON-NLS-1$
		}
		for (FoldedSequence each : picture.sequences()) {
			out.println(NLS.bind(Messages.StorageCommand_sequence, new Object[] { each.pattern().name(), each.host(),
					each.deviceText(), Times.rfc3339(each.firstNs()), each.count() }));
		}
		out.flush();
	}

	private static String failure(FailureCount failure) {
		return NLS.bind(failure.harmless() ? Messages.StorageCommand_harmless : Messages.StorageCommand_failure,
				new Object[] { failure.count(), failure.code().text(), failure.name(), time(failure.firstNs()),
						time(failure.lastNs()) });
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}
}
