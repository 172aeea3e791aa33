package org.plumbline.core.crash;

/**
 * One frame of a back-trace.
 *
 * @param function name of the function; empty if only an address is known
 * @param module   module or library that holds it; empty if not said
 * @param text     the frame as the log has it, without what stands on the stack
 */
public record CrashFrame(String function, String module, String text) {

	/** Returns function and module as people write them. */
	public String shown() {
		return function.isEmpty() ? text : module.isEmpty() ? function : function + '@' + module;
	}
}
