/** Who did what when with the open case, and its review. */
package org.plumbline.ui.history;
