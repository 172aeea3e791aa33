package org.plumbline.report.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * The look of a report. A folder of the user may hold any of these; what it lacks is built in:
 * <ul>
 * <li>{@code template.properties} (UTF-8): words and colours; {@code text.kind} stands above the title,
 * {@code text.notice} below what the title page says, {@code text.foot} at the bottom of each page;
 * {@code colour.NAME=#rrggbb} changes a colour of the palette,</li>
 * <li>{@code logo.png}: picture for the title page,</li>
 * <li>{@code screen.css}: style of the HTML page,</li>
 * <li>{@code paper.css}: style of the PDF, in the CSS that openhtmltopdf knows,</li>
 * <li>{@code sheet.css}: what the PDF of one page, such as the passport of a device, has besides,</li>
 * <li>{@code fonts/*.ttf}: fonts for characters that the built-in ones lack, asked by name order (PDF only).</li>
 * </ul>
 * In both style sheets the names of the palette, such as <code>${accent}</code>, stand for colours.
 */
@SuppressWarnings("nls")
public final class Template {

	/** Words and colours. */
	public static final String WORDS = "template.properties";
	/** Style of the HTML page. */
	public static final String SCREEN = "screen.css";
	/** Style of the PDF. */
	public static final String PAPER = "paper.css";
	/** What a document of one page has besides {@link #PAPER}. */
	static final String SHEET = "sheet.css";
	/** Key of the words above the title. */
	static final String KIND = "text.kind";
	/** Key of the words at the end of the title page. */
	static final String NOTICE = "text.notice";
	/** Key of the words at the bottom of each page. */
	static final String FOOT = "text.foot";

	private static final String LOGO = "logo.png";
	private static final String BUILT_IN = "/org/plumbline/report/template/";
	private static final String COLOUR = "colour.";
	private static final Pattern COLOUR_VALUE = Pattern.compile("#[0-9a-fA-F]{6}");

	private final Optional<Path> folder;
	private final Properties words = new Properties();

	/**
	 * Returns the built-in look, with what {@code folder} has instead.
	 *
	 * @throws IOException if the words of the folder cannot be read; it says which
	 */
	public Template(Optional<Path> folder) throws IOException {
		this.folder = folder;
		Optional<Path> own = file(WORDS);
		if (own.isPresent()) {
			try (Reader reader = Files.newBufferedReader(own.get())) {
				words.load(reader);
			} catch (IllegalArgumentException e) { // an escape that is none
				throw new IOException(NLS.bind(Messages.Template_unreadable, own.get()), e);
			}
		}
	}

	/** Returns a style sheet with all colours in place. */
	public String css(String name) throws IOException {
		var own = file(name);
		String css = own.isPresent() ? Files.readString(own.get()) : builtInText(name);
		for (Map.Entry<String, String> each : named().entrySet()) {
			css = css.replace("${" + each.getKey() + "}", each.getValue());
		}
		return Palette.fill(css);
	}

	/** Returns the words of the template for a place; empty if it has none. */
	String text(String key) {
		return words.getProperty(key, "").strip();
	}

	/** Returns the colours of the template by the built-in ones. */
	Map<String, String> colours() throws IOException {
		Map<String, String> result = new HashMap<>();
		Map<String, String> builtIn = Palette.byName();
		named().forEach((name, value) -> result.put(builtIn.get(name), value));
		return result;
	}

	private Map<String, String> named() throws IOException {
		Map<String, String> result = new HashMap<>();
		for (String key : words.stringPropertyNames()) {
			if (key.startsWith(COLOUR)) {
				String value = words.getProperty(key).strip();
				String name = key.substring(COLOUR.length());
				if (!COLOUR_VALUE.matcher(value).matches() || !Palette.byName().containsKey(name)) {
					throw new IOException(NLS.bind(Messages.Template_notAColour, key + "=" + value,
							folder.map(each -> each.resolve(WORDS).toString()).orElse(WORDS)));
				}
				result.put(name, value);
			}
		}
		return result;
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

	/** Returns the text of a file that comes with the program. */
	public static String builtInText(String name) throws IOException {
		try (InputStream in = builtIn(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Optional<Path> file(String name) {
		return folder.map(path -> path.resolve(name)).filter(Files::exists);
	}
}
