/**
 * What kernel and services of ESX and ESXi write when they crash, restart or run out of memory, as facts of the domain
 * {@code crash}. First example: {@link org.plumbline.esxi.crash.PanicBlocks}.
 */
package org.plumbline.esxi.crash;
