package org.plumbline.esxi.decode;

/**
 * A code with its name.
 *
 * @param code    as text, such as {@code "0x3f"}: lower case, no leading zeros
 * @param name    name in its standard; a sentence if the tables do not know the code
 * @param meaning what it says on its own; may be empty
 */
public record CodeName(String code, String name, String meaning) {
}
