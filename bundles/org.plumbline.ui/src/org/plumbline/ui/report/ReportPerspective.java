package org.plumbline.ui.report;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Writing the report: what it rests on at the left, the report in the middle. */
public final class ReportPerspective implements IPerspectiveFactory {

	private static final String PREFIX = "org.plumbline.ui."; //$NON-NLS-1$
	private static final float LEFT = 0.22f;
	private static final float HALF = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(PREFIX + "report", IPageLayout.RIGHT, LEFT, layout.getEditorArea()); //$NON-NLS-1$
		layout.addView(PREFIX + "finding", IPageLayout.LEFT, LEFT, PREFIX + "report"); //$NON-NLS-1$ //$NON-NLS-2$
		layout.addView(PREFIX + "annotation", IPageLayout.BOTTOM, HALF, PREFIX + "finding"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
