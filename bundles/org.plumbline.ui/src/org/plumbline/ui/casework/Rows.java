package org.plumbline.ui.casework;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What a table of parts of the case shows and does. */
interface Rows {

	/** Returns what stands above the table. */
	String heading();

	/** Returns the titles of the columns. */
	List<String> columns();

	/** Tells whether there is a case. */
	boolean isOpen();

	/** Returns the parts in their order; none without a case. */
	List<EObject> parts();

	/** Returns the cells of a part. */
	List<String> cells(EObject part);

	/** Asks for a new part. */
	void add();

	/** Asks for other words for a part. */
	void edit(EObject part);

	/** Removes a part; undo brings it back. */
	void remove(EObject part);

	/** Returns what else can be done, in words; empty if there is nothing. */
	default String further() {
		return ""; //$NON-NLS-1$
	}

	/** Does what else can be done. */
	default void doFurther() {
		// nothing
	}
}
