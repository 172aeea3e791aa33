package org.plumbline.core.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A pack that somebody handed over, looked at before it becomes one's own.
 *
 * @param file     where it lies
 * @param id       of the pack
 * @param version  as it says
 * @param date     as it says, {@code yyyy-mm-dd}
 * @param rules    ids of its rules that can run, sorted
 * @param broken   what of it cannot be used, each with the reason
 * @param trust    who vouches for it
 * @param replaces the pack with the same id that is there; empty if there is none
 */
public record PackOffer(Path file, String id, String version, String date, List<String> rules,
		List<SkippedRule> broken, Trust trust, Optional<Installed> replaces) {

	/** Who vouches for a pack. */
	public enum Trust {
		/** Its signature fits a trusted key. */
		SIGNED,
		/** It has no signature. */
		UNSIGNED,
		/** It has a signature that fits no trusted key: it was changed, or the key is not known. */
		REFUSED
	}

	/**
	 * A pack that is there already.
	 *
	 * @param file    where it lies
	 * @param version as it says
	 * @param date    as it says
	 */
	public record Installed(Path file, String version, String date) {
	}

	public PackOffer {
		rules = List.copyOf(rules);
		broken = List.copyOf(broken);
	}

	/** Tells whether it is older than the pack that it would replace. */
	public boolean isOlder() {
		return replaces.filter(each -> each.date().compareTo(date) > 0).isPresent();
	}
}
