package org.plumbline.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/** The folders of the perspective that a window shows, and their sizes. UI thread. */
final class WindowFolders {

	private final List<MUIElement> folders = new ArrayList<>();
	private final StringBuilder shape = new StringBuilder();

	/** Looks at a window as it is now. */
	WindowFolders(MWindow window) {
		perspective(window).ifPresent(this::walk);
	}

	private static Optional<MPerspective> perspective(MElementContainer<?> container) {
		for (MUIElement each : container.getChildren()) {
			if (each instanceof MPerspectiveStack stack) {
				return Optional.ofNullable(stack.getSelectedElement());
			}
			Optional<MPerspective> below = each instanceof MElementContainer<?> more ? perspective(more)
					: Optional.empty();
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	private void walk(MElementContainer<?> container) {
		for (MUIElement each : container.getChildren()) {
			if (each instanceof MPartSashContainer sash) {
				folders.add(each);
				shape.append(sash.isHorizontal() ? 'h' : 'v').append('(');
				walk(sash);
				shape.append(')');
			} else if (each instanceof MPartStack) {
				folders.add(each);
				shape.append('s');
			}
		}
	}

	/** Returns which folders lie in which: {@code h} and {@code v} for rows and columns, {@code s} for a folder. */
	String shape() {
		return shape.toString();
	}

	/** Returns the share of each folder in the one around it; {@code -} if the platform decides. */
	List<String> sizes() {
		return folders.stream().map(each -> each.getContainerData() == null || each.getContainerData().isBlank() ? "-" //$NON-NLS-1$
				: each.getContainerData().strip().replace(' ', '_')).toList();
	}

	/** Gives each folder its share; does nothing if the shares are of other folders. */
	void resize(String wantedShape, List<String> sizes) {
		if (wantedShape.equals(shape()) && sizes.size() == folders.size()) {
			for (int i = 0; i < folders.size(); i++) {
				if (sizes.get(i).matches("\\d{1,9}")) { //$NON-NLS-1$
					folders.get(i).setContainerData(sizes.get(i));
				}
			}
		}
	}
}
