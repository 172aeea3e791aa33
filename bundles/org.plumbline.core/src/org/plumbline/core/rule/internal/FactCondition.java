package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;

/**
 * Asks for a decoded code inside a line.
 *
 * @param domain what kind of code ({@code scsi})
 * @param values wanted values by their place in what {@code decode --json} prints, parts joined with dots
 *               ({@code sense.key.code}); of several values of one place any will do; hex numbers may have leading
 *               zeros
 * @param except facts that are not wanted although their values are: all values of one of these must hold
 */
record FactCondition(String domain, Map<String, List<String>> values, List<Map<String, List<String>>> except) {

	FactCondition {
		values = Map.copyOf(values);
		except = List.copyOf(except);
	}

	/** Returns the first fact in a text that is as wanted. */
	Optional<DecodedFact> find(String text, Optional<String> release, Decoders decoders) {
		return decoders.decodeLine(text, release).stream().filter(this::isWanted).findFirst();
	}

	private boolean isWanted(DecodedFact fact) {
		return fact.domain().equals(domain) && holds(fact, values)
				&& except.stream().noneMatch(each -> holds(fact, each));
	}

	private static boolean holds(DecodedFact fact, Map<String, List<String>> wanted) {
		return wanted.entrySet().stream().allMatch(each -> {
			String found = plain(at(fact.values(), each.getKey()));
			return each.getValue().stream().anyMatch(one -> plain(one).equals(found));
		});
	}

	private static String at(Map<?, ?> tree, String path) {
		int dot = path.indexOf('.');
		Object value = tree.get(dot < 0 ? path : path.substring(0, dot));
		if (dot >= 0 && value instanceof Map<?, ?> branch) {
			return at(branch, path.substring(dot + 1));
		}
		return value == null || value instanceof Map ? "" : value.toString(); //$NON-NLS-1$
	}

	private static String plain(String value) {
		return value.toLowerCase(Locale.ROOT).replaceFirst("^0x0+(?=[0-9a-f])", "0x"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
