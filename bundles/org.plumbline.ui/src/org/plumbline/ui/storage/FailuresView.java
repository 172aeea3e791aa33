package org.plumbline.ui.storage;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.event.Times;
import org.plumbline.core.storage.CodeLines;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.core.query.Query;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.session.CaseSession;

/**
 * Failures of storage by device and code. A click chooses the device and filters table and timeline; a second click on
 * the same cell shows all events again.
 */
public final class FailuresView extends ViewPart {

	private CaseSession session;
	private StorageBoard board;
	private ScrolledComposite scrolled;
	private FailureMatrix matrix;
	private StoragePicture shown = StoragePicture.EMPTY;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		board = getSite().getService(StorageBoard.class);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		matrix = new FailureMatrix(scrolled, Colours::get, this::choose, this::again);
		new AnnotateMenu(getSite(), session).install(matrix,
				at -> matrix.deviceAt(at.y).map(each -> Anchor.device(each.id())));
		scrolled.setContent(matrix);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Runnable listener = this::show;
		Runnable noColours = Colours.onChange(matrix::redraw);
		board.addListener(listener);
		matrix.addDisposeListener(event -> {
			board.removeListener(listener);
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
			matrix.showNothing(board.waiting());
		} else {
			FailureGrid grid = FailureGrid.of(board.picture().get());
			if (grid.devices().isEmpty()) {
				matrix.showNothing(Messages.FailuresView_none);
			} else {
				matrix.show(grid);
			}
		}
		scrolled.setMinSize(matrix.computeSize(SWT.DEFAULT, SWT.DEFAULT, true));
	}

	private void choose(DeviceHistory device, FailureGrid.Cell cell) {
		board.choose(device);
		filter(Optional.of(CodeLines.of(device, cell.failure().code())));
		long from = cell.failure().firstNs();
		if (from != Times.UNKNOWN_NS) {
			long margin = Math.max(Times.SECOND_NS, (cell.failure().lastNs() - from) / 20);
			session.setVisibleRange(new TimelineRange(from - margin, cell.failure().lastNs() + margin));
		}
	}

	private void again(DeviceHistory device, FailureGrid.Cell cell) {
		board.choose(device);
		filter(Optional.empty());
		session.select(cell.failure().row());
	}

	private void filter(Optional<Pattern> pattern) {
		session.setFilter(pattern.map(session.filter()::withPattern)
				.orElseGet(() -> session.filter().withQuery(Query.ALL)));
	}

	@Override
	public void setFocus() {
		matrix.setFocus();
	}
}
