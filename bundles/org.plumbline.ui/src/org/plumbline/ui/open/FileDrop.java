package org.plumbline.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens files that are dropped anywhere on the window; asks where they belong if a case is open. */
public final class FileDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	private FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Makes a window take files. */
	public static void onto(IWorkbenchWindow window) {
		DropTarget target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(window));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		boolean files = Stream.of(event.dataTypes).anyMatch(FileTransfer.getInstance()::isSupportedType);
		event.detail = files ? DND.DROP_COPY : DND.DROP_NONE; // never a move: evidence stays where it is
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names) {
			List<Path> files = Stream.of(names).map(Path::of).toList();
			// after the drop has ended, so that a dialog does not hold the other program
			window.getShell().getDisplay().asyncExec(() -> CaseOpener.of(window).take(files));
		}
	}
}
