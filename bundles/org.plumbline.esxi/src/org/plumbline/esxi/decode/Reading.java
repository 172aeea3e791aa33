package org.plumbline.esxi.decode;

import java.util.List;

/**
 * Another way to read a code.
 *
 * @param label   when it holds, such as "ESX/ESXi up to 4.1" or "CLARiiON and VNX"
 * @param code    the code it reads, such as {@code "H:0xd"}
 * @param name    its name in this reading
 * @param meaning what it means then
 * @param advice  what to do then; may be empty
 * @param sources where that comes from
 */
public record Reading(String label, String code, String name, String meaning, String advice, List<String> sources) {

	public Reading {
		sources = List.copyOf(sources);
	}
}
