package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseHistory;
import org.plumbline.core.casefile.CaseMerge;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.core.casefile.CaseWords;
import org.plumbline.core.casefile.Custody;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CustodyEntry;
import org.plumbline.model.casefile.FindingEntry;

/** {@code case info FILE [--json]}: what a case holds, who did what when. Its bundles are not opened. */
final class CaseInfo implements CaseCommand.Action {

	@Override
	public int run(List<String> words, Arguments arguments, Session session) throws UsageException, IOException {
		if (words.size() != 1) {
			throw new UsageException(Messages.CaseCommand_oneFile);
		}
		Path file = Path.of(words.getFirst());
		int format = CaseFile.formatVersion(file);
		Case model = CaseFile.read(file);
		if (arguments.has("json")) { //$NON-NLS-1$
			JsonTree.write(session.terminal().out(), tree(file, format, model));
		} else {
			PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
			print(format, model, out);
			out.flush();
		}
		return Session.DONE;
	}

	private static Map<String, Object> tree(Path file, int format, Case model) {
		return new Tree().put("file", file.toString()).put("format", format).text("id", model.getId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("title", model.getTitle()).text("customer", model.getCustomer()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("caseNumber", model.getCaseNumber()).text("engineer", model.getEngineer()) //$NON-NLS-1$ //$NON-NLS-2$
				.time("created", model.getCreatedNs()).text("summary", model.getSummary()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("redacted", model.isRedacted()).put("review", CaseReview.state(model)) //$NON-NLS-1$ //$NON-NLS-2$
				.put("bundles", model.getBundles().stream().map(CaseInfo::bundle).toList()) //$NON-NLS-1$
				.put("findings", verdicts(model)).put("annotations", model.getAnnotations().size()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("hypotheses", model.getHypotheses().size()).put("excerpts", model.getExcerpts().size()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("conflicts", CaseMerge.conflicts(model).stream().map(CaseInfo::conflict).toList()) //$NON-NLS-1$
				.put("history", CaseHistory.of(model).stream().map(CaseInfo::entry).toList()) //$NON-NLS-1$
				.put("custody", model.getCustody().stream().map(CaseInfo::custody).toList()) //$NON-NLS-1$
				.put("custodyHolds", Custody.problems(model).isEmpty()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> bundle(BundleReference bundle) {
		return new Tree().put("name", bundle.getName()).text("file", bundle.getFile()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("sha256", bundle.getSha256()).number("bytes", bundle.getSizeBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("host", bundle.getHostName()).text("release", bundle.getRelease()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("build", bundle.getBuild()).time("collected", bundle.getCollectedNs()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> conflict(FieldConflict conflict) {
		return new Tree().put("object", conflict.object()).put("label", conflict.label()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("field", conflict.field()).put("base", conflict.base()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("claims", conflict.claims().stream().map(each -> new Tree().text("author", each.author()) //$NON-NLS-1$ //$NON-NLS-2$
						.time("time", each.timeNs()).put("value", each.text()).map()).toList()) //$NON-NLS-1$ //$NON-NLS-2$
				.map();
	}

	private static Map<String, Object> entry(CaseHistory entry) {
		return new Tree().time("time", entry.timeNs()).text("author", entry.author()).put("kind", entry.kind()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("object", entry.object()).put("label", entry.label()).list("fields", entry.fields().stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.map(CaseHistory.Field::name).toList())
				.map();
	}

	private static Map<String, Object> custody(CustodyEntry entry) {
		return new Tree().put("action", entry.getAction()).time("time", entry.getTimeNs()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("author", entry.getAuthor()).text("detail", entry.getDetail()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("sha256", entry.getSha256()).put("hash", entry.getHash()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> verdicts(Case model) {
		Map<String, Object> counts = new TreeMap<>();
		for (FindingEntry each : model.getFindings()) {
			counts.merge(each.getState().getLiteral(), 1, (a, b) -> (Integer) a + (Integer) b);
		}
		return counts;
	}

	private static void print(int format, Case model, PrintStream out) {
		out.println(NLS.bind(Messages.CaseInfo_case, new Object[] { model.getTitle(), format,
				CaseReview.state(model) }));
		for (BundleReference each : model.getBundles()) {
			out.println("  " + NLS.bind(Messages.CaseInfo_bundle, new Object[] { each.getName(), each.getHostName(), //$NON-NLS-1$
					each.getRelease(), each.getSha256() }));
		}
		out.println("  " + NLS.bind(Messages.CaseInfo_counts, new Object[] { model.getFindings().size(), //$NON-NLS-1$
				model.getAnnotations().size(), CaseMerge.conflicts(model).size() }));
		for (CaseHistory each : CaseHistory.of(model)) {
			String time = each.timeNs() == Times.UNKNOWN_NS ? "?" : Times.rfc3339(each.timeNs()); //$NON-NLS-1$
			out.println("  " + time + ' ' + CaseWords.person(each.author()) + ": " + each.sentence()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Custody.problems(model).forEach(each -> out.println("  ! " + each)); //$NON-NLS-1$
	}
}
