package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.plumbline.core.event.XmlText;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.DecodeResult;

/** Keeps in a case how often each device failed with which codes and what they mean. */
final class DecodeResults {

	private DecodeResults() {
	}

	/** Puts the failures of storage into a case in place of those it kept. */
	static void refresh(Case model, StoragePicture storage) {
		model.getDecodes().clear();
		for (DeviceHistory device : storage.devices()) {
			for (FailureCount failure : device.failures()) {
				failure.hosts()
						.forEach((host, span) -> model.getDecodes().add(result(device.id(), host, failure, span)));
			}
		}
	}

	private static DecodeResult result(String device, String host, FailureCount failure, FailureCount.Span span) {
		DecodeResult result = CasefileFactory.eINSTANCE.createDecodeResult();
		result.setDevice(XmlText.clean(device));
		result.setHost(XmlText.clean(host));
		result.setCodes(failure.code().text());
		result.setName(XmlText.clean(failure.name()));
		result.setMeaning(XmlText.clean(failure.example().meaning()));
		result.setAdvice(XmlText.clean(failure.example().advice()));
		result.setCount(span.count());
		result.setFirstNs(span.firstNs());
		result.setLastNs(span.lastNs());
		result.setId(UUID.nameUUIDFromBytes(key(result).getBytes(StandardCharsets.UTF_8)).toString());
		return result;
	}

	/** Puts the counts that a case keeps in place of those of the few lines that it quotes. */
	static StoragePicture recount(StoragePicture quoted, List<DecodeResult> kept) {
		List<DeviceHistory> devices = quoted.devices().stream().map(each -> new DeviceHistory(each.identity(),
				each.hosts(), each.paths(),
				each.failures().stream().map(failure -> recount(each.id(), failure, kept)).toList(), each.events()))
				.toList();
		return new StoragePicture(devices, quoted.elsewhere(), quoted.sequences(), quoted.leftOut());
	}

	private static FailureCount recount(String device, FailureCount failure, List<DecodeResult> kept) {
		List<DecodeResult> same = kept.stream().filter(each -> each.getDevice().equals(device)
				&& each.getCodes().equals(failure.code().text()) && each.getName().equals(failure.name())).toList();
		if (same.isEmpty()) {
			return failure;
		}
		Map<String, FailureCount.Span> hosts = new TreeMap<>(failure.hosts());
		same.forEach(each -> hosts.put(each.getHost(),
				new FailureCount.Span(each.getCount(), each.getFirstNs(), each.getLastNs())));
		long count = hosts.values().stream().mapToLong(FailureCount.Span::count).sum();
		return new FailureCount(failure.code(), failure.example(), failure.row(), count, failure.repeats(),
				hosts.values().stream().mapToLong(FailureCount.Span::firstNs).min().orElse(failure.firstNs()),
				hosts.values().stream().mapToLong(FailureCount.Span::lastNs).max().orElse(failure.lastNs()), hosts,
				failure.commands(), failure.worlds());
	}

	/** What makes two results those of one failure. */
	static String key(DecodeResult each) {
		return "decode " + each.getDevice() + '\0' + each.getHost() + '\0' + each.getCodes() + '\0' + each.getName(); //$NON-NLS-1$
	}
}
