import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares the plug-ins of the built products with the committed list, so that a library that came along or changed its
 * version is seen in a review. Run as {@code java PluginList.java <products> <committed list> <new list>}: writes the
 * new list, prints the difference and ends with 1 if there is one.
 */
final class PluginList {

	private PluginList() {
	}

	public static void main(String[] args) throws IOException {
		Path committed = Path.of(args[1]);
		Path found = Path.of(args[2]);
		List<String> now = read(Path.of(args[0]));
		Files.createDirectories(found.getParent());
		Files.write(found, now);
		List<String> before = Files.isRegularFile(committed) ? Files.readAllLines(committed) : List.of();
		var difference = new ArrayList<String>();
		now.stream().filter(plugin -> !before.contains(plugin))
				.forEach(plugin -> difference.add("  new:     " + plugin));
		before.stream().filter(plugin -> !now.contains(plugin))
				.forEach(plugin -> difference.add("  missing: " + plugin));
		if (!difference.isEmpty()) {
			System.err.println("The plug-ins of the product are not those of " + committed + ':');
			difference.forEach(System.err::println);
			System.err.println("If that is meant, copy " + found + " over it.");
			System.exit(1);
		}
	}

	/** The plug-ins of all systems, each once, as id and version without the qualifier of its build. */
	private static List<String> read(Path products) throws IOException {
		try (Stream<Path> files = Files.walk(products)) {
			return List.copyOf(files.filter(file -> file.getParent().endsWith("plugins"))
					.map(file -> withoutQualifier(file.getFileName().toString()))
					.collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
		}
	}

	private static String withoutQualifier(String fileName) {
		return fileName.replaceFirst("\\.jar$", "").replaceFirst("_(\\d+\\.\\d+\\.\\d+)(\\..*)?$", " $1");
	}
}
