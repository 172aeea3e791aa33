package org.plumbline.ui.session;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * Tells the workbench what can be done now, for the conditions of commands in {@code plugin.xml}. Each variable is a
 * Boolean.
 */
public final class CaseSources extends AbstractSourceProvider {

	/** Above that of the workbench, so that our handlers of save, undo and redo win over the general ones. */
	private static final int PRIORITY = ISources.ACTIVE_CONTEXT;
	private static final String PREFIX = "org.plumbline.ui."; //$NON-NLS-1$
	/** A case is open. */
	private static final String OPEN = PREFIX + "caseOpen"; //$NON-NLS-1$
	/** It has changes that are not saved, or no file yet. */
	private static final String TO_SAVE = PREFIX + "caseToSave"; //$NON-NLS-1$
	/** A case is open, and nothing of it is being read any more. */
	private static final String WHOLE = PREFIX + "caseWhole"; //$NON-NLS-1$
	private static final String CAN_UNDO = PREFIX + "canUndo"; //$NON-NLS-1$
	private static final String CAN_REDO = PREFIX + "canRedo"; //$NON-NLS-1$
	/** An event is selected. */
	private static final String EVENT_SELECTED = PREFIX + "eventSelected"; //$NON-NLS-1$

	/** Commands whose menu items say what they would do now. */
	private static final List<String> COMMANDS_WITH_NAMES = List.of("org.eclipse.ui.edit.undo", //$NON-NLS-1$
			"org.eclipse.ui.edit.redo"); //$NON-NLS-1$

	private final Consumer<Topic> listener = this::changed;
	private CaseSession session;
	private ICommandService commands;

	@Override
	public void initialize(IServiceLocator locator) {
		session = locator.getService(CaseSession.class);
		commands = locator.getService(ICommandService.class);
		session.addListener(listener);
	}

	private void changed(Topic topic) {
		if (topic != Topic.RANGE) {
			fireSourceChanged(PRIORITY, getCurrentState());
			COMMANDS_WITH_NAMES.forEach(each -> commands.refreshElements(each, null)); // null: all
		}
	}

	@Override
	public Map<String, Object> getCurrentState() {
		var editor = session.opened().map(OpenedCase::editor);
		boolean unsaved = editor.isPresent() && (editor.get().isDirty() || session.file().isEmpty());
		return Map.of(OPEN, editor.isPresent(), TO_SAVE, unsaved, //
				WHOLE, editor.isPresent() && session.opening().isEmpty(), //
				CAN_UNDO, editor.map(CaseEditor::undoLabel).filter(each -> !each.isEmpty()).isPresent(), //
				CAN_REDO, editor.map(CaseEditor::redoLabel).filter(each -> !each.isEmpty()).isPresent(), //
				EVENT_SELECTED, session.selectedRow().isPresent());
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { OPEN, TO_SAVE, WHOLE, CAN_UNDO, CAN_REDO, EVENT_SELECTED };
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
	}
}
