package org.plumbline.esxi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which host an event is of, and which events {@code --host} finds. */
class HostOfEventsTest {

	private static final String CENTRAL = """
			<181>2014-12-18T18:30:36.400Z esxa.lab.example vmkwarning: cpu29:4317)WARNING: one
			<166>2014-12-18T18:30:37.400Z esxb.lab.example Hostd: info hostd[1053970] [Originator@6876 sub=Default] two
			<13>2014-12-18T18:30:38.400Z esxa.lab.example clomd[33803]: three
			""";

	@TempDir
	Path folder;

	private List<Object> events(Path input, String field, String... options) {
		String[] args = Stream.concat(Stream.of("events", input.toString()), Stream.of(options)).toArray(String[]::new);
		return new PlainCommandLine(folder.resolve("data")).run(args).out().lines()
				.map(each -> ((Map<?, ?>) JsonText.parse(each)).get(field)).map(Object.class::cast).toList();
	}

	private Path bundle() throws IOException {
		Path root = folder.resolve("esx-ESX40.lab.example-2010-03-02--23.50");
		Files.createDirectories(root.resolve("var/log"));
		Files.createDirectories(root.resolve("tmp"));
		Files.writeString(root.resolve("tmp/uname.7.txt"), "Linux ESX40 2.4.21 #1 i686\n");
		Files.writeString(root.resolve("var/log/messages"), """
				Mar  1 10:00:00 esx40 sshd[7]: one
				Mar  1 10:00:01 ESX40.lab.example sshd[7]: two
				Mar  1 10:00:02 192.0.2.40 sshd[7]: three
				Mar  1 10:00:03 sshd[7]: four
				""");
		return root;
	}

	@ParameterizedTest
	@CsvSource({ "esxa.lab.example, one three", "ESXA, one three", "esxb, two", "esx, ''" })
	void linesOfACentralLogAreOfTheHostThatTheyName(String host, String messages) throws IOException {
		Path log = Files.writeString(folder.resolve("central.log"), CENTRAL);
		assertEquals(messages, String.join(" ",
				events(log, "message", "--host", host).stream().map(Object::toString).toList()));
	}

	@Test
	void aLimitCountsWhatIsOfTheHost() throws IOException {
		Path log = Files.writeString(folder.resolve("central.log"), CENTRAL);
		assertEquals(List.of("two"), events(log, "message", "--host", "esxb", "--limit", "1"));
	}

	@Test
	void aHostHasTheNameOfItsBundleHoweverItsLinesSpellIt() throws IOException {
		assertEquals(List.of("ESX40.lab.example", "ESX40.lab.example", "192.0.2.40", "ESX40.lab.example"),
				events(bundle(), "host"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ESX40.lab.example", "esx40.LAB.example", "esx40" })
	void allEventsOfABundleAreFoundByItsHost(String host) throws IOException {
		assertEquals(List.of("one", "two", "three", "four"), events(bundle(), "message", "--host", host));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ESX4", "ESX40.lab.other", "ESX401" })
	void otherHostsAreNotFound(String host) throws IOException {
		assertEquals(List.of(), events(bundle(), "message", "--host", host));
	}
}
