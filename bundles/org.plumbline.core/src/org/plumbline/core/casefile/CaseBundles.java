package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Reads the bundles that a saved case names: where they were, beside the case, or inside it; only the right checksum
 * counts. Of a bundle that is nowhere, what the case keeps of it is read instead.
 */
final class CaseBundles {

	private final Case model;
	private final BundleReader reader;
	private final Path dataFolder;
	private final SourceTimes times;
	private final MarkSet marks;

	CaseBundles(Case model, BundleReader reader, Path dataFolder, SourceTimes times, MarkSet marks) {
		this.model = model;
		this.reader = reader;
		this.dataFolder = dataFolder;
		this.times = times;
		this.marks = marks;
	}

	/**
	 * Returns the bundles, in the order of the case.
	 *
	 * @param file the case file; empty if the case has none yet
	 * @throws IOException if the data folder cannot be written
	 */
	List<ReadBundle> read(Optional<Path> file, SubMonitor progress) throws IOException {
		List<ReadBundle> result = new ArrayList<>();
		progress.setWorkRemaining(model.getBundles().size());
		for (BundleReference reference : List.copyOf(EcoreUtil.copyAll(model.getBundles()))) {
			SubMonitor part = progress.split(1);
			List<Path> candidates = new ArrayList<>(
					candidates(file, reference).stream().filter(Files::exists).toList());
			if (candidates.isEmpty()) {
				InsideBundles.take(model, reference.getSha256(), dataFolder).ifPresent(candidates::add);
			}
			List<ReadBundle> found = candidates.isEmpty() ? List.of() : read(reference, candidates, part);
			result.addAll(found.isEmpty() ? quoted(reference) : found);
		}
		return result;
	}

	private List<ReadBundle> read(BundleReference reference, List<Path> candidates, SubMonitor progress)
			throws IOException {
		Optional<ReadBundle> stored = reader.stored(reference.getSha256()); // a part is known by nothing else
		if (stored.isPresent()) {
			stored.get().model().setFile(candidates.getFirst().toAbsolutePath().toString());
			stored.get().model().setName(reference.getName());
			return List.of(stored.get());
		}
		for (Path candidate : candidates) {
			List<ReadBundle> read = reader.read(candidate, progress).stream()
					.filter(each -> isNamed(each.model(), reference)).toList();
			if (!read.isEmpty()) {
				return read;
			}
		}
		return List.of();
	}

	/** A case that was saved while it was being read knows no more than where its bundles lie. */
	private static boolean isNamed(SupportBundle bundle, BundleReference reference) {
		String wanted = reference.getSha256();
		return wanted.equals(bundle.getSha256()) || wanted.equals(ProvisionalSha.of(bundle));
	}

	private static List<Path> candidates(Optional<Path> file, BundleReference reference) {
		List<Path> result = new ArrayList<>();
		if (!reference.getFile().isEmpty()) {
			result.add(Path.of(reference.getFile()));
		}
		if (!reference.getName().isEmpty()) {
			file.ifPresent(each -> result.add(each.toAbsolutePath().resolveSibling(reference.getName())));
		}
		return result;
	}

	private List<ReadBundle> quoted(BundleReference reference) throws IOException {
		List<Excerpt> lines = new ArrayList<>(model.getExcerpts());
		addEvidence(model.getFindings(), lines);
		return List.of(new QuotedBundle(KeptEvidence.of(model, reference), lines, times).read(dataFolder, marks));
	}

	private static void addEvidence(List<FindingEntry> findings, List<Excerpt> lines) {
		for (FindingEntry each : findings) {
			lines.addAll(each.getEvidence());
			addEvidence(each.getConsequences(), lines);
		}
	}
}
