/**
 * Counters over time: files of performance counters that are too large to hold, and what the bundles and logs of a
 * case tell of memory. Names of the counters, and chosen counters as series. First type:
 * {@link org.plumbline.core.counter.CounterSource}.
 */
package org.plumbline.core.counter;
