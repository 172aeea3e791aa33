package org.plumbline.core.crash;

/**
 * One report of the hardware about an error.
 *
 * @param bank      bank of registers that holds it; -1 if not said
 * @param status    status register as lower-case hex with {@code 0x}
 * @param address   address register, same form; empty if not said
 * @param title     what the architecture says the code means
 * @param meaning   flags of the status in words
 * @param corrected whether the hardware corrected the error
 */
public record MachineCheck(long bank, String status, String address, String title, String meaning,
		boolean corrected) {
}
