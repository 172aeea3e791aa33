/** Merging the open case with another copy of it, and deciding what two people changed differently. */
package org.plumbline.ui.merge;
