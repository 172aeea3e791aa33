package org.plumbline.esxi.decode;

/**
 * The command that a line is about.
 *
 * @param opcode        operation code, such as {@code "0x28"}
 * @param serviceAction service action or mode, such as {@code "0x5"}; empty if the line names none
 * @param name          name by T10 or NVM Express
 * @param meaning       what the command is for; may be empty
 * @param advice        what a failure of this command usually means; may be empty
 * @param otherNames    names of the same code on other kinds of devices; may be empty
 */
public record ScsiCommand(String opcode, String serviceAction, String name, String meaning, String advice,
		String otherNames) {
}
