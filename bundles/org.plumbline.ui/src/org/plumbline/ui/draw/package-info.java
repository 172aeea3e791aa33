/**
 * Small tools for controls that draw themselves: a brush with the colours of the theme, shortened texts, amounts for
 * people. Knows no view and no case. First example: {@link org.plumbline.ui.draw.Brush}.
 */
package org.plumbline.ui.draw;
