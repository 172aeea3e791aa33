package org.plumbline.core.casefile;

import java.util.SortedMap;

/**
 * One text of a case before and after hiding names.
 *
 * @param where  what the text belongs to, for people
 * @param before the text
 * @param after  the text with tokens
 * @param names  what was hidden, each with its token
 */
public record RedactedText(String where, String before, String after, SortedMap<String, String> names) {
}
