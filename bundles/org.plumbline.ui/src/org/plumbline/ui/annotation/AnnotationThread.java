package org.plumbline.ui.annotation;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.Orphans;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Reply;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.casework.MarkedText;
import org.plumbline.ui.casework.Quotes;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.preference.DisplayTime;

/** A comment with its answers and the lines it is about, for reading. */
final class AnnotationThread {

	private final OpenedCase opened;
	private final Quotes quotes;

	AnnotationThread(OpenedCase opened, Quotes quotes) {
		this.opened = opened;
		this.quotes = quotes;
	}

	RichContent of(Annotation annotation) {
		RichContent content = new RichContent();
		String about = Subject.of(annotation, opened);
		if (!about.isEmpty()) {
			content.title(about);
		}
		switch (Orphans.state(annotation, opened)) {
		case ORPHANED ->
			content.box(Messages.AnnotationThread_lost, Messages.AnnotationThread_orphaned, Colours.DANGER_SOFT);
		case QUOTED -> content.box(Messages.AnnotationThread_kept, Messages.AnnotationThread_quoted, Colours.RAISED);
		case FOUND -> {
			// nothing to say
		}
		}
		said(annotation.getAuthor(), annotation.getCreatedNs(), annotation.getText(), content);
		annotation.getReplies().forEach(each -> said(each, content));
		if (annotation.isResolved()) {
			content.gap().paragraph("\u2713 " + Messages.AnnotationThread_resolved, Colours.GOOD); //$NON-NLS-1$
		}
		content.gap();
		quotes.add(annotation.getTargets(), content);
		return content;
	}

	private static void said(Reply reply, RichContent content) {
		content.gap();
		said(reply.getAuthor(), reply.getCreatedNs(), reply.getText(), content);
	}

	private static void said(String author, long timeNs, String text, RichContent content) {
		content.strong(author, Colours.TEXT).words("  " + DisplayTime.current().seconds(timeNs), Colours.TEXT_MUTED) //$NON-NLS-1$
				.endLine();
		MarkedText.add(text, content);
	}
}
