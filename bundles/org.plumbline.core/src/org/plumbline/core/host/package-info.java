/**
 * What a host is, in one form for all releases. First example: {@link org.plumbline.core.host.HostSheet}.
 */
package org.plumbline.core.host;
