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
import org.plumbline.ui.log.NamedLines.Named;

/** The menus of saved filters and of highlighters. */
final class SearchMenus {

	private static final int SWATCH = 12;

	private final FilterBar bar;
	private final NamedLines filters;
	private final NamedLines highlighters;
	private final Function<String, Color> colours;
	private final Runnable changed;

	/** @param changed runs when highlighters are others */
	SearchMenus(FilterBar bar, NamedLines filters, NamedLines highlighters, Function<String, Color> colours,
			Runnable changed) {
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
		for (Named each : filters.all()) {
			menu.add(action(each.name(), IAction.AS_PUSH_BUTTON, () -> bar.use(each.line())));
		}
		menu.add(new Separator());
		addEdits(menu, filters, Messages.SearchMenus_saveFilter, () -> {
		});
	}

	private void fillHighlighters(IMenuManager menu) {
		for (Named each : highlighters.all()) {
			Action toggle = action(each.name(), IAction.AS_CHECK_BOX, () -> {
				highlighters.toggle(each);
				changed.run();
			});
			toggle.setChecked(each.isOn());
			toggle.setImageDescriptor(swatch(colours.apply(Colours.highlight(each.colour())).getRGB()));
			menu.add(toggle);
		}
		menu.add(new Separator());
		addEdits(menu, highlighters, Messages.SearchMenus_saveHighlighter, changed);
	}

	private void addEdits(IMenuManager menu, NamedLines lines, String save, Runnable then) {
		Action add = action(save, IAction.AS_PUSH_BUTTON, () -> add(lines, save, then));
		add.setEnabled(!bar.line().isBlank() && bar.isGood());
		menu.add(add);
		MenuManager remove = new MenuManager(Messages.SearchMenus_remove);
		List<Named> all = lines.all();
		all.forEach(each -> remove.add(action(each.name(), IAction.AS_PUSH_BUTTON, () -> {
			lines.remove(each);
			then.run();
		})));
		menu.add(remove);
	}

	private void add(NamedLines lines, String title, Runnable then) {
		InputDialog dialog = new InputDialog(bar.getShell(), title.replace("\u2026", ""), Messages.SearchMenus_name, //$NON-NLS-1$ //$NON-NLS-2$
				bar.line(), text -> text.isBlank() ? Messages.SearchMenus_noName : null);
		if (dialog.open() == Window.OK) {
			lines.add(dialog.getValue(), bar.line());
			then.run();
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
