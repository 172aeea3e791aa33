package org.plumbline.ui.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * The folders of the perspective that a window shows: how they lie, and how they are brought to lie as elsewhere. Views
 * that are open several times are left where they are. UI thread.
 */
final class WindowFolders {

	private static final char SECOND = ':'; // behind it stands which of several views of one kind it is
	private static final int LEAST_SHARE = 100;

	private final Optional<MPerspective> perspective;

	/** Looks at a window as it is now. */
	WindowFolders(MWindow window) {
		perspective = perspective(window);
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

	/** Returns how the folders lie; a folder without views if there is nothing to see. */
	LayoutNode root() {
		List<LayoutNode> parts = perspective.map(each -> nodes(each.getChildren())).orElse(List.of());
		return parts.isEmpty() ? WindowLayout.nothing()
				: parts.size() == 1 ? parts.getFirst() : LayoutNode.of(LayoutNode.Kind.COLUMN, 0, parts);
	}

	private static List<LayoutNode> nodes(List<? extends MUIElement> elements) {
		return elements.stream().filter(MUIElement::isToBeRendered).flatMap(each -> node(each).stream()).toList();
	}

	private static Optional<LayoutNode> node(MUIElement element) {
		if (element instanceof MPartSashContainer sash) {
			List<LayoutNode> parts = nodes(sash.getChildren());
			if (parts.size() == 1) { // what lies alone has all of its place
				LayoutNode only = parts.getFirst();
				return Optional.of(
						new LayoutNode(only.kind(), share(sash), only.children(), only.views(), only.front()));
			}
			return parts.isEmpty() ? Optional.empty()
					: Optional.of(LayoutNode.of(
							sash.isHorizontal() ? LayoutNode.Kind.ROW : LayoutNode.Kind.COLUMN, share(sash), parts));
		}
		if (element instanceof MPartStack stack) {
			List<String> views = stack.getChildren().stream().filter(MUIElement::isToBeRendered)
					.map(MUIElement::getElementId).filter(WindowFolders::isPlain).toList();
			String front = stack.getSelectedElement() == null ? "" : stack.getSelectedElement().getElementId(); //$NON-NLS-1$
			return views.isEmpty() ? Optional.empty()
					: Optional.of(LayoutNode.folder(share(stack), views, views.contains(front) ? front : "")); //$NON-NLS-1$
		}
		return Optional.empty();
	}

	private static boolean isPlain(String id) {
		return id != null && id.indexOf(SECOND) < 0;
	}

	private static int share(MUIElement element) {
		String data = element.getContainerData();
		return data != null && data.strip().matches("\\d{1,8}") ? Integer.parseInt(data.strip()) : 0; //$NON-NLS-1$
	}

	/**
	 * Brings the folders to lie as in another window. The views must be open. Views that the other window has not
	 * stay in their folders; folders that hold nothing any more are put aside with the places of closed views.
	 */
	void arrange(LayoutNode wanted) {
		if (perspective.isEmpty() || wanted.folders().stream().allMatch(each -> each.views().isEmpty())) {
			return;
		}
		if (!wanted.liesLike(root())) {
			move(wanted, perspective.get());
		}
		List<MUIElement> shown = new ArrayList<>();
		perspective.get().getChildren().stream().filter(MUIElement::isToBeRendered).forEach(shown::add);
		if (shown.size() == 1) {
			share(shown.getFirst(), wanted);
		}
	}

	/** Gives each part its share; both lie the same way. */
	private static void share(MUIElement element, LayoutNode wanted) {
		if (wanted.share() > 0) {
			element.setContainerData(Integer.toString(Math.max(LEAST_SHARE, wanted.share())));
		}
		if (element instanceof MPartSashContainer sash) {
			List<? extends MUIElement> parts = sash.getChildren().stream()
					.filter(each -> each.isToBeRendered() && node(each).isPresent()).toList();
			if (parts.size() == wanted.children().size()) {
				for (int i = 0; i < parts.size(); i++) {
					share(parts.get(i), wanted.children().get(i));
				}
			} else if (parts.size() == 1) {
				share(parts.getFirst(), wanted);
			}
		}
	}

	/**
	 * The outermost part stays: it alone has a control of its own. First folders are put into their places, then views
	 * into folders, as folders that are on the screen show their tabs at once.
	 */
	private static void move(LayoutNode wanted, MPerspective perspective) {
		Optional<MPartSashContainer> outermost = perspective.getChildren().stream()
				.filter(MPartSashContainer.class::isInstance).map(MPartSashContainer.class::cast).findFirst();
		if (outermost.isEmpty()) {
			return;
		}
		MPartSashContainer root = outermost.get();
		Map<String, MStackElement> views = new HashMap<>();
		List<MPartStack> free = new ArrayList<>();
		collect(perspective, views, free);
		List<MUIElement> others = others(root);
		List<MPartSashContainerElement> old = List.copyOf(root.getChildren());
		Map<LayoutNode, MPartStack> folders = new IdentityHashMap<>();
		wanted.folders().forEach(each -> folders.put(each, folder(each, free)));
		List<LayoutNode> parts = wanted.kind() == LayoutNode.Kind.FOLDER ? List.of(wanted) : wanted.children();
		root.setHorizontal(wanted.kind() == LayoutNode.Kind.ROW);
		parts.forEach(each -> root.getChildren().add(build(each, folders)));
		free.forEach(each -> put(each, root));
		others.forEach(each -> put((MPartSashContainerElement) each, root));
		old.stream().filter(MPartSashContainer.class::isInstance).forEach(root.getChildren()::remove);
		folders.forEach((folder, stack) -> fill(stack, folder.views(), views));
		for (MPartStack each : free) { // with views of several kinds, or none: the places of closed ones
			each.setToBeRendered(each.getChildren().stream().anyMatch(MUIElement::isToBeRendered));
		}
	}

	private static void put(MPartSashContainerElement part, MPartSashContainer into) {
		part.getParent().getChildren().remove(part);
		into.getChildren().add(part);
	}

	private static void collect(MElementContainer<?> container, Map<String, MStackElement> views,
			List<MPartStack> stacks) {
		for (MUIElement each : container.getChildren()) {
			if (each instanceof MPartStack stack) {
				stacks.add(stack);
				stack.getChildren().stream().filter(view -> isPlain(view.getElementId()))
						.forEach(view -> views.merge(view.getElementId(), view, (a, b) -> a.isToBeRendered() ? a : b));
			} else if (each instanceof MPartSashContainer sash) {
				collect(sash, views, stacks);
			}
		}
	}

	/** What lies in a part besides folders, for instance the place of editors, which is hidden but never gone. */
	private static List<MUIElement> others(MUIElement element) {
		if (element instanceof MPartSashContainer sash) {
			return List.copyOf(sash.getChildren()).stream().flatMap(each -> others(each).stream()).toList();
		}
		return element instanceof MPartStack ? List.of() : List.of(element);
	}

	private static MPartSashContainerElement build(LayoutNode wanted, Map<LayoutNode, MPartStack> folders) {
		if (wanted.kind() == LayoutNode.Kind.FOLDER) {
			MPartStack stack = folders.get(wanted);
			if (stack.getParent() != null) {
				stack.getParent().getChildren().remove(stack);
			}
			return stack;
		}
		MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
		sash.setHorizontal(wanted.kind() == LayoutNode.Kind.ROW);
		wanted.children().forEach(each -> sash.getChildren().add(build(each, folders)));
		return sash;
	}

	/** Takes the folder that holds most of the views, so that closed ones come back there; else makes one. */
	private static MPartStack folder(LayoutNode wanted, List<MPartStack> free) {
		Optional<MPartStack> best = free.stream().filter(each -> held(each, wanted) > 0)
				.max(Comparator.comparingLong(each -> held(each, wanted)));
		MPartStack stack = best.orElseGet(MBasicFactory.INSTANCE::createPartStack);
		free.remove(stack);
		return stack;
	}

	private static long held(MPartStack stack, LayoutNode wanted) {
		return stack.getChildren().stream().filter(MUIElement::isToBeRendered)
				.filter(each -> wanted.views().contains(each.getElementId())).count();
	}

	private static void fill(MPartStack stack, List<String> wanted, Map<String, MStackElement> views) {
		stack.setToBeRendered(true);
		int place = 0;
		for (String each : wanted) {
			MStackElement view = views.get(each);
			if (view == null) {
				continue;
			}
			boolean moved = view.getParent() != (Object) stack || stack.getChildren().indexOf(view) != place;
			if (moved) {
				view.getParent().getChildren().remove(view);
				stack.getChildren().add(Math.min(place, stack.getChildren().size()), view);
			}
			place++;
		}
	}
}
