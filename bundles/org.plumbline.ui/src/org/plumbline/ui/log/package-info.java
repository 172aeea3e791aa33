/**
 * The events of the open case as a table of any length, with its filter. Texts are made for the rows that are seen.
 * First example: {@link org.plumbline.ui.log.EventTable}.
 */
package org.plumbline.ui.log;
