package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text that a person reads has a key, every key a text, and both know the same placeholders. Reads the sources,
 * so that it sees all kinds of {@code Messages} classes in all bundles, also those that no test starts.
 */
class MessagesTest {

	/** A comment, or the declaration of a key. */
	private static final Pattern PART = Pattern.compile("/\\*\\*(.*?)\\*/|\\bstatic (?:final )?String (\\w+)\\s*[;=]",
			Pattern.DOTALL);
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");
	private static final Pattern TRANSLATED = Pattern.compile("[\"=>]%([\\w.]+)|^[\\w-]+: %([\\w.]+)",
			Pattern.MULTILINE);
	/** An apostrophe alone quotes what follows, so that a placeholder behind it is not filled. */
	private static final Pattern LONELY_QUOTE = Pattern.compile("(?<!')'(?!')");

	static Stream<Path> classes() throws IOException {
		return Checkout.sources("Messages.java").stream();
	}

	static Stream<Path> texts() throws IOException {
		return Checkout.sources("messages.properties").stream();
	}

	@Test
	void everyClassHasItsTextsBesideItAndNoTextsAreAlone() throws IOException {
		assertFalse(classes().toList().isEmpty());
		assertEquals(classes().map(Path::getParent).sorted().toList(), texts().map(Path::getParent).sorted().toList());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyKeyHasATextAndEveryTextAKey(Path source) throws IOException {
		assertEquals(new TreeSet<>(keys(source).keySet()), new TreeSet<>(texts(source).stringPropertyNames()));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void textsFillThePlaceholdersThatTheirKeyExplains(Path source) throws IOException {
		Map<String, String> explained = new TreeMap<>();
		Map<String, String> filled = new TreeMap<>();
		Properties texts = texts(source);
		keys(source).forEach((key, comment) -> {
			explained.put(key, placeholders(comment).toString());
			filled.put(key, placeholders(texts.getProperty(key, "")).toString());
		});
		assertEquals(explained, filled);
	}

	@ParameterizedTest
	@MethodSource("classes")
	void noApostropheSwallowsAPlaceholder(Path source) throws IOException {
		if (!Files.readString(source).contains("NLS.initializeMessages")) {
			return; // texts that are not filled by NLS take an apostrophe for what it is
		}
		for (Map.Entry<Object, Object> each : texts(source).entrySet()) {
			String text = each.getValue().toString();
			assertFalse(!placeholders(text).isEmpty() && LONELY_QUOTE.matcher(text).find(), () -> each.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void noTextIsEmptyOrGivenTwice(Path file) throws IOException {
		Set<String> seen = new TreeSet<>();
		Properties texts = new Properties() {
			private static final long serialVersionUID = 1L;

			@Override
			public synchronized Object put(Object key, Object value) {
				assertFalse(!seen.add(key.toString()), () -> key + " is there twice");
				assertFalse(value.toString().isBlank(), () -> key + " has no text");
				return super.put(key, value);
			}
		};
		load(texts, file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "model", "core", "esxi", "report", "ui" })
	void namesInThePluginAreThoseOfItsTexts(String bundle) throws IOException {
		Path folder = Checkout.bundle(bundle);
		Set<String> used = new TreeSet<>();
		for (String name : new String[] { "plugin.xml", "META-INF/MANIFEST.MF" }) {
			if (Files.exists(folder.resolve(name))) {
				TRANSLATED.matcher(Files.readString(folder.resolve(name))).results()
						.forEach(each -> used.add(each.group(1) == null ? each.group(2) : each.group(1)));
			}
		}
		Properties defined = new Properties();
		load(defined, folder.resolve("plugin.properties"));
		assertEquals(used, new TreeSet<>(defined.stringPropertyNames()));
	}

	/** Returns the keys of a class, each with the comment above it. */
	private static Map<String, String> keys(Path source) throws IOException {
		Map<String, String> keys = new TreeMap<>();
		String comment = "";
		Matcher part = PART.matcher(Files.readString(source));
		while (part.find()) {
			if (part.group(1) != null) {
				comment = part.group(1);
			} else {
				keys.put(part.group(2), comment);
				comment = "";
			}
		}
		return keys;
	}

	private static Properties texts(Path source) throws IOException {
		Properties texts = new Properties();
		load(texts, source.resolveSibling("messages.properties"));
		return texts;
	}

	private static void load(Properties texts, Path file) throws IOException {
		try (Reader reader = Files.newBufferedReader(file)) {
			texts.load(reader);
		}
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(each -> each.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
