/**
 * The events of the open case along time: lanes, marks, zoom. Core counts, this package draws and listens to the mouse.
 * First example: {@link org.plumbline.ui.timeline.TimelineControl}.
 */
package org.plumbline.ui.timeline;
