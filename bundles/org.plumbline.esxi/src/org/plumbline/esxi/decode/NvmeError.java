package org.plumbline.esxi.decode;

/**
 * What an NVMe line says besides the command.
 *
 * @param status     status code type and code, such as {@code "0x371"}, without the flag bits
 * @param name       name by NVM Express
 * @param controller controller number; empty if not given
 * @param queue      queue number; {@code "0"} carries admin commands; empty if not given
 * @param namespace  namespace id; empty if not given
 * @param doNotRetry the controller asked not to send the command again
 */
public record NvmeError(String status, String name, String controller, String queue, String namespace,
		boolean doNotRetry) {
}
