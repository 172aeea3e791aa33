package org.plumbline.core.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.plumbline.core.event.Times;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.SourceSetting;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Takes stamps that do not say their zone for local times of the host, where its outputs say that it does not live by
 * UTC: the service console of ESX, a vCenter. It becomes a setting of the case like one that a person made, so it is
 * seen and can be changed there.
 */
final class LocalStamps {

	private LocalStamps() {
	}

	/** Returns what bundles say about their zones; belongs before what people said, which is stronger. */
	static List<SourceSetting> settings(List<ReadBundle> bundles) {
		return bundles.stream().map(ReadBundle::model)
				.flatMap(each -> zone(each).map(zone -> setting(each, zone)).stream()).toList();
	}

	private static SourceSetting setting(SupportBundle bundle, ZoneId zone) {
		SourceSetting setting = CasefileFactory.eINSTANCE.createSourceSetting();
		setting.setId(UUID.randomUUID().toString());
		setting.setBundleSha256(bundle.getSha256());
		setting.setZone(zone.getId());
		return setting;
	}

	/** The configured zone counts if its clock shows what the host's did when the bundle was collected. */
	private static Optional<ZoneId> zone(SupportBundle bundle) {
		Optional<ZoneId> shown = fact(bundle, "localZone"); //$NON-NLS-1$
		Instant then = Times.instant(bundle.getCollectedNs());
		return shown.map(local -> fact(bundle, "configuredZone") //$NON-NLS-1$
				.filter(each -> each.getRules().getOffset(then).equals(local.getRules().getOffset(then)))
				.orElse(local));
	}

	private static Optional<ZoneId> fact(SupportBundle bundle, String name) {
		return bundle.getHosts().stream().flatMap(host -> host.getFacts().stream())
				.filter(each -> each.getGroup().equals("time") && each.getName().equals(name)) //$NON-NLS-1$
				.findFirst().flatMap(each -> SourceTimes.parse(each.getValue()));
	}
}
