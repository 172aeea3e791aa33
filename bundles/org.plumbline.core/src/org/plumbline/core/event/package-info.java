/**
 * The ground floor: values that describe one event, with no file and no screen behind them. Times are UTC nanoseconds
 * since 1970 in {@code long}; a zone exists only at the edge. First example: {@link org.plumbline.core.event.Severity}.
 */
package org.plumbline.core.event;
