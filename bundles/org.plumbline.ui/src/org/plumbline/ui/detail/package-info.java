/**
 * Everything about the selected event, and text with links as views need it. First example: {@link
 * org.plumbline.ui.detail.EventDetailView}.
 */
package org.plumbline.ui.detail;
