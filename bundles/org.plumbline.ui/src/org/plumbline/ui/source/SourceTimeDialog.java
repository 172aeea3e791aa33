package org.plumbline.ui.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.casefile.ClockPreview;
import org.plumbline.core.casefile.ClockSetting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.SourceTimeEdit;
import org.plumbline.core.casefile.SourceTimes;
import org.plumbline.core.store.RotatedName;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * Asks how the clock of a log is to be read: year, zone, offset, or two events that were one act. It does not block the
 * window, so that events can be selected while it is open. Applying is one step of undo.
 */
public final class SourceTimeDialog extends TitleAreaDialog {

	private static final int FIRST_YEAR = 1970;
	private static final int LAST_YEAR = 2200;

	private final CaseSession session;
	private final OpenedCase opened;
	private final EventSource source;
	private final ClockPreview preview;
	private final OptionalLong firstRow;
	private final OptionalLong lastRow;
	private String complaint = ""; //$NON-NLS-1$
	private Text year;
	private Combo zone;
	private Text offset;
	private Combo scope;
	private Label first;
	private Label last;

	private SourceTimeDialog(Shell parent, CaseSession session, OpenedCase opened, EventSource source) {
		super(parent);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
		this.session = session;
		this.opened = opened;
		this.source = source;
		preview = new ClockPreview(opened, source);
		EventList events = opened.events().ofSource(source.index());
		firstRow = events.size() == 0 ? OptionalLong.empty() : OptionalLong.of(events.row(0));
		lastRow = events.size() == 0 ? OptionalLong.empty() : OptionalLong.of(events.row(events.size() - 1));
	}

	/** Opens the dialog for a source of the open case and returns at once. UI thread. */
	public static void open(Shell parent, CaseSession session, int source) {
		session.opened().ifPresent(opened -> new SourceTimeDialog(parent, session, opened,
				opened.events().sources().get(source)).open());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.SourceTimeDialog_shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.SourceTimeDialog_title);
		setMessage(NLS.bind(Messages.SourceTimeDialog_message, source.path(), source.host()));
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		ClockSetting now = new SourceTimeEdit(opened.editor()).of(source);
		year = field(area, Messages.SourceTimeDialog_year, now.year() == 0 ? "" : Integer.toString(now.year()), //$NON-NLS-1$
				Messages.SourceTimeDialog_yearHint);
		zone(area, now.zone().map(ZoneId::getId).orElse("")); //$NON-NLS-1$
		offset = field(area, Messages.SourceTimeDialog_offset, OffsetText.of(now.offsetNs()),
				Messages.SourceTimeDialog_offsetHint);
		scope(area);
		new AlignSection(session, source, this::complain).create(area,
				(own, other) -> preview.aligningOffsetNs(own, other, setting().orElse(ClockSetting.NONE)),
				ns -> offset.setText(OffsetText.of(ns)));
		preview(area);
		closeWithCase(outer);
		return outer;
	}

	/** Its events are closed when others take their place. */
	private void closeWithCase(Composite outer) {
		Consumer<Topic> listener = topic -> {
			if (topic == Topic.CASE || topic == Topic.GROWN) {
				close();
			}
		};
		session.addListener(listener);
		outer.addDisposeListener(event -> session.removeListener(listener));
	}

	private Text field(Composite area, String name, String value, String hint) {
		label(area, name);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		hint(area, hint);
		return text;
	}

	private void zone(Composite area, String value) {
		label(area, Messages.SourceTimeDialog_zone);
		zone = new Combo(area, SWT.DROP_DOWN);
		zone.setItems(ZoneId.getAvailableZoneIds().stream().filter(each -> each.contains("/") || each.equals("UTC")) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(each -> !each.startsWith("Etc/") && !each.startsWith("SystemV/")).sorted() //$NON-NLS-1$ //$NON-NLS-2$
				.toArray(String[]::new));
		zone.setText(value);
		zone.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(zone);
		hint(area, Messages.SourceTimeDialog_zoneHint);
	}

	private void scope(Composite area) {
		label(area, Messages.SourceTimeDialog_scope);
		scope = new Combo(area, SWT.READ_ONLY);
		scope.setItems(Messages.SourceTimeDialog_scopeOne,
				NLS.bind(Messages.SourceTimeDialog_scopeRotation, sources(1).size()),
				NLS.bind(Messages.SourceTimeDialog_scopeBundle, sources(2).size()));
		scope.select(sources(1).size() > 1 ? 1 : 0);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(scope);
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static void hint(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
	}

	private void preview(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.SourceTimeDialog_preview);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(group);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
		label(group, Messages.SourceTimeDialog_first);
		first = new Label(group, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(first);
		label(group, Messages.SourceTimeDialog_last);
		last = new Label(group, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(last);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.SourceTimeDialog_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	private void complain(String sentence) {
		complaint = sentence;
		changed();
		complaint = ""; //$NON-NLS-1$
	}

	private void changed() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) {
			return; // not made yet while the area is being filled
		}
		Optional<ClockSetting> wanted = setting();
		String wrong = wanted.isEmpty() ? mistake() : complaint;
		setErrorMessage(wrong.isEmpty() ? null : wrong); // null: no error
		ok.setEnabled(wanted.isPresent());
		wanted.ifPresent(each -> {
			first.setText(moved(firstRow, each));
			last.setText(moved(lastRow, each));
		});
	}

	private String moved(OptionalLong row, ClockSetting wanted) {
		if (row.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		DisplayTime times = DisplayTime.current();
		String now = times.millis(opened.events().timeOfRow(row.getAsLong()));
		String then = times.millis(preview.timeNs(row.getAsLong(), wanted));
		return now.equals(then) ? NLS.bind(Messages.SourceTimeDialog_stays, now)
				: NLS.bind(Messages.SourceTimeDialog_moves, now, then);
	}

	private Optional<ClockSetting> setting() {
		return mistake().isEmpty()
				? Optional.of(new ClockSetting(SourceTimes.parse(zone.getText().strip()), yearNumber().orElse(0),
						OffsetText.parse(offset.getText()).orElse(0)))
				: Optional.empty();
	}

	private Optional<Integer> yearNumber() {
		String text = year.getText().strip();
		Optional<Integer> number = text.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(); //$NON-NLS-1$
		return number.filter(each -> each >= FIRST_YEAR && each <= LAST_YEAR);
	}

	private String mistake() {
		if (!year.getText().isBlank() && yearNumber().isEmpty()) {
			return Messages.SourceTimeDialog_badYear;
		}
		if (!zone.getText().isBlank() && SourceTimes.parse(zone.getText().strip()).isEmpty()) {
			return Messages.SourceTimeDialog_badZone;
		}
		return OffsetText.parse(offset.getText()).isPresent() ? "" : Messages.SourceTimeDialog_badOffset; //$NON-NLS-1$
	}

	/** Returns the sources of a choice: this one, its rotation, its bundle. */
	private List<EventSource> sources(int choice) {
		String family = RotatedName.of(source.path()).family();
		return opened.events().sources().stream().filter(each -> each.bundleSha256().equals(source.bundleSha256()))
				.filter(each -> choice == 2 || each.index() == source.index()
						|| choice == 1 && RotatedName.of(each.path()).family().equals(family))
				.toList();
	}

	@Override
	protected void okPressed() {
		if (session.opened().filter(each -> each.editor() == opened.editor()).isPresent()) { // else another case
			setting().ifPresent(
					each -> new SourceTimeEdit(opened.editor()).set(sources(scope.getSelectionIndex()), each));
		}
		super.okPressed();
	}
}
