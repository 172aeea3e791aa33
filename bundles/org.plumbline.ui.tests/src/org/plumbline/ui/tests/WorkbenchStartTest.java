package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

/** The workbench comes up with the welcome page and the menus of the house. */
class WorkbenchStartTest {

	private final WorkbenchDriver driver = new WorkbenchDriver();

	@Test
	void startShowsTheWelcomePage() throws IOException {
		driver.see("three ways to begin", search -> search.ofClass("Card"));
		assertTrue(new Screenshots(driver).take("welcome-light") > 50);
	}

	@Test
	void menusHaveTheirNames() {
		List<String> names = driver.ui(() -> Stream.of(driver.window().getShell().getMenuBar().getItems())
				.map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
		assertEquals(List.of("File", "Edit", "Annotate", "View", "Window", "Help"), names);
	}
}
