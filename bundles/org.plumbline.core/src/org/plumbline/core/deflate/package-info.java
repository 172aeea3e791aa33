/**
 * Compressed text of archives (deflate, RFC 1951): read from any bit on, and kept as it came. Knows streams of bits, no
 * archives and no logs.
 */
package org.plumbline.core.deflate;
