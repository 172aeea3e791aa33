package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Does with the running workbench what a person does: commands, mouse, keys, and looking. Called beside the UI thread;
 * waits for what it expects to see, never for a time.
 */
final class WorkbenchDriver {

	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final long LOOK_AGAIN_MS = 40;

	private final Display display = PlatformUI.getWorkbench().getDisplay();

	/** Runs something on the UI thread and returns its result. */
	<T> T ui(Callable<T> task) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Exception> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(task.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new IllegalStateException(failure.get());
		}
		return result.get();
	}

	/** Waits until a look at the main window succeeds. */
	<T> T see(String what, Function<WidgetSearch, Optional<T>> look) {
		return await(what, () -> look.apply(new WidgetSearch(window().getShell())));
	}

	/** Waits until a look at a dialog with a title succeeds. */
	<T> T seeIn(String title, String what, Function<WidgetSearch, Optional<T>> look) {
		return await(title + ": " + what, () -> dialog(title).flatMap(shell -> look.apply(new WidgetSearch(shell))));
	}

	/** Waits until a condition holds on the UI thread. */
	void until(String what, Callable<Boolean> condition) {
		await(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
	}

	private <T> T await(String what, Callable<Optional<T>> look) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Optional<T> seen = ui(look);
			if (seen.isPresent()) {
				return seen.get();
			}
			pause();
		}
		keepPicture(what);
		return fail("did not see: " + what + "; open: " + ui(this::titles));
	}

	/** What was on the screen instead, for those who look for the reason. */
	private void keepPicture(String what) {
		try {
			new Screenshots(this).take("failed-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Lets the window draw before the next look. */
	void pause() {
		try {
			Thread.sleep(LOOK_AGAIN_MS);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private String titles() {
		return Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getText)
				.collect(Collectors.joining(" | "));
	}

	/** Returns the one window. UI thread. */
	IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Returns the title of the window. */
	String title() {
		return ui(() -> window().getShell().getText());
	}

	private Optional<Shell> dialog(String title) {
		return Stream.of(display.getShells()).filter(each -> each.isVisible() && each.getText().equals(title))
				.findFirst();
	}

	/** Waits until no dialog with a title is open. */
	void untilClosed(String title) {
		until(title + " is closed", () -> dialog(title).isEmpty());
	}

	/** Runs a command as a menu would and does not wait for its end, which may come only after a dialog. */
	void command(String id, Map<String, String> parameters) {
		until("command " + id + " is enabled", () -> service(ICommandService.class).getCommand(id).isEnabled());
		display.asyncExec(() -> execute(id, parameters));
	}

	/** Runs a command and waits for its end, which must come without a dialog. */
	private void finish(String id, Map<String, String> parameters) {
		AtomicBoolean ended = new AtomicBoolean();
		until("command " + id + " is enabled", () -> service(ICommandService.class).getCommand(id).isEnabled());
		display.asyncExec(() -> {
			execute(id, parameters);
			ended.set(true);
		});
		until("the end of " + id, ended::get);
	}

	private void execute(String id, Map<String, String> parameters) {
		try {
			ParameterizedCommand command = ParameterizedCommand
					.generateCommand(service(ICommandService.class).getCommand(id), parameters);
			service(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(id, e);
		}
	}

	/** Saves the case and waits until it is written. */
	Path saveAs(Path file) {
		finish("org.plumbline.ui.saveAs", Map.of("org.plumbline.ui.file", file.toString()));
		until("saved", () -> window().getShell().getText().startsWith(file.getFileName().toString()));
		return file;
	}

	/** Closes the case; it is saved before, so that nobody is asked about changes. The next one begins at the events. */
	void saveAndClose(Path file) {
		show("log");
		saveAs(file);
		command("org.plumbline.ui.closeCase", Map.of());
		see("the welcome page", search -> search.ofClass("Card"));
	}

	/** Opens the case that is shipped and waits for its findings. */
	void openSample(String finding) {
		command("org.plumbline.ui.openSample", Map.of());
		until("the sample is open", () -> window().getShell().getText().contains("mailesx02"));
		see("findings", search -> search.line(finding));
		see("the events", search -> search.first(NatTable.class, each -> each.getRowCount() > 2));
	}

	/** Opens a file in place of what is open, which has been saved; waits until it is read and judged. */
	void open(Path file, String finding) {
		command("org.plumbline.ui.closeCase", Map.of());
		see("the welcome page", search -> search.ofClass("Card"));
		command("org.plumbline.ui.openCase", Map.of("org.plumbline.ui.file", file.toString()));
		until("open", () -> window().getShell().getText().startsWith(file.getFileName().toString()));
		until("judged", () -> Stream.of(Job.getJobManager().find(null)) // null: of any kind
				.noneMatch(each -> each.getClass().getSimpleName().equals("OpenBundleJob")));
		see("findings", search -> search.line(finding));
	}

	/** Brings a view to the front. */
	void show(String view) {
		command("org.eclipse.ui.views.showView",
				Map.of("org.eclipse.ui.views.showView.viewId", "org.plumbline.ui." + view));
	}

	/** Switches to the dark theme or back, and waits for it. */
	void theme(boolean dark) {
		command("org.plumbline.ui.theme", Map.of("org.eclipse.ui.commands.radioStateParameter",
				"org.eclipse.e4.ui.css.theme.e4_" + (dark ? "dark" : "default")));
		until("the theme", () -> new WidgetSearch(window().getShell()).all(Tree.class, each -> true).stream()
				.allMatch(each -> dark == (each.getBackground().getRed() + each.getBackground().getGreen() < 200)));
	}

	/** Sets a setting of the window as its dialog does, on the UI thread; {@code null} takes it back to its default. */
	void setting(String key, String value) {
		ui(() -> {
			IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.plumbline.ui");
			if (value == null) {
				settings.remove(key);
			} else {
				settings.put(key, value);
			}
			return null;
		});
	}

	private <T> T service(Class<T> type) {
		return window().getService(type);
	}

	/**
	 * Clicks at a place inside a control. The control is told of the button itself: on GTK, {@code Display.post} gives a
	 * posted button the place 0, 0 of the screen instead of that of the pointer.
	 */
	void click(Control control, int x, int y) {
		ui(() -> {
			control.getShell().forceActive();
			control.setFocus();
			control.notifyListeners(SWT.MouseDown, button(x, y));
			control.notifyListeners(SWT.MouseUp, button(x, y));
			return null;
		});
	}

	private static Event button(int x, int y) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.count = 1;
		return event;
	}

	/** Types one character into a control. */
	void key(Control control, char character) {
		ui(() -> {
			control.forceFocus();
			for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
				Event event = new Event();
				event.character = character;
				event.keyCode = character;
				control.notifyListeners(type, event);
			}
			return null;
		});
	}

	/** Replaces the text of an entry field. */
	void enter(Text field, String text) {
		ui(() -> {
			field.setFocus();
			field.setText(text);
			return null;
		});
	}

	/** Presses a button and does not wait for what it does. */
	void press(Control button) {
		display.asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Waits for a dialog's button and presses it. */
	void press(String title, String button) {
		press(seeIn(title, "button " + button, search -> search.button(button).filter(Control::isEnabled)));
	}

	/** Comments on a finding through its context menu. */
	void annotateFinding(String finding, String comment) {
		Tree tree = see(finding, search -> search.line(finding).map(WorkbenchDriver::select));
		choose(tree, "Annotate");
		Text field = seeIn("Annotate", "the comment", search -> search.field("What does this tell?"));
		seeIn("Annotate", "what it is about", search -> search.text(finding));
		enter(field, comment);
		press("Annotate", "OK");
		untilClosed("Annotate");
	}

	/** Chooses an entry of the context menu of a finding; does not wait for what it does. */
	void chooseOf(String finding, String entry) {
		choose(see(finding, search -> search.line(finding).map(WorkbenchDriver::select)), entry);
	}

	private static Tree select(TreeItem line) {
		Event event = new Event();
		event.item = line;
		line.getParent().setSelection(line);
		line.getParent().notifyListeners(SWT.Selection, event);
		return line.getParent();
	}

	private void choose(Tree tree, String text) {
		ui(() -> {
			Menu menu = tree.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = Stream.of(menu.getItems()).filter(each -> each.getText().startsWith(text)).findFirst()
					.orElseThrow();
			tree.getDisplay().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
			return null;
		});
	}
}
