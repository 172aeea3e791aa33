/**
 * What was read of the open bundles and what was not. First example: {@link org.plumbline.ui.load.LoadReportView}.
 */
package org.plumbline.ui.load;
