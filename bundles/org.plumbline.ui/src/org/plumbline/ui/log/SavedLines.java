package org.plumbline.ui.log;

import java.util.List;

/** Queries with a name: saved filters, or highlighters. Kept in the workspace or in the open case. */
interface SavedLines {

	/**
	 * One query.
	 *
	 * @param name   for people, without tabs
	 * @param colour number of a colour of highlights, from 0
	 * @param isOn   whether it is used
	 * @param line   as typed
	 */
	record Named(String name, int colour, boolean isOn, String line) {
	}

	/** Number of colours of highlights. */
	int COLOURS = 8;

	/** Tells whether there is anything that could keep them now. */
	boolean canKeep();

	/** Returns all in their order. */
	List<Named> all();

	/** Adds one at the end, on, in the next colour; one with the same name is replaced. */
	void add(String name, String line);

	/** Takes one away. */
	void remove(Named one);

	/** Switches one on or off. */
	void toggle(Named one);

	/** Returns the colour that comes next. */
	static int nextColour(List<Named> all) {
		return all.isEmpty() ? 0 : (all.getLast().colour() + 1) % COLOURS;
	}
}
