/**
 * What a user sets once: name, time zone, folder of indexes. First example: {@link
 * org.plumbline.ui.preference.DisplayTime}.
 */
package org.plumbline.ui.preference;
