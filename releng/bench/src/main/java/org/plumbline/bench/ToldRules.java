package org.plumbline.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that speak of what is planted. Written as ids with blanks between, each with the releases in which it does,
 * if not in all ({@code PSD-009@5.0-6.0}, {@code CRA-003@5.0} from 5.0 on), and with a question mark if it need not.
 */
final class ToldRules {

	private final List<Told> told;

	private record Told(String rule, Release since, Release until, boolean always) {

		static Told of(String text) {
			boolean always = !text.endsWith("?");
			var part = (always ? text : text.substring(0, text.length() - 1)).split("[@-](?=\\d\\.\\d)");
			var since = part.length > 1 ? Release.of(part[1]) : Release.ESX_3_5;
			return new Told(part[0], since, part.length > 2 ? Release.of(part[2]) : Release.values()[last()], always);
		}

		private static int last() {
			return Release.values().length - 1;
		}

		boolean in(Release release) {
			return since.compareTo(release) <= 0 && release.compareTo(until) <= 0;
		}
	}

	/** @param text ids as described above; empty for none */
	ToldRules(String text) {
		told = Stream.of(text.split(" ")).filter(each -> !each.isEmpty()).map(Told::of).toList();
	}

	/** Returns the ids of the rules that must speak. */
	List<String> must(Release release) {
		return told.stream().filter(each -> each.always() && each.in(release)).map(Told::rule).toList();
	}

	/** Returns the ids of the rules that may speak besides. */
	List<String> may(Release release) {
		return told.stream().filter(each -> !each.always() && each.in(release)).map(Told::rule).toList();
	}
}
