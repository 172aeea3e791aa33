package org.plumbline.esxi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.core.format.LogFormat;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.rule.Rules;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.esxi.decode.FolderScsiFacts;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Hosts of 6.7 with a few lines each, written as folders and read as real ones are. */
final class SmallCase {

	private static final Instant START = Instant.parse("2021-03-04T05:00:00Z");
	private static final DateTimeFormatter STAMP = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
	private static final Knowledge KNOWLEDGE = knowledge();

	private final Map<String, Map<String, List<String>>> hosts = new LinkedHashMap<>();
	private String host = "";

	private static Knowledge knowledge() {
		List<LogFormats.Entry> formats = new ArrayList<>();
		for (Element each : contributed("format")) {
			formats.add(new LogFormats.Entry(each.getAttribute("id"), "", Integer.parseInt(each.getAttribute("order")),
					PathPattern.of(paths(each)), each.getAttribute("process"), made(each, LogFormat.class)));
		}
		formats.sort(Comparator.comparingInt(LogFormats.Entry::order));
		List<OutputParsers.Entry> parsers = contributed("parser").stream()
				.map(each -> new OutputParsers.Entry(each.getAttribute("id"), "", each.getAttribute("command"),
						PathPattern.of(paths(each)), made(each, CommandOutputParser.class)))
				.toList();
		return new Knowledge(new LogFormats(formats), new OutputParsers(parsers),
				new Decoders(FolderScsiFacts.all(bundle().resolve("data/scsi"))),
				new Rules(List.of(), List.of(), (_, e) -> {
					throw e;
				}));
	}

	private static String paths(Element element) {
		return element.hasAttribute("path") ? element.getAttribute("path").replaceAll("\\s+", "") : "**";
	}

	private static <T> T made(Element element, Class<T> type) {
		try {
			return type.cast(Class.forName(element.getAttribute("class")).getDeclaredConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Path bundle() {
		Path here = Path.of("").toAbsolutePath();
		return Files.exists(here.resolve("plugin.xml")) ? here : here.resolve("bundles/org.plumbline.esxi");
	}

	private static List<Element> contributed(String name) {
		try {
			NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(bundle().resolve("plugin.xml").toFile()).getElementsByTagName(name);
			return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lines and files from here on belong to this host. */
	SmallCase host(String name) {
		host = name;
		return file("commands/vmware_-vl.txt", "VMware ESXi 6.7.0 build-8169922")
				.file("commands/uname_-a.txt", "VMkernel " + name + " 6.7.0 #1 SMP Release build-8169922 x86_64 ESXi")
				.file("etc/hosts", "10.0.0.1 " + name);
	}

	SmallCase file(String path, String text) {
		hosts.computeIfAbsent(host, _ -> new LinkedHashMap<>()).put(path, new ArrayList<>(text.lines().toList()));
		return this;
	}

	/** Adds a line of the kernel, so many milliseconds after the start. */
	SmallCase line(String path, long atMs, String message) {
		String head = STAMP.format(START.plusMillis(atMs))
				+ (path.contains("vobd") ? ": " : " cpu2:2097201)");
		hosts.get(host).computeIfAbsent(path, _ -> new ArrayList<>()).add(head + message);
		return this;
	}

	/** Adds a line as it is. */
	SmallCase raw(String path, String line) {
		hosts.get(host).computeIfAbsent(path, _ -> new ArrayList<>()).add(line);
		return this;
	}

	StoragePicture read() {
		try {
			Path folder = Files.createTempDirectory("storage");
			try {
				return read(folder);
			} finally {
				try (Stream<Path> all = Files.walk(folder)) {
					for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
						Files.delete(each);
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private StoragePicture read(Path folder) throws IOException {
		List<Path> inputs = new ArrayList<>();
		for (Map.Entry<String, Map<String, List<String>>> each : hosts.entrySet()) {
			Path root = folder.resolve("esx-" + each.getKey() + "-2021-03-05--05.00-4711");
			for (Map.Entry<String, List<String>> file : each.getValue().entrySet()) {
				Path path = root.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.write(path, file.getValue());
			}
			inputs.add(root);
		}
		try (CaseOpening opening = new CaseOpening(KNOWLEDGE, OpeningSettings.in(folder.resolve("index")))) {
			opening.load(inputs, new NullProgressMonitor());
			try (OpenedCase opened = opening.finish()) {
				return StoragePicture.read(opened.bundles(), opened.events(), opened.decoders(),
						new NullProgressMonitor());
			}
		}
	}
}
