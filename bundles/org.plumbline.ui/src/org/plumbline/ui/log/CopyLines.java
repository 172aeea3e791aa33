package org.plumbline.ui.log;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;

/** Copies lines when the table asks for its cells to be copied. */
final class CopyLines extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {

	private final Runnable copier;

	CopyLines(Runnable copier) {
		this.copier = copier;
	}

	@Override
	protected boolean doCommand(CopyDataToClipboardCommand command) {
		copier.run();
		return true;
	}

	@Override
	public Class<CopyDataToClipboardCommand> getCommandClass() {
		return CopyDataToClipboardCommand.class;
	}
}
