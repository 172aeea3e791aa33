package org.plumbline.bench;

import java.util.List;

/**
 * What the made-up host has.
 *
 * @param shared   devices of the array; every one has several paths
 * @param local    disks and optical drive of the host itself
 * @param machines names of virtual machines
 * @param volumes  names of VMFS volumes
 * @param nics     names of network adapters
 */
record Inventory(List<Lun> shared, List<Lun> local, List<String> machines, List<String> volumes, List<String> nics) {
}
