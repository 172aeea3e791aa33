package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.decode.TableFailure;
import org.plumbline.core.format.FormatFailure;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.RuleMemory;
import org.plumbline.core.rule.RuleRun;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.SourceSetting;
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
	private boolean grows;
	private SourceTimes times;
	/** What new bundles say about their zones; becomes part of the case at the end. */
	private List<SourceSetting> local = List.of();
	private Optional<CaseEditor> editor = Optional.empty();
	private Optional<CaseGrowth> growth = Optional.empty();
	private EventStore events;
	private RuleRun run = new RuleRun(List.of(), List.of());
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

	/**
	 * Adds bundles to an open case, which goes on with its editor. Made and finished on the thread of the case. A
	 * bundle of the case that has gone meanwhile is shown by what the case keeps of it.
	 *
	 * @param opened stays open until this is closed; what people change in it meanwhile is kept
	 */
	public static CaseOpening adding(OpenedCase opened, Knowledge knowledge, OpeningSettings settings,
			OpeningListener listener) {
		CaseOpening opening = new CaseOpening(knowledge, settings, listener);
		CaseGrowth growth = new CaseGrowth(opened);
		opening.growth = Optional.of(growth);
		opening.editor = Optional.of(growth.editor());
		opening.model = opened.model();
		opening.times = new SourceTimes(growth.asItWas().getSourceSettings());
		opening.run = opened.judged();
		opening.saved = true;
		opening.grows = true;
		return opening;
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
	 * Reads inputs: archives, folders, single logs, and one saved case whose bundles are looked for where they were and
	 * beside the case; of a bundle that is nowhere found, what the case keeps is shown. Other inputs beside a case are
	 * added to it.
	 *
	 * @throws IOException with the path and a clear sentence if an input cannot be opened at all
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; within 200 ms
	 */
	public void load(List<Path> inputs, IProgressMonitor monitor) throws IOException {
		try {
			loadAll(inputs, monitor);
		} catch (IOException | RuntimeException e) {
			stages.end(); // what is still being made ready of it is not shown any more
			throw e;
		}
	}

	private void loadAll(List<Path> inputs, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.CaseOpening_opening, inputs.size()),
				100 * inputs.size());
		Optional<Path> file = inputs.stream().filter(each -> Files.isRegularFile(each) && isCase(each)).findFirst();
		if (file.isPresent() && growth.isPresent()) {
			throw new IOException(NLS.bind(Messages.CaseOpening_noBundle, file.get().getFileName()));
		}
		if (file.isPresent()) {
			loadCase(file.get(), progress.split(100));
		}
		if (growth.isPresent()) {
			readNamed(growth.get().asItWas(), Optional.empty(), progress.split(1));
		}
		List<Path> further = inputs.stream().filter(each -> file.isEmpty() || !each.equals(file.get())).toList();
		List<ReadBundle> kept = List.copyOf(bundles);
		readAll(further, progress);
		if (growth.isPresent() && bundles.size() == kept.size()) {
			throw new IOException(Messages.CaseOpening_nothingNew);
		}
		local = LocalStamps.settings(bundles.stream().filter(each -> !kept.contains(each)).toList());
		times = new SourceTimes(Stream.concat(local.stream(), asRead().getSourceSettings().stream()).toList());
		grows = saved && !further.isEmpty();
		noteRefused();
		events = open(bundles);
		handedOver = stages.last(opened(bundles, events));
	}

	private void readAll(List<Path> inputs, SubMonitor progress) throws IOException {
		BundleReader reader = reader();
		int known = bundles.size();
		for (Path input : inputs) {
			try {
				reader.read(input, progress.split(100)).forEach(this::add);
			} catch (OperationCanceledException e) {
				if (bundles.size() == known || !stages.keepsPart()) {
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
		return new OpenedCase(one, some.stream().map(ReadBundle::model).toList(), store, knowledge.decoders(), run,
				knowledge.rules().patches());
	}

	private void bind(OpenedCase opened) {
		CaseBinding binding = new CaseBinding(model);
		if (!saved || grows) {
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
	private void noteRefused() {
		for (FormatFailure each : bundles.isEmpty() ? List.<FormatFailure>of() : knowledge.formats().refused()) {
			note("format-refused", LogFormats.sentence(each), bundles.getFirst().model()); //$NON-NLS-1$
		}
		for (TableFailure each : bundles.isEmpty() ? List.<TableFailure>of() : knowledge.decoders().refused()) {
			note("codes-refused", each.place() + ": " + each.message(), bundles.getFirst().model()); //$NON-NLS-1$ //$NON-NLS-2$
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

	private MarkSet marks() {
		List<String> marks = new ArrayList<>(knowledge.rules().marks());
		knowledge.decoders().marks().stream().filter(mark -> mark.length() >= MarkSet.SHORTEST).forEach(marks::add);
		return new MarkSet(marks);
	}

	private BundleReader reader() {
		return new BundleReader(knowledge.formats(), knowledge.parsers(), marks(),
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
		run = new RuleRun(FindingEntries.findings(model.getFindings()), List.of());
		readNamed(model, Optional.of(file), progress);
	}

	private void readNamed(Case some, Optional<Path> file, SubMonitor progress) throws IOException {
		new CaseBundles(some, reader(), settings.dataFolder(), times, marks()).read(file, progress)
				.forEach(this::add);
	}

	/** Returns the case for a thread that is not its own. */
	private Case asRead() {
		return growth.map(CaseGrowth::asItWas).orElse(model);
	}

	/**
	 * Runs all rules; their findings become part of the case. Without a bundle at hand the saved findings stay. After a
	 * cancel that kept what was read, the monitor's cancel is old and does not count.
	 */
	public void evaluateRules(IProgressMonitor monitor) throws IOException {
		List<ReadBundle> atHand = bundles.stream().filter(each -> !KeptEvidence.isQuoted(each.model())).toList();
		if (atHand.isEmpty()) {
			return;
		}
		monitor.subTask(Messages.CaseOpening_rules);
		if (atHand.size() == bundles.size()) {
			judge(atHand, events, monitor);
			return;
		}
		try (EventStore some = open(atHand)) { // quoted lines of a missing bundle prove nothing anew
			judge(atHand, some, monitor);
			Set<String> missing = bundles.stream().filter(each -> !atHand.contains(each))
					.map(each -> each.model().getSha256()).collect(Collectors.toSet());
			run = new RuleRun(FindingEntries.withOld(run.findings(), asRead().getFindings(), missing), run.skipped(),
					run.looked(), run.memory());
		}
	}

	private void judge(List<ReadBundle> some, EventStore store, IProgressMonitor monitor) {
		List<SupportBundle> models = some.stream().map(ReadBundle::model).toList();
		Evidence evidence = new Evidence(models, store, knowledge.decoders(), List.of());
		try {
			run = knowledge.rules().run(evidence, Map.of(),
					growth.map(each -> each.memory(store)).orElse(RuleMemory.NONE),
					stages.isPart() ? new NullProgressMonitor() : monitor);
			judged = true;
		} catch (OperationCanceledException e) {
			if (!stages.keepsPart()) {
				throw e;
			}
			run = new RuleRun(run.findings(),
					List.of(new SkippedRule(Messages.CaseOpening_allRules, Messages.CaseOpening_rulesCancelled)));
		}
	}

	/** Hands the case over; the caller closes it. On the thread that edits the case, if that has begun. */
	public OpenedCase finish() {
		handedOver = true;
		model.getSourceSettings().addAll(0, local);
		OpenedCase opened = opened(bundles, events);
		bind(opened);
		if (!saved) {
			nameCase();
		}
		if (judged) {
			FindingEntries.replace(model, run.findings());
		}
		growth.ifPresent(each -> each.editor().markUnsaved());
		return opened;
	}

	/**
	 * Takes back what became of an adding that was cancelled or failed; the case is as it was. On the thread of the
	 * case.
	 */
	public void takeBack() {
		growth.ifPresent(CaseGrowth::takeBack);
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
