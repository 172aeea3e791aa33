package org.plumbline.bench;

/** How one generation of hosts begins its lines. Takes a message and gives the whole line; knows no messages. */
interface LineHeads {

	/**
	 * Returns a line of the kernel.
	 *
	 * @param opId operation id, empty if there is none; generations that do not print it leave it out
	 */
	String kernel(long timeNs, int cpu, long world, String opId, Level level, String message);

	/** Returns a kernel line from before the clock runs; most generations print the processor's cycle counter. */
	String early(long timeNs, long cycles, String message);

	/**
	 * Returns a line of hostd, vpxa and their kind.
	 *
	 * @param program as the 4.x syslog spells it ({@code Hostd}, {@code vpxa}); later generations change the case
	 * @param opId    empty if there is none
	 */
	String service(long timeNs, String program, long thread, Level level, String component, String opId,
			String message);

	/** Returns a line of vobd; {@code correlator} is left out where the generation does not print it. */
	String vob(long timeNs, String correlator, String id, String message);

	/** Returns a line of a plain daemon; a {@code pid} of 0 prints none. */
	String daemon(long timeNs, String program, int pid, String message);
}
