/**
 * All events of the open bundles, on disk in columns and compressed text, in one order of time. Read by rules, timeline
 * and views through primitives; a person's look makes strings. First example:
 * {@link org.plumbline.core.store.EventStore}.
 */
package org.plumbline.core.store;
