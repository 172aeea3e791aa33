package org.plumbline.ui.annotation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.session.CaseSession;

/**
 * Adds a comment to something other than an event. Its kind and name may be given as parameters, as menus of other
 * views do; without them a dialog asks.
 */
public final class AnnotateOtherHandler extends AbstractHandler {

	private static final String KIND = "org.plumbline.ui.kind"; //$NON-NLS-1$
	private static final String SUBJECT = "org.plumbline.ui.subject"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		CaseSession session = window.getService(CaseSession.class);
		Optional<OpenedCase> opened = session.opened();
		if (opened.isPresent()) {
			String kind = event.getParameter(KIND);
			Annotating annotating = new Annotating(window.getShell(), session);
			if (kind == null) {
				annotating.addToOther();
			} else {
				Subject.of(opened.get(), kind, session.visibleRange()).stream()
						.filter(each -> event.getParameter(SUBJECT) == null
								|| each.anchor().subject().equals(event.getParameter(SUBJECT)))
						.findFirst().ifPresent(annotating::addTo);
			}
		}
		return null; // a command's result is always null
	}
}
