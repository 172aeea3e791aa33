/** Views that are kept in the case: filter, range of time and how the window lay. */
package org.plumbline.ui.view;
