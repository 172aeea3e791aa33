package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.FormatFailure;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleRun;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.casefile.BundleReference;
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
	private Case model = newCase();
	private EventStore events;
	private List<Finding> findings = List.of();
	private List<SkippedRule> skipped = List.of();
	private boolean handedOver;

	/**
	 * @param knowledge all contributions
	 * @param settings  where indexes live, what the user said about years, zones and offsets
	 */
	public CaseOpening(Knowledge knowledge, OpeningSettings settings) {
		this.knowledge = knowledge;
		this.settings = settings;
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
			BundleReader reader = reader();
			for (Path input : inputs) {
				reader.read(input, progress.split(100)).forEach(this::add);
			}
			bundles.forEach(each -> model.getBundles().add(reference(each.model())));
			model.setTitle(NLS.bind(Messages.CaseOpening_title, title()));
		}
		noteRefusedFormats();
		events = EventStores.open(bundles.stream().map(ReadBundle::store).toList(), knowledge.formats(),
				this::offsetNs);
	}

	/** What a person wrote and what is not used must be seen where it is missed. */
	private void noteRefusedFormats() {
		for (FormatFailure each : bundles.isEmpty() ? List.<FormatFailure>of() : knowledge.formats().refused()) {
			Notice notice = EvidenceFactory.eINSTANCE.createNotice();
			notice.setCode("format-refused"); //$NON-NLS-1$
			notice.setMessage(LogFormats.sentence(each));
			notice.setCount(1);
			bundles.getFirst().model().getNotices().add(notice);
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
				new IntakeSettings(settings.dataFolder(), settings.year()));
	}

	private String title() {
		SupportBundle first = bundles.getFirst().model();
		return first.getHostName().isEmpty() ? first.getName() : first.getHostName();
	}

	private static BundleReference reference(SupportBundle bundle) {
		BundleReference reference = CasefileFactory.eINSTANCE.createBundleReference();
		reference.setId(UUID.randomUUID().toString());
		reference.setFile(bundle.getFile());
		reference.setName(bundle.getName());
		reference.setSha256(bundle.getSha256());
		reference.setSizeBytes(bundle.getSizeBytes());
		reference.setHostName(bundle.getHostName());
		reference.setRelease(bundle.getRelease());
		reference.setBuild(bundle.getBuild());
		reference.setCollectedNs(bundle.getCollectedNs());
		return reference;
	}

	private void loadCase(Path file, SubMonitor progress) throws IOException {
		model = CaseFile.read(file);
		findings = FindingEntries.findings(model.getFindings());
		BundleReader reader = reader();
		progress.setWorkRemaining(model.getBundles().size());
		for (BundleReference reference : model.getBundles()) {
			SubMonitor part = progress.split(1);
			for (Path candidate : candidates(file, reference)) {
				List<ReadBundle> read = Files.exists(candidate) ? reader.read(candidate, part) : List.of();
				read.stream().filter(each -> each.model().getSha256().equals(reference.getSha256()))
						.forEach(this::add);
				if (!read.isEmpty()) {
					break;
				}
			}
		}
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

	private long offsetNs(EventSource source) {
		long offset = 0;
		for (SourceSetting each : model.getSourceSettings()) {
			if (each.getBundleSha256().equals(source.bundleSha256()) && each.getPath().equals(source.path())) {
				offset += each.getOffsetNs();
			}
		}
		return offset + settings.offsetNs(source.path());
	}

	/** Runs all rules; their findings become part of the case. Without a bundle at hand the saved findings stay. */
	public void evaluateRules(IProgressMonitor monitor) {
		if (bundles.isEmpty()) {
			return;
		}
		List<SupportBundle> models = bundles.stream().map(ReadBundle::model).toList();
		Evidence evidence = new Evidence(models, events, knowledge.decoders(), List.of());
		monitor.subTask(Messages.CaseOpening_rules);
		RuleRun run = knowledge.rules().run(evidence, Map.of(), monitor);
		findings = run.findings();
		skipped = run.skipped();
		FindingEntries.replace(model, findings);
	}

	/** Hands the case over; the caller closes it. */
	public OpenedCase finish() {
		handedOver = true;
		CaseEditor editor = new CaseEditor(model, () -> Times.ns(Instant.now()));
		return new OpenedCase(editor, bundles.stream().map(ReadBundle::model).toList(), events, knowledge.decoders(),
				findings, skipped);
	}

	@Override
	public void close() {
		if (!handedOver && events != null) {
			events.close();
		}
	}
}
