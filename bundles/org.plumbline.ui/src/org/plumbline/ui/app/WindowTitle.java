package org.plumbline.ui.app;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Keeps the title of the window: case, a star while it has changes that are not saved, product. */
final class WindowTitle {

	private WindowTitle() {
	}

	static void keep(IWorkbenchWindow window, CaseSession session) {
		Shell shell = window.getShell();
		Consumer<Topic> update = topic -> {
			if (topic == Topic.CASE || topic == Topic.GROWN || topic == Topic.ANNOTATIONS) {
				shell.setText(text(session));
				shell.setModified(session.opened().map(each -> each.editor().isDirty()).orElse(false));
			}
		};
		session.addListener(update);
		shell.addDisposeListener(event -> session.removeListener(update));
		update.accept(Topic.CASE);
	}

	/** Returns the title for what is open. */
	static String text(CaseSession session) {
		if (session.opened().isEmpty()) {
			return Messages.WindowTitle_product;
		}
		OpenedCase opened = session.opened().get();
		String form = opened.editor().isDirty() ? Messages.WindowTitle_dirty : Messages.WindowTitle_clean;
		return NLS.bind(form, CaseName.of(session), Messages.WindowTitle_product);
	}
}
