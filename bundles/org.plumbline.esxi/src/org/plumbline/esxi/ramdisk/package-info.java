/** What logs say about ramdisks that ran full. */
package org.plumbline.esxi.ramdisk;
