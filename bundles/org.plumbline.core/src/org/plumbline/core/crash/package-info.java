/**
 * What brought a host or one of its programs down, and what did not: panics, resets without a word, orderly restarts,
 * dumps of programs, memory that ran out. Decoders of the domain {@code crash} say what a line or a block of lines
 * means; this room joins what belongs together. Vendor-neutral. First type:
 * {@link org.plumbline.core.crash.CrashPicture}.
 *
 * <p>A fact of that domain holds in its values {@code kind}, one of:
 *
 * <pre>
 * panic         reason, class, machineCheck, world, worldName, cpu, uptimeMs, frames, checks; needs the lines after it
 * machine-check checks, corrected
 * process       process, file, signal, reason; one of several lines of one crash
 * backtrace     process, reason, frames; needs the lines after it
 * start         the host starts
 * stop          how: somebody asked for a restart or a shutdown
 * cause         cause: power-loss or watchdog-reset; said of the last time the host went down
 * dump-found    reason: found by the start after a panic
 * memory        heap, neededBytes, usedBytes, maximumBytes
 *
 * frame         function, module, offset, text        in the order of the back-trace, innermost first
 * check         bank, status, address, misc, title, meaning, corrected
 * </pre>
 */
package org.plumbline.core.crash;
