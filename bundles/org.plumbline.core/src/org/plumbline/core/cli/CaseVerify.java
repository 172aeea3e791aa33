package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.core.casefile.Custody;
import org.plumbline.core.casefile.Digest;
import org.plumbline.core.casefile.InsideBundles;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;

/** {@code case verify FILE}: does the chain of custody hold, and are the bundles at hand those of the case. */
final class CaseVerify implements CaseCommand.Action {

	@Override
	public int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException {
		if (words.size() != 1) {
			throw new UsageException(Messages.CaseCommand_oneFile);
		}
		Path file = Path.of(words.getFirst());
		Case model = CaseFile.read(file);
		List<String> problems = new ArrayList<>(Custody.problems(model));
		CaseReview.touched(model).ifPresent(problems::add);
		InsideBundles.altered(model)
				.forEach(each -> problems.add(NLS.bind(Messages.CaseVerify_otherInside, each)));
		int bundles = 0;
		for (BundleReference each : model.getBundles()) {
			Path bundle = each.getFile().isEmpty() ? file.resolveSibling(each.getName()) : Path.of(each.getFile());
			if (Files.isRegularFile(bundle) && !each.getSha256().isEmpty() && isAlone(each, model)) {
				bundles++;
				if (!Digest.of(bundle).equals(each.getSha256())) {
					problems.add(NLS.bind(Messages.CaseVerify_otherBundle, bundle));
				}
			}
		}
		PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
		problems.forEach(out::println);
		if (problems.isEmpty()) {
			out.println(NLS.bind(Messages.CaseVerify_holds, new Object[] { model.getCustody().size(), bundles,
					model.getBundles().size() }));
		}
		out.flush();
		return problems.isEmpty() ? Session.DONE : Session.FINDING;
	}

	/** Several bundles in one file, as an export of many hosts, have checksums of their own, not that of the file. */
	private static boolean isAlone(BundleReference bundle, Case model) {
		return bundle.getFile().isEmpty()
				|| model.getBundles().stream().filter(each -> each.getFile().equals(bundle.getFile())).count() == 1;
	}
}
