/**
 * What was read of a case and what was not: members, lines nobody understood, silences, lost rotations, what the
 * collector missed, what the log service lost. First example: {@link org.plumbline.core.load.LoadReport}.
 */
package org.plumbline.core.load;
