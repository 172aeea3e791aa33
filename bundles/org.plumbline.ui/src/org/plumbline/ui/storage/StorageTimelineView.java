package org.plumbline.ui.storage;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Devices and paths over time; shows the same range as the timeline of all events. Only joins parts. */
public final class StorageTimelineView extends ViewPart {

	private CaseSession session;
	private StorageBoard board;
	private StorageTimelineControl control;
	private StoragePicture shown = StoragePicture.EMPTY;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		board = getSite().getService(StorageBoard.class);
		control = new StorageTimelineControl(parent, Colours::get, this::clicked, session::setVisibleRange);
		new AnnotateMenu(getSite(), session).install(control,
				at -> control.laneAt(at.y).map(each -> Anchor.device(each.device().id())));
		Runnable listener = this::show;
		Consumer<Topic> ranges = topic -> {
			if (topic == Topic.RANGE) {
				session.visibleRange().ifPresent(control::showRange);
			}
		};
		Runnable noColours = Colours.onChange(control::redraw);
		board.addListener(listener);
		session.addListener(ranges);
		control.addDisposeListener(event -> {
			board.removeListener(listener);
			session.removeListener(ranges);
			noColours.run();
		});
		show();
	}

	private void show() {
		StoragePicture now = board.picture().orElse(StoragePicture.EMPTY);
		if (now == shown && now != StoragePicture.EMPTY) {
			return; // another device was chosen
		}
		shown = now;
		if (board.picture().isEmpty()) {
			control.showNothing(board.waiting());
			return;
		}
		StorageLanes lanes = StorageLanes.of(board.picture().get());
		if (lanes.lanes().isEmpty()) {
			control.showNothing(Messages.StorageTimelineView_none);
		} else {
			control.show(lanes, session.visibleRange());
		}
	}

	private void clicked(StorageEvent event) {
		session.select(event.row());
		board.picture().stream().flatMap(each -> each.devices().stream())

				.filter(each -> each.id().equals(event.device()) && each.hosts().contains(event.host())).findFirst()
				.ifPresent(board::choose);
	}

	@Override
	public void setFocus() {
		control.setFocus();
	}
}
