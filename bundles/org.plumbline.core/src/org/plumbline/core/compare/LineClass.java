package org.plumbline.core.compare;

/**
 * Lines of one program that say the same of different things.
 *
 * @param process   program in lower case; if the lines do not say, the name of their log without what follows a dot
 * @param signature first line of the message with numbers, ids and names replaced, see {@link Signatures}
 */
public record LineClass(String process, String signature) {
}
