package org.plumbline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of windows into {@code target/screenshots}. */
final class Screenshots {

	private final WorkbenchDriver driver;

	Screenshots(WorkbenchDriver driver) {
		this.driver = driver;
	}

	/**
	 * Takes a picture of the window with what is in front of it.
	 *
	 * @return how many colours it has; a window that was not painted has one or two
	 */
	long take(String name) {
		return driver.ui(() -> {
			Shell shell = driver.window().getShell();
			Display display = shell.getDisplay();
			shell.redraw();
			while (display.readAndDispatch()) {
				shell.update(); // until everything asked for has been drawn
			}
			return save(display, shell.getBounds(), name);
		});
	}

	private static long save(Display display, Rectangle area, String name) throws IOException {
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Path folder = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath());
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
			return colours(loader.data[0]);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static long colours(ImageData data) {
		int[] line = new int[data.width];
		return java.util.stream.IntStream.range(0, data.height).boxed().flatMapToInt(y -> {
			data.getPixels(0, y, data.width, line, 0);
			return java.util.Arrays.stream(line.clone());
		}).distinct().count();
	}
}
