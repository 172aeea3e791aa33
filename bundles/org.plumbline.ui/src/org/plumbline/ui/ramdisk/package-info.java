/**
 * How full the ramdisks of each host are, what fills them and which writes failed. First example:
 * {@link org.plumbline.ui.ramdisk.RamdiskChart}.
 */
package org.plumbline.ui.ramdisk;
