/**
 * Files of performance counters that are too large to hold: the names of their columns, and chosen columns over time.
 * First type: {@link org.plumbline.core.counter.CounterFile}.
 */
package org.plumbline.core.counter;
