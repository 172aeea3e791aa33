package org.plumbline.ui.detail;

import java.time.ZoneOffset;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.query.QueryParser;
import org.plumbline.core.store.EventFilter;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Everything about the selected event. */
public final class EventDetailView extends ViewPart {

	private RichText text;

	@Override
	public void createPartControl(Composite parent) {
		CaseSession session = getSite().getService(CaseSession.class);
		text = new RichText(parent);
		Consumer<Topic> refresh = topic -> {
			boolean read = topic == Topic.GROWN && session.opening().isEmpty(); // the line is the same until then
			if (topic == Topic.CASE || topic == Topic.SELECTION || read) {
				text.show(content(session));
			}
		};
		session.addListener(refresh);
		text.control().addDisposeListener(event -> session.removeListener(refresh));
		refresh.accept(Topic.CASE);
	}

	private static RichContent content(CaseSession session) {
		if (session.opened().isEmpty() || session.selectedRow().isEmpty()) {
			return new RichContent().muted(Messages.EventDetailView_nothing);
		}
		return EventContent.of(session.opened().get(), session.selectedRow().getAsLong(), line -> session
				.setFilter(EventFilter.ALL.withQuery(QueryParser.parse(line, ZoneOffset.UTC).query())),
				session::select);
	}

	@Override
	public void setFocus() {
		text.control().setFocus();
	}
}
