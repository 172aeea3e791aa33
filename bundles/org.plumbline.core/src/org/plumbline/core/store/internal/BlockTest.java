package org.plumbline.core.store.internal;

/** One condition of a search, asked block by block. One thread. */
interface BlockTest {

	/** What can be said of a block without reading its text. */
	enum Chance {
		NONE, SOME, ALL;

		/** Returns the chance of the opposite. */
		Chance not() {
			return switch (this) {
			case NONE -> ALL;
			case SOME -> SOME;
			case ALL -> NONE;
			};
		}
	}

	/** Tells whether rows of a block can pass. Cost: no text is read. */
	Chance chance(SearchBlock block);

	/** Takes the rows away that do not pass. Called only if there is some chance. */
	void narrow(SearchBlock block, RowBits rows);

	/** Returns what one row costs compared to others; cheaper conditions are asked first. */
	int cost();
}
