package org.plumbline.ui.timeline;

import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.store.EventFilter;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.session.CaseSession;

/** Context menu of the timeline: narrows the filter to what is seen, and zooms. */
final class TimelineMenu {

	private static final double ZOOM = 0.5;

	private final CaseSession session;
	private final TimelineControl control;
	private final AnnotateMenu annotating;
	private int lane;

	TimelineMenu(CaseSession session, TimelineControl control, AnnotateMenu annotating) {
		this.annotating = annotating;
		this.session = session;
		this.control = control;
	}

	/** Gives the control its menu; the menu goes with it. */
	void install() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		control.setMenu(manager.createContextMenu(control));
		control.addListener(SWT.MenuDetect,
				event -> lane = control.laneAt(control.toControl(event.x, event.y).y));
		control.addDisposeListener(event -> manager.dispose());
	}

	private void fill(IMenuManager menu) {
		if (session.timeline().isEmpty()) {
			return;
		}
		EventFilter filter = session.filter();
		if (lane > 0) {
			Set<Integer> sources = Set.copyOf(session.timeline().get().rows().get(lane).sources());
			add(menu, Messages.TimelineMenu_onlyLane, true,
					() -> session.setFilter(filter.withSources(sources)));
		}
		add(menu, Messages.TimelineMenu_allLanes, !filter.sources().isEmpty(),
				() -> session.setFilter(filter.withSources(Set.of())));
		menu.add(new Separator());
		control.range().ifPresent(range -> add(menu, Messages.TimelineMenu_onlyRange, true,
				() -> session.setFilter(filter.withRange(range.fromNs(), range.toNs()))));
		control.range().ifPresent(range -> add(menu, Messages.TimelineMenu_annotate, true,
				annotating.action(Anchor.span(range.fromNs(), range.toNs()))::run));
		boolean timed = filter.fromNs() != Long.MIN_VALUE || filter.toNs() != Long.MAX_VALUE;
		add(menu, Messages.TimelineMenu_anyTime, timed,
				() -> session.setFilter(filter.withRange(Long.MIN_VALUE, Long.MAX_VALUE)));
		menu.add(new Separator());
		add(menu, Messages.TimelineMenu_zoomIn, true, () -> control.zoom(ZOOM));
		add(menu, Messages.TimelineMenu_zoomOut, true, () -> control.zoom(1 / ZOOM));
		add(menu, Messages.TimelineMenu_wholeTime, true, control::showAll);
	}

	private static void add(IMenuManager menu, String text, boolean enabled, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}
}
