package org.plumbline.ui.source;

import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongBinaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;

/**
 * Part of the dialog: two events that were one act, each taken from the selection of the event table; their difference
 * is the offset.
 */
final class AlignSection {

	private static final int TEXT_WIDTH = 440;

	private final CaseSession session;
	private final EventSource source;
	private final Consumer<String> complain;
	private OptionalLong own = OptionalLong.empty();
	private OptionalLong other = OptionalLong.empty();
	private Label ownText;
	private Label otherText;
	private Button use;

	/**
	 * @param source   the log whose clock is to be moved
	 * @param complain takes why a selected event does not serve; empty if it does
	 */
	AlignSection(CaseSession session, EventSource source, Consumer<String> complain) {
		this.session = session;
		this.source = source;
		this.complain = complain;
	}

	/**
	 * Makes the widgets.
	 *
	 * @param offsetNs gives the offset for the two rows
	 * @param result   takes it
	 */
	void create(Composite parent, LongBinaryOperator offsetNs, Consumer<Long> result) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.AlignSection_heading);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 8).spacing(10, 6).applyTo(group);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
		Label explain = new Label(group, SWT.WRAP);
		explain.setText(Messages.AlignSection_explain);
		explain.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(explain);
		ownText = line(group, Messages.AlignSection_own, this::pickOwn);
		otherText = line(group, Messages.AlignSection_other, this::pickOther);
		new Label(group, SWT.NONE);
		use = new Button(group, SWT.PUSH);
		use.setText(Messages.AlignSection_use);
		use.addListener(SWT.Selection,
				event -> result.accept(offsetNs.applyAsLong(own.getAsLong(), other.getAsLong())));
		use.setEnabled(false);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(use);
		selectedOf(true).ifPresent(row -> pickOwn());
	}

	private static Label line(Composite parent, String name, Runnable pick) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		Label text = new Label(parent, SWT.NONE);
		text.setText(Messages.AlignSection_notPicked);
		text.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT)
				.applyTo(text);
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.AlignSection_pick);
		button.addListener(SWT.Selection, event -> pick.run());
		return text;
	}

	private void pickOwn() {
		OptionalLong row = selectedOf(true);
		complain.accept(row.isPresent() || session.selectedRow().isEmpty() ? "" : Messages.AlignSection_ownLog); //$NON-NLS-1$
		own = row.isPresent() ? row : own;
		show(ownText, own);
	}

	private void pickOther() {
		OptionalLong row = selectedOf(false);
		complain.accept(row.isPresent() || session.selectedRow().isEmpty() ? "" : Messages.AlignSection_otherLog); //$NON-NLS-1$
		other = row.isPresent() ? row : other;
		show(otherText, other);
	}

	private OptionalLong selectedOf(boolean thisSource) {
		OptionalLong row = session.opened().isPresent() ? session.selectedRow() : OptionalLong.empty();
		boolean fits = row.isPresent() && thisSource == (events().source(row.getAsLong()) == source.index());
		return fits ? row : OptionalLong.empty();
	}

	private EventStore events() {
		return session.opened().orElseThrow().events();
	}

	private void show(Label label, OptionalLong row) {
		if (row.isPresent()) {
			LogRecord event = events().record(row.getAsLong());
			String text = NLS.bind(Messages.AlignSection_picked, new Object[] {
					DisplayTime.current().millis(event.timeNs()), event.source().name(), event.message() });
			label.setText(text.replace('\n', ' ').replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.setToolTipText(event.text());
			label.setForeground(Colours.get(Colours.TEXT));
		}
		use.setEnabled(own.isPresent() && other.isPresent());
	}
}
