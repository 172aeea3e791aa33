package org.plumbline.ui.source;

import org.eclipse.jface.action.Action;

/** Menu item that opens {@link SourceTimeDialog}. */
public final class SourceTimeAction extends Action {

	private final Runnable opening;

	/** @param opening opens the dialog for what is selected */
	public SourceTimeAction(Runnable opening) {
		super(Messages.SourceTimeAction_name);
		this.opening = opening;
	}

	@Override
	public void run() {
		opening.run();
	}
}
