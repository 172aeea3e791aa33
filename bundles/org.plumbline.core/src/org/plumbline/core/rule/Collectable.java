package org.plumbline.core.rule;

import java.util.List;

/**
 * Something that rules read and how it is collected.
 *
 * @param name     as rules name it: a log, or a group of facts
 * @param place    where it is, in words
 * @param commands for the shell of a host; they write it to their standard output and change nothing; empty if a person
 *                 has to fetch it
 */
public record Collectable(String name, String place, List<String> commands) {

	public Collectable {
		commands = List.copyOf(commands);
	}
}
