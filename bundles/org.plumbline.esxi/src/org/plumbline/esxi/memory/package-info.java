/** What outputs tell of the memory of the kernel: its heaps and the groups that hold memory. */
package org.plumbline.esxi.memory;
