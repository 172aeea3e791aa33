package org.plumbline.core.storage;

import java.util.List;
import java.util.Map;

/**
 * What a device is. Texts are empty, sizes -1 and lists empty where nothing is known.
 *
 * @param id          name in the case, such as {@code naa.…}
 * @param aliases     other names of it
 * @param serial      serial number at the storage, as its administrator sees it
 * @param vendor      vendor
 * @param model       model
 * @param displayName name that hosts show
 * @param sizeBytes   capacity
 * @param datastores  datastores with an extent here
 * @param vms         virtual machines that depend on it
 * @param rdm         whether a virtual machine uses it as a raw device
 * @param settings    multipathing, queue depth, status and so on, by host and name ({@code "esx1 multipathing"})
 */
public record DeviceIdentity(String id, List<String> aliases, String serial, String vendor, String model,
		String displayName, long sizeBytes, List<String> datastores, List<String> vms, boolean rdm,
		Map<String, String> settings) {
}
