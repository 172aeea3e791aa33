/**
 * Meaning inside a message: status, sense, opcode. Knowledge bundles contribute decoders; this room runs them. First
 * example: {@link org.plumbline.core.decode.Decoder}.
 */
package org.plumbline.core.decode;
