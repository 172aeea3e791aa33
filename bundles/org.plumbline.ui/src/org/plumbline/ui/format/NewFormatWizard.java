package org.plumbline.ui.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.open.CaseOpener;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Makes a log format from the lines of an open log, saves it as a file, and has the case read again with it. */
public final class NewFormatWizard extends Wizard {

	private static final int LINES = 200;

	private final IWorkbenchWindow window;
	private final CaseSession session;
	private final EventSource source;
	private final FormatDraft draft;
	private final NamePage name;

	private NewFormatWizard(IWorkbenchWindow window, OpenedCase opened, EventSource source) {
		this.window = window;
		this.session = window.getService(CaseSession.class);
		this.source = source;
		draft = new FormatDraft(source.path(), lines(opened, source));
		name = new NamePage(draft, Settings.formatsFolder());
		setWindowTitle(NLS.bind(Messages.NewFormatWizard_title, source.path()));
		addPage(new PatternPage(draft));
		addPage(name);
	}

	/** Opens the wizard on a log of the open case. UI thread. */
	public static void open(IWorkbenchWindow window, EventSource source) {
		window.getService(CaseSession.class).opened().ifPresent(opened -> {
			WizardDialog dialog = new WizardDialog(window.getShell(), new NewFormatWizard(window, opened, source));
			dialog.setPageSize(1080, 560);
			dialog.open();
		});
	}

	/** Returns the first lines of a log in the order of the file. */
	private static List<String> lines(OpenedCase opened, EventSource source) {
		EventList events = opened.events().ofSource(source.index());
		List<String> lines = new ArrayList<>();
		for (long index = 0; index < events.size() && lines.size() < LINES; index++) {
			opened.events().record(events.row(index)).text().lines().limit(LINES).forEach(lines::add);
		}
		return lines.subList(0, Math.min(LINES, lines.size()));
	}

	@Override
	public boolean canFinish() {
		IWizardPage shown = getContainer().getCurrentPage();
		return shown == name && super.canFinish(); // so that nobody leaves without a look at the name
	}

	@Override
	public boolean performFinish() {
		try {
			save(name.file(), draft.yaml());
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.NewFormatWizard_failed,
					NLS.bind(Messages.NewFormatWizard_cannotWrite, name.file(), e.getMessage()));
			return false;
		}
		readAgain();
		return true;
	}

	private static void save(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Path beside = file.resolveSibling("." + file.getFileName() + ".saving"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.writeString(beside, text);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Opens what is open once more; then only the events of the log are shown, so that the effect is seen. */
	private void readAgain() {
		OpenedCase opened = session.opened().orElseThrow();
		List<Path> inputs = session.file().map(List::of).orElseGet(() -> opened.bundles().stream()
				.map(SupportBundle::getFile).distinct().map(Path::of).toList());
		ShowSource show = new ShowSource();
		session.addListener(show);
		CaseOpener.of(window).open(inputs);
		if (session.opening().isEmpty()) {
			session.removeListener(show); // the user stays with changes that are not saved
		}
	}

	/** Waits until everything has been read, once. */
	private final class ShowSource implements Consumer<Topic> {

		@Override
		public void accept(Topic topic) {
			boolean read = session.opening().isEmpty() && !session.isSelecting();
			if (read && session.opened().isPresent()) {
				session.removeListener(this);
				same(session.opened().get().events().sources().stream()).ifPresent(each -> session
						.setFilter(session.filter().withSources(Set.of(each.index()))));
			}
		}

		/** While a bundle is being read its checksum is not known yet; then the path alone tells. */
		private Optional<EventSource> same(Stream<EventSource> sources) {
			List<EventSource> alike = sources.filter(each -> each.path().equals(source.path())).toList();
			return alike.stream().filter(each -> each.bundleSha256().equals(source.bundleSha256())).findFirst()
					.or(() -> alike.stream().findFirst());
		}
	}
}
