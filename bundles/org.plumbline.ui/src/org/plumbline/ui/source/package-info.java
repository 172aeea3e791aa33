/**
 * What people say about the clocks of logs, and the work that follows. First example:
 * {@link org.plumbline.ui.source.SourceTimeDialog}.
 */
package org.plumbline.ui.source;
