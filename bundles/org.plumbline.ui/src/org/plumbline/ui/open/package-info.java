/**
 * Opening, saving and closing cases, by menu, drop or command line. First example: {@link
 * org.plumbline.ui.open.CaseOpener}.
 */
package org.plumbline.ui.open;
