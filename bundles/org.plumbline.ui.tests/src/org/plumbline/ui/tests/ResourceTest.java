package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Resource;
import org.junit.jupiter.api.Test;

/** Nothing of ours that the system lends (images, fonts, contexts) is lost when cases come and go. */
class ResourceTest {

	private static final int ROUNDS = 3;

	private final WorkbenchDriver driver = new WorkbenchDriver();

	@Test
	void openingAndClosingLosesNoResource() throws IOException {
		List<Error> lost = new CopyOnWriteArrayList<>();
		Resource.setNonDisposeHandler(lost::add);
		try {
			for (int i = 0; i < ROUNDS; i++) {
				driver.command("org.plumbline.ui.openSample", Map.of());
				driver.until("the sample is open", () -> driver.window().getShell().getText().contains("mailesx02"));
				new Screenshots(driver).take("resources");
				driver.command("org.plumbline.ui.closeCase", Map.of());
				driver.see("the welcome page", search -> search.ofClass("Card"));
				System.gc(); // lost ones are told of when they are collected
			}
		} finally {
			Resource.setNonDisposeHandler(null);
		}
		assertEquals(List.of(), lost.stream().filter(ResourceTest::isOurs).toList());
	}

	private static boolean isOurs(Error where) {
		return Stream.of(where.getStackTrace()).anyMatch(each -> each.getClassName().startsWith("org.plumbline.ui.")
				&& !each.getClassName().startsWith("org.plumbline.ui.tests."));
	}
}
