/**
 * Before and after: what differs between two bundles, in the facts of their hosts and in what their logs say. First
 * example: {@link org.plumbline.core.compare.Comparison}.
 */
package org.plumbline.core.compare;
