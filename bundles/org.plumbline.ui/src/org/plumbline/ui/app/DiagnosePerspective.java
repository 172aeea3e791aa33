package org.plumbline.ui.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Where a case is worked on. Left what there is and what is wrong, in the middle time above events, right the selected
 * event and what people said, below SCSI decode and ramdisks side by side. No stack has more views than their whole
 * names fit on a screen of 1500 points.
 */
public final class DiagnosePerspective implements IPerspectiveFactory {

	/** Id in the registry. */
	public static final String ID = "org.plumbline.ui.diagnose"; //$NON-NLS-1$

	private static final String PREFIX = "org.plumbline.ui."; //$NON-NLS-1$
	private static final String TIMELINE = PREFIX + "timeline"; //$NON-NLS-1$
	private static final String DETAIL = PREFIX + "detail"; //$NON-NLS-1$
	private static final String NAVIGATOR = PREFIX + "navigator"; //$NON-NLS-1$
	private static final String LOAD = PREFIX + "load"; //$NON-NLS-1$
	private static final String SCSI = PREFIX + "scsi"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		folder(layout, "centre", IPageLayout.TOP, 1f, editors, TIMELINE); //$NON-NLS-1$
		folder(layout, "left", IPageLayout.LEFT, 0.25f, TIMELINE_FOLDER, NAVIGATOR); //$NON-NLS-1$
		folder(layout, "leftBelow", IPageLayout.BOTTOM, 0.28f, "left", PREFIX + "finding"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		IFolderLayout below = folder(layout, "below", IPageLayout.BOTTOM, 0.69f, TIMELINE_FOLDER, SCSI); //$NON-NLS-1$
		below.addView(PREFIX + "storageTimeline"); //$NON-NLS-1$
		below.addView(PREFIX + "failures"); //$NON-NLS-1$
		below.addView(PREFIX + "passport"); //$NON-NLS-1$
		below.addView(LOAD);
		layout.addShowViewShortcut(LOAD);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder("org.eclipse.pde.runtime.LogView"); //$NON-NLS-1$
		IFolderLayout belowRight = folder(layout, "belowRight", IPageLayout.RIGHT, 0.5f, "below", PREFIX + "ramdisk"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		belowRight.addView(PREFIX + "host"); //$NON-NLS-1$
		belowRight.addView(PREFIX + "crash"); //$NON-NLS-1$
		belowRight.addView(PREFIX + "compare"); //$NON-NLS-1$
		belowRight.addView(PREFIX + "counter"); //$NON-NLS-1$
		folder(layout, "right", IPageLayout.RIGHT, 0.66f, TIMELINE_FOLDER, DETAIL); //$NON-NLS-1$
		folder(layout, "rightBelow", IPageLayout.BOTTOM, 0.45f, "right", PREFIX + "annotation") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.addView(PREFIX + "history"); //$NON-NLS-1$
		IFolderLayout table = folder(layout, "table", IPageLayout.BOTTOM, 0.42f, TIMELINE_FOLDER, PREFIX + "log"); //$NON-NLS-1$ //$NON-NLS-2$
		table.addPlaceholder(PREFIX + "report"); //$NON-NLS-1$
		table.addPlaceholder(PREFIX + "file"); //$NON-NLS-1$
		for (String each : new String[] { "hypotheses", "story", "sheet", "knowledge" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			table.addView(PREFIX + each);
			layout.addShowViewShortcut(PREFIX + each);
		}
	}

	private static final String TIMELINE_FOLDER = "centre"; //$NON-NLS-1$

	private static IFolderLayout folder(IPageLayout layout, String id, int side, float ratio, String beside,
			String view) {
		IFolderLayout folder = layout.createFolder(id, side, ratio, beside);
		folder.addView(view);
		layout.addShowViewShortcut(view);
		return folder;
	}
}
