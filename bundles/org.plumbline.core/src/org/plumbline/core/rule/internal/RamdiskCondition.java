package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Sizes;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.RuleSettings;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskFiller;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Asks for a fill level of a ramdisk.
 *
 * @param names        names of ramdisks; empty for all
 * @param except       names that do not count
 * @param usedPercent  least share of the space that is used
 * @param inodePercent least share of the file table that is used; either limit is enough
 * @param fillers      whether the files that fill it are wanted instead of the fill level
 */
record RamdiskCondition(Set<String> names, Set<String> except, Optional<Quantity> usedPercent,
		Optional<Quantity> inodePercent, boolean fillers)
		implements
		StateCondition {

	/** Fields of its matches. */
	static final Set<String> FIELDS = Set.of("ramdisk", "mount", "size", "used", "available", "percent", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"fillers", "inodes", "usedInodes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final int LISTED = 4;

	@Override
	public boolean isKnown(Evidence evidence) {
		return evidence.hosts().stream().anyMatch(host -> !host.getRamdisks().isEmpty());
	}

	@Override
	public String source() {
		return Messages.RamdiskCondition_source;
	}

	@Override
	public Set<String> fields() {
		return FIELDS;
	}

	/** Returns the fill levels as asked for, in the order of bundles, hosts, ramdisks and time. */
	@Override
	public List<Match> matches(Evidence evidence, RuleSettings settings) {
		List<Match> matches = new ArrayList<>();
		for (SupportBundle bundle : evidence.bundles()) {
			for (Host host : bundle.getHosts()) {
				String name = host.getName().isEmpty() ? bundle.getHostName() : host.getName();
				host.getRamdisks().stream().filter(ramdisk -> wants(ramdisk.getName()))
						.forEach(ramdisk -> add(matches, name, ramdisk, settings));
			}
		}
		return matches;
	}

	private boolean wants(String ramdisk) {
		return (names.isEmpty() || names.contains(ramdisk)) && !except.contains(ramdisk);
	}

	private void add(List<Match> matches, String host, Ramdisk ramdisk, RuleSettings settings) {
		List<RamdiskSample> full = ramdisk.getSamples().stream()
				.filter(sample -> !sample.getOrigin().isNone() && isFull(sample, settings)).toList();
		if (full.isEmpty()) {
			return;
		}
		Map<String, String> fields = fields(ramdisk, full.getLast());
		Match.Kind kind = fillers ? Match.Kind.STATE : Match.Kind.BACKGROUND;
		if (!fillers) {
			full.forEach(sample -> matches
					.add(new Match(host, Match.Kind.STATE, 0, fields, quote(host, ramdisk.getName(), sample))));
		}
		ramdisk.getFillers().stream().filter(filler -> !filler.getOrigin().isNone()).limit(LISTED)
				.forEach(filler -> matches.add(new Match(host, kind, 0, fields, quote(host, filler, full.getLast()))));
	}

	private boolean isFull(RamdiskSample sample, RuleSettings settings) {
		boolean space = usedPercent.isPresent() && sample.getUsedPercent() >= usedPercent.get().value(settings);
		boolean inodes = inodePercent.isPresent() && sample.getMaxInodes() > 0
				&& 100.0 * sample.getUsedInodes() / sample.getMaxInodes() >= inodePercent.get().value(settings);
		return space || inodes;
	}

	private static Map<String, String> fields(Ramdisk ramdisk, RamdiskSample sample) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("ramdisk", ramdisk.getName()); //$NON-NLS-1$
		fields.put("mount", ramdisk.getMount()); //$NON-NLS-1$
		fields.put("size", Sizes.text(sample.getSizeBytes())); //$NON-NLS-1$
		fields.put("used", Sizes.text(sample.getUsedBytes())); //$NON-NLS-1$
		fields.put("available", Sizes.text(sample.getAvailableBytes())); //$NON-NLS-1$
		fields.put("percent", percent(sample)); //$NON-NLS-1$
		if (sample.getMaxInodes() > 0) {
			fields.put("inodes", Long.toString(sample.getMaxInodes())); //$NON-NLS-1$
			fields.put("usedInodes", Long.toString(sample.getUsedInodes())); //$NON-NLS-1$
		}
		fields.put("fillers", String.join(", ", ramdisk.getFillers().stream().limit(LISTED) //$NON-NLS-1$ //$NON-NLS-2$
				.map(filler -> name(filler) + ' ' + Sizes.text(filler.getSizeBytes())).toList()));
		fields.values().removeIf(String::isEmpty);
		return fields;
	}

	private static String percent(RamdiskSample sample) {
		return sample.getUsedPercent() < 0 ? "" : Long.toString(Math.round(sample.getUsedPercent())); //$NON-NLS-1$
	}

	private static String name(RamdiskFiller filler) {
		return filler.getPath().substring(filler.getPath().lastIndexOf('/') + 1);
	}

	private static EvidenceItem quote(String host, String ramdisk, RamdiskSample sample) {
		String text = NLS.bind(Messages.RamdiskCondition_sample,
				new Object[] { ramdisk, Sizes.text(sample.getSizeBytes()), Sizes.text(sample.getUsedBytes()),
						Sizes.text(sample.getAvailableBytes()), percent(sample) });
		if (sample.getMaxInodes() > 0) {
			text = NLS.bind(Messages.RamdiskCondition_inodes,
					new Object[] { text, Long.toString(sample.getUsedInodes()), Long.toString(sample.getMaxInodes()) });
		}
		return item(host, sample.getOrigin(), sample.getTimeNs(), Severity.WARNING, text);
	}

	private static EvidenceItem quote(String host, RamdiskFiller filler, RamdiskSample sample) {
		String text = filler.getPath() + ' ' + Sizes.text(filler.getSizeBytes());
		return item(host, filler.getOrigin(), sample.getTimeNs(), Severity.INFO, text);
	}

	private static EvidenceItem item(String host, EvidenceRef origin, long timeNs, Severity severity, String text) {
		long known = timeNs == Long.MIN_VALUE ? Times.UNKNOWN_NS : timeNs;
		return new EvidenceItem(origin, known, host, origin.path(), origin.line(), severity, text);
	}
}
