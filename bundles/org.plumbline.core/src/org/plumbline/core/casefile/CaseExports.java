package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;

/**
 * Notes in the chain of custody what was made of a case and handed out: reports, redacted copies, tables; each with the
 * checksum of the file.
 */
public final class CaseExports {

	private CaseExports() {
	}

	/**
	 * Notes files in a saved case. Nobody else may have it open.
	 *
	 * @param author who handed them out
	 * @throws IOException with a sentence for people if the case cannot be written; the files are not harmed
	 */
	public static void note(Path caseFile, List<Path> files, String author) throws IOException {
		List<Path> regular = files.stream().filter(Files::isRegularFile).toList();
		if (regular.isEmpty()) {
			return;
		}
		Optional<CaseLock.Holder> holder = CaseLock.holder(caseFile, CaseLock.owner("", "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (holder.isPresent() && !holder.get().leftOver()) {
			throw new IOException(NLS.bind(Messages.CaseHold_held, caseFile,
					CaseHold.describe(holder.get().owner())));
		}
		Case model = CaseFile.read(caseFile);
		for (Path each : regular) {
			Custody.add(model, Custody.Action.EXPORT, author, Times.ns(Instant.now()), each.getFileName().toString(),
					Digest.of(each));
		}
		CaseFile.write(model, caseFile);
	}
}
