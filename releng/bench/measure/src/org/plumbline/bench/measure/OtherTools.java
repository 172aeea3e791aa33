package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other programs on the same file: gzip, lnav, ripgrep. Their output is thrown away, their caches removed before. */
final class OtherTools {

	private final Path file;
	private final Path folder;
	private final Values values;

	/** @param folder for what they write; removed by the caller */
	OtherTools(Path file, Path folder, Values values) {
		this.file = file;
		this.folder = folder;
		this.values = values;
	}

	/** Decompresses the archive, and the compressed logs inside it, with gzip alone. */
	void gzip() throws IOException, InterruptedException {
		values.put("gzipSeconds", seconds("gzip -dc '" + file + "' > /dev/null"));
		values.put("gzipNestedSeconds", seconds("gzip -dc '" + file
				+ "' | tar -xO --wildcards -f - '*.gz' | gzip -dc > /dev/null"));
	}

	/** lnav loads the archive to its end and counts its messages; a run that ended early is told, and has no time. */
	void lnav() throws IOException, InterruptedException {
		Bundles.remove(folder);
		Files.createDirectories(folder);
		lnav("lnav", "'" + file + "'", folder);
	}

	/** The same of the unpacked text, which spares lnav the decompressing. */
	void lnavUnpacked() throws IOException, InterruptedException {
		var home = folder.resolveSibling("lnav");
		Files.createDirectories(home);
		lnav("lnavUnpacked", "-r '" + folder + "'", home);
		Bundles.remove(home);
	}

	private void lnav(String name, String what, Path home) throws IOException, InterruptedException {
		var out = home.resolve("lnav.txt");
		double seconds = seconds("HOME='" + home + "' TMPDIR='" + home
				+ "' lnav -n -c ';SELECT count(*) FROM all_logs' " + what + " > '" + out + "'");
		double messages = 0;
		for (var line : Files.readAllLines(out)) {
			messages = line.strip().matches("[0-9]+") ? Double.parseDouble(line.strip()) : messages;
		}
		values.put(name + "Messages", messages);
		if (messages * 2 > values.last("lines")) {
			values.put(name + "Seconds", seconds);
		}
	}

	/** Unpacks everything for ripgrep, logs too. */
	void extract() throws IOException, InterruptedException {
		Bundles.remove(folder);
		Files.createDirectories(folder);
		// the second place of current logs would be searched twice
		values.put("extractSeconds", seconds("tar -xzf '" + file + "' -C '" + folder + "' --exclude='*/var/log/*' && "
				+ "gunzip -rq '" + folder + "'; true"));
	}

	/** Searches the unpacked text. */
	void search(String literal, String expression, boolean counts) throws IOException, InterruptedException {
		count("literal", "-F '" + literal + "'", counts);
		count("expression", "-e '" + expression + "'", counts);
	}

	private void count(String name, String what, boolean counts) throws IOException, InterruptedException {
		var hits = folder.resolveSibling("hits"); // not in what is searched
		double seconds = seconds("rg -uuu -c --no-filename " + what + " '" + folder + "' > '" + hits + "'");
		if (counts) {
			values.put("rg" + name + "Seconds", seconds);
			try (var lines = Files.lines(hits)) {
				values.put("rg" + name + "Hits", lines.mapToLong(Long::parseLong).sum());
			}
			Files.delete(hits);
		}
	}

	private static double seconds(String command) throws IOException, InterruptedException {
		long beginNs = System.nanoTime();
		int code = new ProcessBuilder("bash", "-c", command).inheritIO().start().waitFor();
		if (code != 0) {
			throw new IOException("exit " + code + " of " + command);
		}
		return (System.nanoTime() - beginNs) / 1e9;
	}
}
