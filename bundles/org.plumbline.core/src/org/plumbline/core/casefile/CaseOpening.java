package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.FormatFailure;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleRun;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Opens bundles or a saved case. Cancelled or failed, it leaves nothing behind: {@link #close()} drops what was not
 * handed over by {@link #finish()}. Not thread-safe; used by one job.
 */
public final class CaseOpening implements AutoCloseable {

	private final Knowledge knowledge;
	private final OpeningSettings settings;
	private final List<ReadBundle> bundles = new ArrayList<>();
	private final CaseStages stages;
	private Case model = newCase();
	private boolean saved;
	private SourceTimes times;
	private Optional<CaseEditor> editor = Optional.empty();
	private EventStore events;
	private List<Finding> findings = List.of();
	private List<SkippedRule> skipped = List.of();
	private boolean judged;
	private boolean handedOver;

	/**
	 * @param knowledge all contributions
	 * @param settings  where indexes live, what the user said about years, zones and offsets
	 */
	public CaseOpening(Knowledge knowledge, OpeningSettings settings) {
		this(knowledge, settings, OpeningListener.NONE);
	}

	/**
	 * @param knowledge all contributions
	 * @param settings  where indexes live, what the user said about years, zones and offsets
	 * @param listener  gets the case while it is being read; {@link #finish()} must then be called on its thread
	 */
	public CaseOpening(Knowledge knowledge, OpeningSettings settings, OpeningListener listener) {
		this.knowledge = knowledge;
		this.settings = settings;
		stages = new CaseStages(listener, () -> bundles, each -> opened(each, open(each)), this::bind);
		correctTimes();
	}

	/** What a person says on the way in belongs to the case as if it had been said in it. */
	private void correctTimes() {
		model.getSourceSettings().addAll(settings.sourceSettings());
		times = new SourceTimes(model.getSourceSettings());
	}

	private static Case newCase() {
		Case fresh = CasefileFactory.eINSTANCE.createCase();
		fresh.setId(UUID.randomUUID().toString());
		fresh.setFormatVersion(CaseFile.FORMAT_VERSION);
		fresh.setCreatedNs(Times.ns(Instant.now()));
		return fresh;
	}

	/**
	 * Reads inputs: archives, folders, single logs, or one saved case whose bundles are looked for where they were and
	 * beside the case.
	 *
	 * @throws IOException with the path and a clear sentence if an input cannot be opened at all
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; within 200 ms
	 */
	public void load(List<Path> inputs, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.CaseOpening_opening, inputs.size()),
				100 * inputs.size());
		if (inputs.size() == 1 && Files.isRegularFile(inputs.getFirst()) && isCase(inputs.getFirst())) {
			loadCase(inputs.getFirst(), progress.split(100));
		} else {
			readAll(inputs, progress);
		}
		noteRefusedFormats();
		events = open(bundles);
		handedOver = stages.last(opened(bundles, events));
	}

	private void readAll(List<Path> inputs, SubMonitor progress) throws IOException {
		BundleReader reader = reader();
		for (Path input : inputs) {
			try {
				reader.read(input, progress.split(100)).forEach(this::add);
			} catch (OperationCanceledException e) {
				if (bundles.isEmpty() || !stages.keepsPart()) {
					throw e;
				}
				noteCancelled();
			}
			if (progress.isCanceled()) {
				return; // what was read is kept
			}
		}
	}

	private EventStore open(List<ReadBundle> some) throws IOException {
		return EventStores.openCorrected(some.stream().map(ReadBundle::store).toList(), knowledge.formats(), times);
	}

	private synchronized OpenedCase opened(List<ReadBundle> some, EventStore store) {
		CaseEditor one = editor.orElseGet(() -> new CaseEditor(model, () -> Times.ns(Instant.now())));
		editor = Optional.of(one);
		return new OpenedCase(one, some.stream().map(ReadBundle::model).toList(), store, knowledge.decoders(), findings,
				skipped);
	}

	private void bind(OpenedCase opened) {
		CaseBinding binding = new CaseBinding(model);
		if (!saved) {
			binding.name(opened.bundles());
		}
		binding.bind(opened.bundles(), opened.events());
	}

	private void noteCancelled() {
		SupportBundle last = bundles.getLast().model();
		last.setPartial(true);
		note("cancelled", Messages.CaseOpening_cancelled, last); //$NON-NLS-1$
	}

	private static void note(String code, String message, SupportBundle bundle) {
		Notice notice = EvidenceFactory.eINSTANCE.createNotice();
		notice.setCode(code);
		notice.setMessage(message);
		notice.setCount(1);
		bundle.getNotices().add(notice);
	}

	/** What a person wrote and what is not used must be seen where it is missed. */
	private void noteRefusedFormats() {
		for (FormatFailure each : bundles.isEmpty() ? List.<FormatFailure>of() : knowledge.formats().refused()) {
			note("format-refused", LogFormats.sentence(each), bundles.getFirst().model()); //$NON-NLS-1$
		}
	}

	/** The same bytes under two names are one bundle: its events must not count twice. */
	private void add(ReadBundle bundle) {
		String sha256 = bundle.model().getSha256();
		if (bundles.stream().noneMatch(each -> each.model().getSha256().equals(sha256))) {
			bundles.add(bundle);
		}
	}

	private static boolean isCase(Path input) {
		return CaseFile.isCase(input) || input.getFileName().toString().endsWith(CaseFile.EXTENSION);
	}

	private BundleReader reader() {
		List<String> marks = new ArrayList<>(knowledge.rules().marks());
		knowledge.decoders().marks().stream().filter(mark -> mark.length() >= MarkSet.SHORTEST).forEach(marks::add);
		return new BundleReader(knowledge.formats(), knowledge.parsers(), new MarkSet(marks),
				new IntakeSettings(settings.dataFolder(), settings.year(), stages.forReading(),
						settings.passwords()));
	}

	private String title() {
		SupportBundle first = bundles.getFirst().model();
		return first.getHostName().isEmpty() ? first.getName() : first.getHostName();
	}

	private void loadCase(Path file, SubMonitor progress) throws IOException {
		model = CaseFile.read(file);
		saved = true;
		stages.keepNothing(); // a part would not be what the case names
		correctTimes();
		findings = FindingEntries.findings(model.getFindings());
		BundleReader reader = reader();
		progress.setWorkRemaining(model.getBundles().size());
		for (BundleReference reference : List.copyOf(EcoreUtil.copyAll(model.getBundles()))) {
			SubMonitor part = progress.split(1);
			List<Path> candidates = new ArrayList<>(
					candidates(file, reference).stream().filter(Files::exists).toList());
			if (candidates.isEmpty()) {
				InsideBundles.take(model, reference.getSha256(), settings.dataFolder()).ifPresent(candidates::add);
			}
			if (!candidates.isEmpty()) {
				read(reference, candidates, reader, part);
			}
		}
	}

	private void read(BundleReference reference, List<Path> candidates, BundleReader reader, SubMonitor progress)
			throws IOException {
		Optional<ReadBundle> stored = reader.stored(reference.getSha256()); // a part is known by nothing else
		if (stored.isPresent()) {
			stored.get().model().setFile(candidates.getFirst().toAbsolutePath().toString());
			stored.get().model().setName(reference.getName());
			add(stored.get());
			return;
		}
		for (Path candidate : candidates) {
			List<ReadBundle> read = reader.read(candidate, progress);
			read.stream().filter(each -> isNamed(each.model(), reference)).forEach(this::add);
			if (!read.isEmpty()) {
				return;
			}
		}
	}

	/** A case that was saved while it was being read knows no more than where its bundles lie. */
	private static boolean isNamed(SupportBundle bundle, BundleReference reference) {
		String wanted = reference.getSha256();
		return wanted.equals(bundle.getSha256()) || wanted.equals(ProvisionalSha.of(bundle));
	}

	private static List<Path> candidates(Path file, BundleReference reference) {
		List<Path> result = new ArrayList<>();
		if (!reference.getFile().isEmpty()) {
			result.add(Path.of(reference.getFile()));
		}
		if (!reference.getName().isEmpty()) {
			result.add(file.toAbsolutePath().resolveSibling(reference.getName()));
		}
		return result;
	}

	/**
	 * Runs all rules; their findings become part of the case. Without a bundle at hand the saved findings stay. After a
	 * cancel that kept what was read, the monitor's cancel is old and does not count.
	 */
	public void evaluateRules(IProgressMonitor monitor) {
		if (bundles.isEmpty()) {
			return;
		}
		monitor.subTask(Messages.CaseOpening_rules);
		List<SupportBundle> models = bundles.stream().map(ReadBundle::model).toList();
		Evidence evidence = new Evidence(models, events, knowledge.decoders(), List.of());
		try {
			RuleRun run = knowledge.rules().run(evidence, Map.of(),
					stages.isPart() ? new NullProgressMonitor() : monitor);
			findings = run.findings();
			skipped = run.skipped();
			judged = true;
		} catch (OperationCanceledException e) {
			if (!stages.keepsPart()) {
				throw e;
			}
			skipped = List.of(new SkippedRule(Messages.CaseOpening_allRules, Messages.CaseOpening_rulesCancelled));
		}
	}

	/** Hands the case over; the caller closes it. On the thread that edits the case, if that has begun. */
	public OpenedCase finish() {
		handedOver = true;
		OpenedCase opened = opened(bundles, events);
		bind(opened);
		if (!saved) {
			nameCase();
		}
		if (judged) {
			FindingEntries.replace(model, findings);
		}
		return opened;
	}

	private void nameCase() {
		if (model.getTitle().isEmpty()) { // else a person gave a title meanwhile
			model.setTitle(NLS.bind(Messages.CaseOpening_title, title()));
		}
	}

	@Override
	public void close() {
		stages.end();
		if (!handedOver && events != null) {
			events.close();
		}
	}
}
