package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench comes up with a window and a page. */
class WorkbenchStartTest {

	@Test
	void windowHasAPage() {
		assertNotNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
	}
}
