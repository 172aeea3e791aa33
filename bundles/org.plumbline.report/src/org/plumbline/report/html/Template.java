package org.plumbline.report.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The look of a report. A folder of the user may hold any of these; what it lacks is built in:
 * <ul>
 * <li>{@code screen.css}: style of the HTML page,</li>
 * <li>{@code paper.css}: style of the PDF, in the CSS that openhtmltopdf knows,</li>
 * <li>{@code logo.png}: picture for the title page,</li>
 * <li>{@code fonts/*.ttf}: fonts for characters that the built-in ones lack, asked by name order (PDF only).</li>
 * </ul>
 * In both style sheets the names of the palette, such as <code>${accent}</code>, stand for colours.
 */
@SuppressWarnings("nls")
public final class Template {

	/** Style of the HTML page. */
	public static final String SCREEN = "screen.css";
	/** Style of the PDF. */
	public static final String PAPER = "paper.css";
	private static final String LOGO = "logo.png";
	private static final String BUILT_IN = "/org/plumbline/report/template/";

	private final Optional<Path> folder;

	/** Returns the built-in look, with what {@code folder} has instead. */
	public Template(Optional<Path> folder) {
		this.folder = folder;
	}

	/** Returns a style sheet with all colours in place. */
	public String css(String name) throws IOException {
		var own = file(name);
		if (own.isPresent()) {
			return Palette.fill(Files.readString(own.get()));
		}
		try (InputStream in = builtIn(name)) {
			return Palette.fill(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Returns the bytes of the user's logo. */
	public Optional<byte[]> logo() throws IOException {
		var own = file(LOGO);
		return own.isPresent() ? Optional.of(Files.readAllBytes(own.get())) : Optional.empty();
	}

	/** Returns the user's fonts, by name. */
	public List<Path> fonts() throws IOException {
		var own = file("fonts");
		if (own.isEmpty()) {
			return List.of();
		}
		try (var files = Files.list(own.get())) {
			return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
		}
	}

	/** Opens a file that comes with the program. */
	public static InputStream builtIn(String name) throws IOException {
		InputStream in = Template.class.getResourceAsStream(BUILT_IN + name);
		if (in == null) {
			throw new FileNotFoundException(BUILT_IN + name);
		}
		return in;
	}

	private Optional<Path> file(String name) {
		return folder.map(path -> path.resolve(name)).filter(Files::exists);
	}
}
