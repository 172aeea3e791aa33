package org.plumbline.core.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;

/**
 * What the names of devices tell: decoders of the domain {@code device} say the name that all hosts share
 * ({@code device}), {@code vendor}, {@code serial}, and whether the name holds on one host only ({@code local}).
 */
final class DeviceNames {

	/** What a name tells; texts are empty where it tells nothing. */
	record Told(String id, String vendor, String serial, boolean local) {
	}

	private final Decoders decoders;
	private final Map<String, Told> known = new HashMap<>();

	DeviceNames(Decoders decoders) {
		this.decoders = decoders;
	}

	Told of(String name) {
		return known.computeIfAbsent(name, this::ask);
	}

	private Told ask(String name) {
		return decoders.decodeInput(name, Optional.empty()).stream().filter(each -> each.domain().equals("device")) //$NON-NLS-1$
				.findFirst().map(DeviceNames::told).orElseGet(() -> new Told(name, "", "", false)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Told told(DecodedFact fact) {
		return new Told(Values.text(fact.values(), "device"), Values.text(fact.values(), "vendor"), //$NON-NLS-1$ //$NON-NLS-2$
				Values.text(fact.values(), "serial"), Values.text(fact.values(), "local").equals("true")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
