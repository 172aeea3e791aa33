/**
 * Rows, counts and marks for a range of time and a width: numbers only, no pixels and no colours. First example:
 * {@link org.plumbline.core.timeline.TimelineModel}.
 */
package org.plumbline.core.timeline;
