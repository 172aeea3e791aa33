package org.plumbline.ui.preference;

import java.time.ZoneId;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.plumbline.ui.app.Themes;

/** Author, zone of shown times, folders of indexes and of log formats, layout of cases, theme. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private IWorkbench workbench;
	private Button dark;

	/** Made by the registry. */
	public GeneralPage() {
		super(GRID);
		setPreferenceStore(Settings.store());
	}

	@Override
	public void init(IWorkbench started) {
		workbench = started;
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		addField(new StringFieldEditor(Settings.AUTHOR, Messages.GeneralPage_author, parent));
		addField(new ComboFieldEditor(Settings.ZONE, Messages.GeneralPage_zone, zones(), parent));
		DirectoryFieldEditor folder = new DirectoryFieldEditor(Settings.DATA_FOLDER, Messages.GeneralPage_folder,
				parent);
		folder.setEmptyStringAllowed(true);
		folder.getTextControl(parent).setMessage(Settings.usualDataFolder().toString());
		addField(folder);
		DirectoryFieldEditor formats = new DirectoryFieldEditor(Settings.FORMATS_FOLDER, Messages.GeneralPage_formats,
				parent);
		formats.setEmptyStringAllowed(true);
		formats.getTextControl(parent).setMessage(Settings.usualFormatsFolder().toString());
		addField(formats);
		addField(new BooleanFieldEditor(Settings.CASE_LAYOUT, Messages.GeneralPage_caseLayout, parent));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(page);
		super.createContents(page);
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.GeneralPage_theme);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Button light = new Button(group, SWT.RADIO);
		light.setText(Messages.GeneralPage_light);
		dark = new Button(group, SWT.RADIO);
		dark.setText(Messages.GeneralPage_dark);
		boolean isDark = Themes.isDark(workbench);
		dark.setSelection(isDark);
		light.setSelection(!isDark);
		return page;
	}

	@Override
	public boolean performOk() {
		if (dark != null && dark.getSelection() != Themes.isDark(workbench)) {
			Themes.set(workbench, dark.getSelection() ? Themes.DARK : Themes.LIGHT);
		}
		return super.performOk();
	}

	/** UTC first, then the zones of places by name. */
	private static String[][] zones() {
		TreeSet<String> places = new TreeSet<>(ZoneId.getAvailableZoneIds());
		places.removeIf(id -> !id.contains("/") || id.startsWith("Etc/") || id.startsWith("SystemV/")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String[][] result = new String[places.size() + 1][];
		result[0] = new String[] { "UTC", "UTC" }; //$NON-NLS-1$ //$NON-NLS-2$
		int i = 1;
		for (String place : places) {
			result[i++] = new String[] { place, place };
		}
		return result;
	}
}
