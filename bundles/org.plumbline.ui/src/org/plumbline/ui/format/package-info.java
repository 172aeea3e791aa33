/**
 * A log format made by a person in the window, without code. First example:
 * {@link org.plumbline.ui.format.NewFormatWizard}.
 */
package org.plumbline.ui.format;
