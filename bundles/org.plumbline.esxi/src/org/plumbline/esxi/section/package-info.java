/**
 * What a report about ESXi hosts says, one class per section, in the words of its reader. Sections only read: the case
 * and its evidence go in, blocks come out. First example: {@link org.plumbline.esxi.section.RamdisksSection}.
 */
package org.plumbline.esxi.section;
