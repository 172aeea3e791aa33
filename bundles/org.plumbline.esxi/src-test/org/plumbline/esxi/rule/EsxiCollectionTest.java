package org.plumbline.esxi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.plumbline.core.rule.Collectable;
import org.plumbline.core.rule.CollectionRequest;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.SkippedRule;

class EsxiCollectionTest {

	private static final Pattern LOGS = Pattern.compile("logs: \\[([^\\]]*)\\]");

	private static String script() {
		return new CollectionRequest(List.of(new SkippedRule("X-1", "r", new EsxiCollection().collectables())))
				.script();
	}

	@Test
	void everyCommandOfTheTableIsHarmlessAndWritesIntoTheFolderOnly() {
		long commands = new EsxiCollection().collectables().stream().mapToLong(each -> each.commands().size()).sum();
		List<String> lines = script().lines().filter(each -> !each.startsWith("#")).skip(3).toList();
		assertEquals(commands + 2, lines.size());
		lines.forEach(each -> assertTrue(each.matches(
				"(cat|zcat|ls|grep|esxcli|vmware|date|dmesg)( [\\w./*-]+)* > \"\\$target/\\d+\\.txt\" 2>&1"), each));
	}

	@Test
	void shellUnderstandsTheScript() throws Exception {
		Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
		shell.getOutputStream().write(script().getBytes(StandardCharsets.UTF_8));
		shell.getOutputStream().close();
		String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, shell.waitFor(), said);
	}

	@Test
	void everyLogOfARuleCanBeAskedFor() {
		TreeSet<String> wanted = new TreeSet<>();
		for (NamedResource file : ShippedRules.files()) {
			Matcher logs = LOGS.matcher(file.text());
			while (logs.find()) {
				wanted.addAll(List.of(logs.group(1).replace("\"", "").toLowerCase().split(", *")));
			}
		}
		new EsxiCollection().collectables().stream().map(Collectable::name).forEach(wanted::remove);
		wanted.remove("*");
		assertEquals(new TreeSet<>(), wanted);
	}
}
