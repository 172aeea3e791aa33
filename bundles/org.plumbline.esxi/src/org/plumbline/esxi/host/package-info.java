/** What large outputs say about a host. */
package org.plumbline.esxi.host;
