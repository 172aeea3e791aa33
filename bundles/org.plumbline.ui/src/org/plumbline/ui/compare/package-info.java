/** The view of what differs between two bundles. First type: {@link org.plumbline.ui.compare.CompareView}. */
package org.plumbline.ui.compare;
