/**
 * The language in which people say what they look for: one line of words, phrases, expressions and fields becomes a
 * {@link org.plumbline.core.query.Query}. Knows no store. First type to read:
 * {@link org.plumbline.core.query.QueryParser}.
 */
package org.plumbline.core.query;
