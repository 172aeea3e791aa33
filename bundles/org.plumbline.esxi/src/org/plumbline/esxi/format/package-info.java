/**
 * Heads of the log lines that ESX 3.5 to ESXi 9.0, their virtual machines, vCenter and log servers write. Each format
 * is a hand-written scanner over bytes: no regular expression, no string, no allocation. First example:
 * {@link org.plumbline.esxi.format.VmkernelFormat}.
 */
package org.plumbline.esxi.format;
