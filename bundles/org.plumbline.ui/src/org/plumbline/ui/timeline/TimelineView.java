package org.plumbline.ui.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventList;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineMark.Kind;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** The events of the open case along time. Only joins parts: core counts, the control draws. */
public final class TimelineView extends ViewPart implements TimelineListener {

	private CaseSession session;
	private TimelineControl control;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		control = new TimelineControl(parent, Colours::get, this);
		new TimelineMenu(session, control, new AnnotateMenu(getSite(), session)).install();
		Consumer<Topic> listener = this::sessionChanged;
		Runnable noColours = Colours.onChange(control::redraw);
		session.addListener(listener);
		control.addDisposeListener(event -> {
			session.removeListener(listener);
			noColours.run();
		});
		sessionChanged(Topic.CASE);
		if (session.timeline().isPresent()) {
			sessionChanged(Topic.FILTER);
		}
	}

	private void sessionChanged(Topic topic) {
		switch (topic) {
		case CASE -> control.showNothing(
				session.opened().isPresent() ? Messages.TimelineView_loading : Messages.TimelineView_empty);
		case FILTER, GROWN, ANNOTATIONS -> session.timeline().ifPresent(this::show);
		case RANGE -> session.visibleRange().ifPresent(control::setRange);
		case SELECTION -> control.setSelected(selectedNs());
		case HITS -> showHits();
		case OPENING -> {}
		}
	}

	private void show(TimelineModel model) {
		control.show(model, this::severity);
		showHits();
		session.visibleRange().ifPresent(control::setRange);
		control.setSelected(selectedNs());
		control.range().ifPresent(session::setVisibleRange);
	}

	private void showHits() {
		control.setHits(session.sought().isAll() ? Optional.empty() : Optional.of(session.hits()), session::hitsOf);
	}

	private OptionalLong selectedNs() {
		OptionalLong row = session.selectedRow();
		if (row.isEmpty() || session.opened().isEmpty()) {
			return OptionalLong.empty();
		}
		long timeNs = session.opened().get().events().timeOfRow(row.getAsLong());
		return timeNs == Times.UNKNOWN_NS ? OptionalLong.empty() : OptionalLong.of(timeNs);
	}

	@Override
	public void rangeChanged(TimelineRange range) {
		session.setVisibleRange(range);
	}

	@Override
	public void clicked(int lane, long fromNs, long toNs) {
		session.timeline().ifPresent(model -> select(model.rows().get(lane).events(), fromNs, toNs));
	}

	private void select(EventList events, long fromNs, long toNs) {
		SeveritySearch search = new SeveritySearch(session.opened().orElseThrow().events(), events);
		search.nearest(fromNs, toNs, fromNs + (toNs - fromNs) / 2)
				.ifPresent(index -> session.select(events.row(index)));
	}

	@Override
	public void clicked(TimelineMark mark) {
		Optional<EvidenceRef> ref = switch (mark.kind()) {
		case FINDING -> finding(mark).flatMap(each -> each.getEvidence().stream().findFirst())
				.map(quote -> quote.getRef());
		case ANNOTATION -> session.opened().stream()
				.flatMap(opened -> opened.model().getAnnotations().stream())
				.filter(each -> each.getId().equals(mark.id())).findFirst().map(Annotation::getTargets)
				.flatMap(targets -> targets.stream().findFirst());
		case BOOT -> Optional.empty();
		};
		if (ref.isEmpty() || !session.selectEvidence(ref.get())) {
			clicked(0, mark.timeNs(), mark.timeNs() + 1);
		}
	}

	private Optional<FindingEntry> finding(TimelineMark mark) {
		return session.opened().stream().flatMap(opened -> opened.model().getFindings().stream())
				.filter(each -> mark.id().equals(each.getRule() + '/' + each.getKey())).findFirst();
	}

	private Severity severity(TimelineMark mark) {
		return mark.kind() != Kind.FINDING ? Severity.INFO
				: finding(mark).flatMap(each -> Severity.ofLabel(each.getSeverity())).orElse(Severity.WARNING);
	}

	@Override
	public void setFocus() {
		control.setFocus();
	}
}
