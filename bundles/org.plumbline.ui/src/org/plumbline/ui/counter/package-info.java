/** The view of counters over time. First type: {@link org.plumbline.ui.counter.CountersView}. */
package org.plumbline.ui.counter;
