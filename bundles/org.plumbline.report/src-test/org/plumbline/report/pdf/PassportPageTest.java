package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.SequencePattern;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.DevicePassport;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.PageBreak;
import org.plumbline.core.report.PaperSize;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.DeviceIdentity;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.PathOnHost;
import org.plumbline.core.storage.StorageCode;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StorageEventKind;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.report.OriginReport;

/** The passport of a usual device is one page: two hosts, eight paths, a dozen failures, more than it has room for. */
class PassportPageTest {

	private static final String DEVICE = "naa.60a980004e57556a4835664c674f4c45";
	private static final List<String> HOSTS = List.of("esx-lab-80.corp.example", "esx-lab-81.corp.example");
	private static final long START_NS = 1_707_200_000_123_000_000L;
	private static final long MINUTE_NS = 60_000_000_000L;
	private static final int CHANGES = 80;

	private static StoragePicture picture() {
		DeviceIdentity identity = new DeviceIdentity(DEVICE, List.of("vml.0200000000" + DEVICE.substring(4) + "4c554e"),
				"NWUj5fLgOLE", "NETAPP", "LUN C-Mode", "NETAPP Fibre Channel Disk", 4L << 40, List.of("production-1"),
				List.of("db-prod", "web 03", "mail relay"), false,
				Map.of("array type", "VMW_SATP_ALUA", "path policy", "VMW_PSP_RR", "queue depth", "64", "revision",
						"8010", "outstanding with competing worlds", "32"));
		List<PathOnHost> paths = HOSTS.stream().flatMap(host -> IntStream.range(0, 4).mapToObj(
				path -> new PathOnHost(host, "vmhba" + (2 + path / 2) + ":C0:T" + path % 2 + ":L5", "active", "vmhba2",
						"qlnativefc", "2.1.50.0 5.03.12", "50:0a:09:81:96:17:4e:02")))
				.toList();
		List<FailureCount> failures = IntStream.range(0, 12).mapToObj(PassportPageTest::failure).toList();
		DeviceHistory device = new DeviceHistory(identity, HOSTS, paths, failures, changes());
		SequencePattern reset = new SequencePattern("reset", "Target reset",
				"The target was reset or switched on, and every path told so once. Nothing was lost, but commands that "
						+ "were under way were sent again.",
				"", false, MINUTE_NS, List.of(), Set.of(), List.of());
		List<FoldedSequence> sequences = IntStream.range(0, 3)
				.mapToObj(i -> new FoldedSequence(reset, HOSTS.get(i % 2), List.of(DEVICE), START_NS, START_NS, 1,
						List.of()))
				.toList();
		return new StoragePicture(List.of(device), List.of(), sequences, 0);
	}

	private static FailureCount failure(int number) {
		StorageCode code = new StorageCode("0x0", "0x2", "0x0", "0x6", "0x29", "0x" + Integer.toHexString(number), "");
		DecodedFact fact = fact("UNIT ATTENTION, POWER ON, RESET, OR BUS DEVICE RESET OCCURRED " + number);
		return new FailureCount(code, fact, number, 1000 + number, 0, START_NS, START_NS + number * MINUTE_NS,
				Map.of(HOSTS.get(0), new FailureCount.Span(900, START_NS, START_NS), HOSTS.get(1),
						new FailureCount.Span(100 + number, START_NS, START_NS)),
				Map.of(), Map.of());
	}

	private static DecodedFact fact(String title) {
		return new DecodedFact("scsi", title, DEVICE, List.of(), title, "", false, List.of(), List.of(), List.of(),
				Map.of());
	}

	private static List<StorageEvent> changes() {
		List<StorageEvent> changes = new ArrayList<>();
		for (int i = 0; i < CHANGES; i++) {
			changes.add(new StorageEvent(StorageEventKind.PATH_STATE, i, START_NS + i * MINUTE_NS, HOSTS.get(i % 2),
					DEVICE, "vmhba2:C0:T0:L5", i % 2 == 0 ? "dead" : "on", 1,
					new StorageCode("", "", "", "", "", "", ""),
					Set.of(), fact("Path changed its state")));
		}
		return changes;
	}

	private static String text(ReportDocument document, PaperSize paper, int pages) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfExporter().export(document, out, new ExportSettings(ExportSettings.DEFAULT.zone(), paper,
				ExportSettings.DEFAULT.templateFolder()));
		try (PDDocument pdf = Loader.loadPDF(JudgedReports.leave("passport", out.toByteArray()))) {
			assertEquals(pages, pdf.getNumberOfPages());
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	@Test
	void isOnePageOfEitherPaperWithAllPathsAndFailures() throws IOException {
		StoragePicture picture = picture();
		DevicePassport passport = new DevicePassport(picture.devices().getFirst(), picture);
		for (PaperSize paper : PaperSize.values()) {
			String text = text(passport.document(OriginReport.metadata(Audience.VENDOR)), paper, 1);
			Stream.of(DEVICE, "production-1", "Example Manufacturing Ltd.", "vmhba3:C0:T1:L5", "0x29 0xb",
					"RESET OCCURRED 11", "Target reset", "2024-02-06 06:13:20.123", "Not shown, as the page ends: ")
					.forEach(each -> assertTrue(text.contains(each), each + " in " + text));
		}
	}

	@Test
	void isOnePageOfAReport() throws IOException {
		StoragePicture picture = picture();
		ReportDocument report = new ReportBuilder().heading(1, "Passports").add(new PageBreak())
				.heading(2, "Device " + DEVICE)
				.add(new DevicePassport(picture.devices().getFirst(), picture).sheet())
				.build("Report", "", OriginReport.metadata(Audience.VENDOR));
		text(report, PaperSize.A4, 3); // after the title page and the one before it
	}
}
