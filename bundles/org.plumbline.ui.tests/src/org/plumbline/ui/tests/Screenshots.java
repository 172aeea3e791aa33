package org.plumbline.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

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

	private static final String MAXIMIZE = "org.eclipse.ui.window.maximizePart";
	private static final int MOST_LOOKS = 30;

	private final WorkbenchDriver driver;

	Screenshots(WorkbenchDriver driver) {
		this.driver = driver;
	}

	/**
	 * Takes a picture of the window with what is in front of it.
	 *
	 * @return how many colours it has; a window that was not painted has one or two
	 */
	long take(String name) throws IOException {
		ImageData last = look();
		ImageData now = look();
		for (int i = 0; i < MOST_LOOKS && !Arrays.equals(last.data, now.data); i++) { // still being drawn
			last = now;
			now = look();
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { now };
		Path folder = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath());
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		return colours(now);
	}

	/**
	 * Takes a picture of the window with the part that is in front in its place, and one with that part as large as the
	 * window. Only the timeline is seen beside every part, so it tells which of both it is.
	 *
	 * @return how many colours the picture with fewer of them has
	 */
	long takeBoth(String name) throws IOException {
		driver.until("the part is in its place", this::isTimelineVisible);
		long small = take(name);
		driver.command(MAXIMIZE, Map.of());
		driver.until("it has the window", () -> !isTimelineVisible());
		long large = take(name + "-large");
		driver.command(MAXIMIZE, Map.of());
		driver.until("it has its place again", this::isTimelineVisible);
		return Math.min(small, large);
	}

	private boolean isTimelineVisible() {
		return new WidgetSearch(driver.window().getShell()).ofClass("TimelineControl").isPresent();
	}

	private ImageData look() {
		driver.pause();
		return driver.ui(() -> {
			Shell shell = driver.window().getShell();
			return copy(shell.getDisplay(), shell.getBounds());
		});
	}

	private static ImageData copy(Display display, Rectangle area) {
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static long colours(ImageData data) {
		int[] line = new int[data.width];
		return IntStream.range(0, data.height).boxed().flatMapToInt(y -> {
			data.getPixels(0, y, data.width, line, 0);
			return Arrays.stream(line.clone());
		}).distinct().count();
	}
}
