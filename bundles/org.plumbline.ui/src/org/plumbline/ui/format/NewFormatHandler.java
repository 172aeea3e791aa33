package org.plumbline.ui.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.store.EventSource;
import org.plumbline.ui.session.CaseSession;

/**
 * Opens the wizard for a new log format: on the log that the command's parameter names by its number, else on the only
 * one that is shown, else on one that is chosen from a list, logs of no known format first.
 */
public final class NewFormatHandler extends AbstractHandler {

	private static final String SOURCE = "org.plumbline.ui.source"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		CaseSession session = window.getService(CaseSession.class);
		List<EventSource> sources = session.opened().map(each -> each.events().sources()).orElse(List.of());
		String given = event.getParameter(SOURCE);
		Optional<EventSource> source = given != null ? Optional.of(sources.get(Integer.parseInt(given)))
				: session.filter().sources().size() == 1
						? Optional.of(sources.get(session.filter().sources().iterator().next()))
				: choose(window, sources);
		source.ifPresent(each -> NewFormatWizard.open(window, each));
		return null; // a command's result is always null
	}

	private static Optional<EventSource> choose(IWorkbenchWindow window, List<EventSource> sources) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((EventSource) element).path();
			}
		});
		dialog.setTitle(Messages.NewFormatHandler_title);
		dialog.setMessage(Messages.NewFormatHandler_message);
		dialog.setMultipleSelection(false);
		List<EventSource> sorted = sources.stream().filter(each -> each.lines() > 0)
				.sorted(Comparator.comparing((EventSource each) -> !each.formatId().isEmpty())
						.thenComparing(EventSource::path))
				.toList();
		dialog.setElements(sorted.toArray());
		if (!sorted.isEmpty()) {
			dialog.setInitialSelections(sorted.getFirst());
		}
		return dialog.open() == Window.OK ? Optional.ofNullable((EventSource) dialog.getFirstResult())
				: Optional.empty();
	}
}
