/**
 * What each host is. First example: {@link org.plumbline.ui.host.HostView}.
 */
package org.plumbline.ui.host;
