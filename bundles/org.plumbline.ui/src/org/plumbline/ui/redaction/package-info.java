/** Handing out a case without names, after seeing what would be hidden. */
package org.plumbline.ui.redaction;
