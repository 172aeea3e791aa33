package org.plumbline.esxi.decode;

/**
 * The answer for one pair of ASC and ASCQ.
 *
 * @param asc   additional sense code, 0 to 0xff
 * @param ascq  additional sense code qualifier, 0 to 0xff
 * @param kind  who may give the pair a meaning
 * @param name  the name by T10 in upper case, ranges expanded; empty if T10 gave none
 * @param source standard or tool from which the name was taken; empty if there is no name
 */
public record SenseCode(int asc, int ascq, SenseClass kind, String name, String source) {
}
