package org.plumbline.ui.annotation;

import org.plumbline.core.casefile.CaseEditor;

/** Does a change of the case again that was taken back. */
public final class RedoHandler extends UndoHandler {

	/** Made by the registry. */
	public RedoHandler() {
		super(CaseEditor::redo, CaseEditor::redoLabel, Messages.UndoHandler_redo);
	}
}
