/**
 * What the case holds: hosts, bundles, sources, notices. First example: {@link
 * org.plumbline.ui.navigator.CaseExplorerView}.
 */
package org.plumbline.ui.navigator;
