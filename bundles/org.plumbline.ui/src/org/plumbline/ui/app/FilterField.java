package org.plumbline.ui.app;

/** A view with a field that filters events; {@code Ctrl+F} brings the keyboard there. */
public interface FilterField {

	/** Gives the keyboard to the field and selects its text. */
	void focusFilter();
}
