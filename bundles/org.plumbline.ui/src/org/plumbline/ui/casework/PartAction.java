package org.plumbline.ui.casework;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.plumbline.ui.app.Icons;

/** Something that can be done in a view, with a picture, that knows when it can be done. */
public final class PartAction extends Action {

	private final Runnable act;
	private final BooleanSupplier can;

	/**
	 * @param icon name of a picture
	 * @param can  tells whether it can be done now
	 */
	PartAction(String text, String icon, Runnable act, BooleanSupplier can) {
		super(text, Icons.descriptor(icon));
		this.act = act;
		this.can = can;
		setToolTipText(text);
	}

	@Override
	public void run() {
		if (can.getAsBoolean()) {
			act.run();
		}
	}

	/** Asks again whether it can be done. */
	public void update() {
		setEnabled(can.getAsBoolean());
	}
}
