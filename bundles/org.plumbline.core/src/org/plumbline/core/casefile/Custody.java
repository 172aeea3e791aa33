package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.event.XmlText;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.CustodyEntry;

/**
 * The chain of custody of a case: what was imported, saved, exported, merged, and with which checksum. The hash of an
 * entry covers the entry and the hashes of those before it, so an entry cannot be altered or taken out unnoticed. After
 * a merge the chain has the entries of both sides; the next entry follows both. Nothing is signed: who can write the
 * file can forge a whole chain, but not one that ends in a hash that was noted elsewhere.
 */
public final class Custody {

	/** What may be done. */
	public enum Action {
		IMPORT, CREATE, SAVE, EXPORT, MERGE, REDACT, REVIEW;

		String text() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** These say what the case held then. */
	private static final Set<String> SEALS = Set.of("create", "save", "merge", "redact"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private Custody() {
	}

	/**
	 * Adds an entry at the end of the chain.
	 *
	 * @param detail what it was done with, in words
	 * @param sha256 checksum of the input or output; empty if there is none
	 */
	public static void add(Case model, Action action, String author, long timeNs, String detail, String sha256) {
		CustodyEntry entry = CasefileFactory.eINSTANCE.createCustodyEntry();
		entry.setAction(action.text());
		entry.setAuthor(XmlText.clean(author));
		entry.setTimeNs(timeNs);
		entry.setDetail(XmlText.clean(detail));
		entry.setSha256(sha256);
		entry.getPrevious().addAll(last(model).stream().map(CustodyEntry::getHash).sorted().toList());
		entry.setHash(hash(entry));
		entry.setId(UUID.nameUUIDFromBytes(entry.getHash().getBytes(StandardCharsets.UTF_8)).toString());
		model.getCustody().add(entry);
	}

	/** Notes bundles that the chain does not know yet. */
	static void addImports(Case model, String author, long timeNs) {
		for (BundleReference each : model.getBundles()) {
			boolean known = model.getCustody().stream().anyMatch(entry -> entry.getAction().equals(Action.IMPORT.text())
					&& entry.getSha256().equals(each.getSha256()));
			if (!known && !each.getSha256().isEmpty()) {
				add(model, Action.IMPORT, author, timeNs, each.getName(), each.getSha256());
			}
		}
	}

	/** Notes what the case holds now, unless the last entry says just that. */
	static void seal(Case model, Action action, String author, long timeNs, String detail) {
		String content = Digest.ofContent(model);
		boolean known = last(model).size() == 1 && lastSeal(model).map(CustodyEntry::getSha256)
				.equals(Optional.of(content));
		if (!known || action != Action.SAVE) {
			add(model, action, author, timeNs, detail, content);
		}
	}

	private static List<CustodyEntry> last(Case model) {
		Set<String> followed = new HashSet<>();
		model.getCustody().forEach(each -> followed.addAll(each.getPrevious()));
		return model.getCustody().stream().filter(each -> !followed.contains(each.getHash())).toList();
	}

	private static Optional<CustodyEntry> lastSeal(Case model) {
		// walks back: exports and reviews after the last saving say nothing about the content
		Map<String, CustodyEntry> byHash = new HashMap<>();
		model.getCustody().forEach(each -> byHash.put(each.getHash(), each));
		Deque<CustodyEntry> open = new ArrayDeque<>(last(model));
		Set<CustodyEntry> seen = new HashSet<>(open);
		while (!open.isEmpty() && !SEALS.contains(open.peek().getAction())) {
			open.poll().getPrevious().stream().map(byHash::get).filter(Objects::nonNull).filter(seen::add)
					.forEach(open::add);
		}
		return Optional.ofNullable(open.peek());
	}

	private static String hash(CustodyEntry entry) {
		List<String> words = new ArrayList<>(List.of(entry.getAction(), entry.getAuthor(),
				String.valueOf(entry.getTimeNs()), entry.getDetail(), entry.getSha256()));
		words.addAll(entry.getPrevious());
		return Digest.of(words);
	}

	/** Returns one sentence for people per thing that is wrong with the chain; empty if it holds. */
	public static List<String> problems(Case model) {
		List<String> problems = new ArrayList<>();
		Set<String> known = new HashSet<>();
		model.getCustody().forEach(each -> known.add(each.getHash()));
		for (CustodyEntry each : model.getCustody()) {
			String name = NLS.bind(Messages.Custody_entry, each.getAction(), time(each.getTimeNs()));
			if (!each.getHash().equals(hash(each))) {
				problems.add(NLS.bind(Messages.Custody_altered, name));
			}
			if (!known.containsAll(each.getPrevious())) {
				problems.add(NLS.bind(Messages.Custody_gap, name));
			}
		}
		if (model.getCustody().isEmpty()) {
			problems.add(Messages.Custody_none);
		} else if (problems.isEmpty()) {
			contentProblem(model).ifPresent(problems::add);
		}
		return problems;
	}

	private static Optional<String> contentProblem(Case model) {
		Optional<CustodyEntry> seal = lastSeal(model);
		boolean same = seal.isPresent() && seal.get().getSha256().equals(Digest.ofContent(model));
		return same ? Optional.empty() : Optional.of(Messages.Custody_content);
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}
}
