/**
 * What the codes in the selected event, or in a line that somebody pasted, mean. First example:
 * {@link org.plumbline.ui.scsi.FactSheet}.
 */
package org.plumbline.ui.scsi;
