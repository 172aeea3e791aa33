package org.plumbline.core.rule;

import java.time.LocalDate;

/**
 * A build whose level is known.
 *
 * @param release  product line: {@code 4.1}
 * @param level    with the product line: {@code 4.1 Update 2}
 * @param number   of the build
 * @param released day of release
 * @param confirmed whether the day rests on what the vendor says; if not, it serves to order levels and is not told
 */
public record KnownBuild(String release, String level, long number, LocalDate released, boolean confirmed) {
}
