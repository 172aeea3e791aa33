package org.plumbline.ui.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;

/**
 * Says in words how a window lies on the screen, and brings a window to lie so: perspective, open views, the folders
 * they lie in, what is in front, and the share of each. What another program had and this one has not is passed over.
 * UI thread.
 */
public final class WindowArrangement {

	private final IWorkbenchWindow window;

	/** @param window what to look at or to arrange */
	public WindowArrangement(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Returns the words; empty for a window without anything in it. */
	public String text() {
		IWorkbenchPage page = window.getActivePage();
		return page == null || page.getPerspective() == null ? "" //$NON-NLS-1$
				: new WindowLayout(page.getPerspective().getId(), folders().root()).text();
	}

	private WindowFolders folders() {
		return new WindowFolders(window.getService(MWindow.class));
	}

	/** Brings the window to lie as the words say; does nothing if they say nothing that is known here. */
	public void restore(String text) {
		WindowLayout.parse(text).ifPresent(this::restore);
	}

	private void restore(WindowLayout layout) {
		IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry()
				.findPerspectiveWithId(layout.perspective());
		if (perspective == null) {
			return; // of another program
		}
		window.getShell().setRedraw(false);
		try {
			window.getWorkbench().showPerspective(perspective.getId(), window);
			Optional<LayoutNode> known = layout.root().with(knownViews(layout.root()));
			if (known.isPresent() && !known.get().equals(folders().root())) {
				arrange(known.get());
			}
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // the view is ours
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e); // the perspective was just found
		} finally {
			window.getShell().setRedraw(true);
		}
	}

	private Set<String> knownViews(LayoutNode root) {
		Set<String> known = new HashSet<>();
		root.folders().forEach(each -> known.addAll(each.views()));
		known.removeIf(each -> window.getWorkbench().getViewRegistry().find(each) == null);
		return known;
	}

	private void arrange(LayoutNode root) throws PartInitException {
		IWorkbenchPage page = window.getActivePage();
		Set<String> wanted = new HashSet<>();
		Set<IViewPart> front = new HashSet<>();
		for (LayoutNode folder : root.folders()) {
			for (String each : folder.views()) {
				IViewPart shown = page.showView(each, null, IWorkbenchPage.VIEW_CREATE); // null: the only one
				wanted.add(each);
				if (each.equals(folder.front())) {
					front.add(shown);
				}
			}
		}
		for (IViewReference each : page.getViewReferences()) {
			if (!wanted.contains(each.getId())) {
				page.hideView(each);
			}
		}
		folders().arrange(root);
		front.forEach(page::bringToTop); // VIEW_VISIBLE would leave it behind the active view of its folder
	}
}
