package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.model.evidence.Host;

/**
 * Names who took a reservation or holds it, as far as the logs of the case tell, as the value {@code holder} of the
 * event: of a lock, the host whose id or network address its owner bears; of a reservation that was taken away, the
 * host that sent a reserving command to the same device at that time; of a refused command, the host that says that it
 * held a reservation for long. One thread.
 */
final class ReservationHolders {

	private static final String HOLDER = "holder"; //$NON-NLS-1$
	private static final Set<String> TAKEN = Set.of("preempted", "lost"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String CONFLICT = "conflict"; //$NON-NLS-1$
	/** PERSISTENT RESERVE OUT, RESERVE(6), RESERVE(10). */
	private static final Set<String> RESERVING = Set.of("cmd:0x5f", "cmd:0x16", "cmd:0x56"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final long NEAR_NS = 30_000_000_000L;
	private static final long CLOCKS_NS = 1_000_000_000L;
	private static final long MILLISECOND_NS = 1_000_000L;
	private static final String NOBODY = "000000000000"; //$NON-NLS-1$

	private final Map<String, String> hostsById = new HashMap<>();

	/** Takes the id of a host; its last part is the address of a network adapter. */
	void host(Host host, String name) {
		host.getFacts().stream().filter(each -> each.getGroup().equals("product") && each.getName().equals("uuid")) //$NON-NLS-1$ //$NON-NLS-2$
				.forEach(each -> {
					hostsById.put(each.getValue(), name);
					hostsById.put(last(each.getValue()), name);
				});
	}

	private static String last(String id) {
		return id.substring(id.lastIndexOf('-') + 1);
	}

	/** Returns an event with the owner of a lock by name; the same event if it shows none. */
	StorageEvent ofLock(StorageEvent event) {
		String owner = event.value("owner"); //$NON-NLS-1$
		if (owner.isEmpty() || last(owner).equals(NOBODY)) {
			return event;
		}
		String host = hostsById.getOrDefault(owner, hostsById.getOrDefault(last(owner), owner));
		return with(event, host);
	}

	/**
	 * Returns the events of a device with those named who took reservations.
	 *
	 * @param machine names the machine of an event; empty if not known
	 */
	List<StorageEvent> ofDevice(List<StorageEvent> events, Function<StorageEvent, String> machine) {
		List<StorageEvent> claims = events.stream().filter(ReservationHolders::claims).toList();
		if (claims.isEmpty()) {
			return events;
		}
		List<StorageEvent> named = new ArrayList<>(events.size());
		for (StorageEvent event : events) {
			named.add(holder(event, claims).map(each -> with(event, name(each, machine))).orElse(event));
		}
		return named;
	}

	private static boolean claims(StorageEvent event) {
		return event.hasTime() && (event.state().equals("long") //$NON-NLS-1$
				|| RESERVING.stream().anyMatch(event.labels()::contains) && !TAKEN.contains(event.state()));
	}

	private static Optional<StorageEvent> holder(StorageEvent event, List<StorageEvent> claims) {
		if (!event.hasTime()) {
			return Optional.empty();
		}
		StorageEvent nearest = null;
		for (StorageEvent claim : claims) {
			boolean explains = TAKEN.contains(event.state()) ? took(claim, event)
					: event.state().equals(CONFLICT) && held(claim, event);
			if (explains && !claim.host().equals(event.host())
					&& (nearest == null || distanceNs(claim, event) < distanceNs(nearest, event))) {
				nearest = claim;
			}
		}
		return Optional.ofNullable(nearest);
	}

	private static boolean took(StorageEvent claim, StorageEvent event) {
		return !claim.state().equals("long") && distanceNs(claim, event) <= NEAR_NS; //$NON-NLS-1$
	}

	/** A host says at the end how long it held a reservation. */
	private static boolean held(StorageEvent claim, StorageEvent event) {
		long heldNs = claim.number("milliseconds", -1) * MILLISECOND_NS; //$NON-NLS-1$
		return heldNs >= 0 && event.timeNs() >= claim.timeNs() - heldNs - CLOCKS_NS
				&& event.timeNs() <= claim.timeNs() + CLOCKS_NS;
	}

	private static long distanceNs(StorageEvent one, StorageEvent other) {
		return Math.abs(one.timeNs() - other.timeNs());
	}

	private static String name(StorageEvent claim, Function<StorageEvent, String> machine) {
		String vm = machine.apply(claim);
		return vm.isEmpty() ? claim.host() : claim.host() + " (" + vm + ')'; //$NON-NLS-1$
	}

	private static StorageEvent with(StorageEvent event, String holder) {
		DecodedFact fact = event.fact();
		Map<String, Object> values = new LinkedHashMap<>(fact.values());
		values.put(HOLDER, holder);
		return event.withFact(new DecodedFact(fact.domain(), fact.title(), fact.device(), fact.fields(), fact.meaning(),
				fact.advice(), fact.harmless(), fact.related(), fact.warnings(), fact.sources(), values));
	}
}
