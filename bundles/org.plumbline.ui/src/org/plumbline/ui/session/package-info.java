/**
 * The one open case and what all views share about it: filter, shown events, selection, visible range. Knows no view.
 * First example: {@link org.plumbline.ui.session.CaseSession}.
 */
package org.plumbline.ui.session;
