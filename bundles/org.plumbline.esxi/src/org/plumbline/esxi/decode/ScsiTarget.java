package org.plumbline.esxi.decode;

/**
 * Where a command went and who sent it. What a line does not say is empty.
 *
 * @param device device id, such as {@code naa.60a98000572d43595a4a5a6b6e4f6c71}
 * @param path   path name, such as {@code vmhba2:C0:T1:L4}, in ESX 3.x {@code vmhba0:0:1:1}
 * @param world  the issuing world; {@code "0"} is the VMkernel itself
 */
public record ScsiTarget(String device, String path, String world) {
}
