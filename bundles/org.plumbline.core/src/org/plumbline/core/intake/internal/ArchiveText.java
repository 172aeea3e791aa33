package org.plumbline.core.intake.internal;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.plumbline.core.deflate.DeflateTrail;

/**
 * Compressed text in which members lie as they are.
 *
 * @param trail  of the text
 * @param at     gives the place in the text of the byte that is read next
 * @param before gives a copy of the text in front of that byte, as far as it is remembered
 */
record ArchiveText(DeflateTrail trail, LongSupplier at, Supplier<byte[]> before) {
}
