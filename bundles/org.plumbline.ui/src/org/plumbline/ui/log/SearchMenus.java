package org.plumbline.ui.log;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.log.SavedLines.Named;

/** The menus of saved filters and of highlighters: those of the workspace, then those of the open case. */
final class SearchMenus {

	/** What is kept in the workspace and what goes with the case. */
	record Kept(SavedLines inWorkspace, SavedLines inCase) {
	}

	private static final int SWATCH = 12;

	private final FilterBar bar;
	private final Kept filters;
	private final Kept highlighters;
	private final Function<String, Color> colours;
	private final Runnable changed;

	/** @param changed runs when highlighters are others */
	SearchMenus(FilterBar bar, Kept filters, Kept highlighters, Function<String, Color> colours, Runnable changed) {
		this.bar = bar;
		this.filters = filters;
		this.highlighters = highlighters;
		this.colours = colours;
		this.changed = changed;
	}

	/** Adds both menus. */
	void contributeTo(IMenuManager menu) {
		menu.add(menu(Messages.SearchMenus_filters, this::fillFilters));
		menu.add(menu(Messages.SearchMenus_highlighters, this::fillHighlighters));
	}

	private static MenuManager menu(String text, Consumer<IMenuManager> fill) {
		MenuManager menu = new MenuManager(text);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(fill::accept);
		return menu;
	}

	private void fillFilters(IMenuManager menu) {
		fillFilters(menu, filters.inWorkspace());
		fillFilters(menu, filters.inCase());
		addEdits(menu, filters, List.of(Messages.SearchMenus_saveFilter, Messages.SearchMenus_saveFilterInCase));
	}

	private void fillFilters(IMenuManager menu, SavedLines lines) {
		for (Named each : lines.all()) {
			menu.add(action(each.name(), IAction.AS_PUSH_BUTTON, () -> bar.use(each.line())));
		}
		menu.add(new Separator());
	}

	private void fillHighlighters(IMenuManager menu) {
		fillHighlighters(menu, highlighters.inWorkspace());
		fillHighlighters(menu, highlighters.inCase());
		addEdits(menu, highlighters,
				List.of(Messages.SearchMenus_saveHighlighter, Messages.SearchMenus_saveHighlighterInCase));
	}

	private void fillHighlighters(IMenuManager menu, SavedLines lines) {
		for (Named each : lines.all()) {
			Action toggle = action(each.name(), IAction.AS_CHECK_BOX, () -> {
				lines.toggle(each);
				changed.run();
			});
			toggle.setChecked(each.isOn());
			toggle.setImageDescriptor(swatch(colours.apply(Colours.highlight(each.colour())).getRGB()));
			menu.add(toggle);
		}
		menu.add(new Separator());
	}

	/** @param save labels of the actions that keep what is typed, for the workspace and for the case */
	private void addEdits(IMenuManager menu, Kept kept, List<String> save) {
		MenuManager remove = new MenuManager(Messages.SearchMenus_remove);
		List<SavedLines> places = List.of(kept.inWorkspace(), kept.inCase());
		for (int i = 0; i < places.size(); i++) {
			SavedLines lines = places.get(i);
			String label = save.get(i);
			Action add = action(label, IAction.AS_PUSH_BUTTON, () -> add(lines, label));
			add.setEnabled(lines.canKeep() && !bar.line().isBlank() && bar.isGood());
			menu.add(add);
			lines.all().forEach(each -> remove.add(action(each.name(), IAction.AS_PUSH_BUTTON, () -> {
				lines.remove(each);
				changed.run();
			})));
			remove.add(new Separator());
		}
		menu.add(remove);
	}

	private void add(SavedLines lines, String title) {
		InputDialog dialog = new InputDialog(bar.getShell(), title.replace("\u2026", ""), Messages.SearchMenus_name, //$NON-NLS-1$ //$NON-NLS-2$
				bar.line(), text -> text.isBlank() ? Messages.SearchMenus_noName : null);
		if (dialog.open() == Window.OK) {
			lines.add(dialog.getValue(), bar.line());
			changed.run();
		}
	}

	private static Action action(String text, int style, Runnable run) {
		return new Action(text.replace("@", "@@"), style) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static ImageDescriptor swatch(RGB colour) {
		return ImageDescriptor.createFromImageDataProvider(zoom -> {
			int size = SWATCH * zoom / 100;
			return new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff), 1,
					pixels(size, colour));
		});
	}

	private static byte[] pixels(int size, RGB colour) {
		byte[] pixels = new byte[size * size * 3];
		for (int i = 0; i < pixels.length; i += 3) {
			pixels[i] = (byte) colour.red;
			pixels[i + 1] = (byte) colour.green;
			pixels[i + 2] = (byte) colour.blue;
		}
		return pixels;
	}
}
