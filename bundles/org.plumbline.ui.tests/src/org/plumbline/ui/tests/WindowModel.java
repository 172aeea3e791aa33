package org.plumbline.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/** Folders of the window, and what a mouse does with them. UI thread. */
final class WindowModel {

	private final List<MPartStack> folders = new ArrayList<>();

	WindowModel(IWorkbenchWindow window) {
		collect(window.getService(MWindow.class));
	}

	private void collect(MElementContainer<?> container) {
		for (MUIElement each : container.getChildren()) {
			if (each instanceof MPartStack stack) {
				folders.add(stack);
			} else if (each instanceof MElementContainer<?> more && each.isToBeRendered()) {
				collect(more);
			}
		}
	}

	private Optional<MPartStack> folder(String view) {
		return folders.stream().filter(each -> find(each, view).isPresent()).findFirst();
	}

	private static Optional<MStackElement> find(MPartStack folder, String view) {
		return folder.getChildren().stream()
				.filter(each -> each.isToBeRendered() && view.equals(each.getElementId())).findFirst();
	}

	/** Drags the tab of a view into the folder of another one. */
	void drag(String view, String toFolderOf) {
		MPartStack from = folder(view).orElseThrow();
		MStackElement moved = find(from, view).orElseThrow();
		MPartStack to = folder(toFolderOf).orElseThrow();
		from.getChildren().remove(moved);
		to.getChildren().add(moved);
	}
}
