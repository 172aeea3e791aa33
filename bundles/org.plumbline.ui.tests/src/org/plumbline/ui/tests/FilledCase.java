package org.plumbline.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.casefile.Hypothesis;

/** Makes of the saved sample case one that two people have worked on for some days. */
final class FilledCase {

	private static final String ANN = "Ann Meyer";
	private static final String BOB = "Bob Okafor";
	/** What this program does not know as a colour is none to it. */
	private static final String A_COLOUR_OF_LATER = "amber";
	private static final long HOUR_NS = 3_600_000_000_000L;

	private final Path folder;

	FilledCase(Path folder) {
		this.folder = folder;
	}

	/** Returns the file of the filled case. */
	Path of(Path sample) throws IOException {
		Path first = folder.resolve("first.plumb");
		Path filled = folder.resolve("exchange-host-hangs.plumb");
		Path other = folder.resolve("bobs-copy.plumb");
		try (OpenedCase opened = open(sample)) {
			sheet(opened);
			hypotheses(opened);
			story(opened);
			remarks(opened);
			CaseSaving.of(opened, ANN).write(first);
		}
		try (OpenedCase opened = open(first)) {
			title(opened, "hostd is down because a ramdisk is full");
			CaseSaving.of(opened, BOB).write(other);
		}
		try (OpenedCase opened = open(first)) {
			title(opened, "Host hangs during verification of Exchange backups");
			CaseSaving.of(opened, ANN).write(filled);
			for (FieldConflict each : opened.editor().merge(CaseFile.read(other), ANN)) {
				opened.editor().decide(each, each.claims().getFirst().values(), ANN);
			}
			CaseSaving.of(opened, ANN).write(filled);
			opened.editor().review(CaseReview.IN_REVIEW, ANN, "Please read the chapter on the ramdisk again.");
			CaseSaving.of(opened, ANN).write(filled);
		}
		return filled;
	}

	private OpenedCase open(Path file) throws IOException {
		Knowledge knowledge = Knowledge.read(Platform.getExtensionRegistry(), problem -> {
			throw new IllegalStateException(problem.toString());
		});
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(file), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}

	private static void title(OpenedCase opened, String title) {
		var model = opened.model();
		opened.editor().describe(title, model.getCustomer(), model.getCaseNumber(), model.getEngineer(),
				model.getSummary());
	}

	private static EvidenceRef line(OpenedCase opened, String words) {
		long row = LongStream.range(0, opened.events().size())
				.map(opened.events()::row).filter(each -> opened.events().record(each).text().contains(words))
				.findFirst().orElseThrow();
		return opened.events().ref(row);
	}

	private static long timeNs(OpenedCase opened, EvidenceRef line) {
		return opened.events().timeOfRow(opened.find(line).orElseThrow());
	}

	private static void sheet(OpenedCase opened) {
		opened.editor().describe("Host mailesx02 hangs", "Northwind Mail Hosting Ltd.", "SR-120 409-7", ANN,
				"The management agent of **mailesx02** ended on the evening of 7 April because the ramdisk of its "
						+ "statistics was full. Emptying it and restarting the agent brought the host back.");
		CaseWriting ann = new CaseWriting(opened.editor(), ANN);
		ann.contact("Priya Raman", contact -> {
			contact.setRole("storage administrator");
			contact.setOrganisation("Northwind Mail Hosting Ltd.");
			contact.setMail("priya.raman@northwind.example");
			contact.setPhone("+44 20 7946 0123");
		});
		ann.contact("Tom Berg", "backup operator", "Northwind Mail Hosting Ltd.");
		ann.fillEnvironment(opened.bundles());
		ann.product("vCenter", "VMware vCenter Server", "4.1 Update 1", "");
		ann.product("array", "NetApp Data ONTAP", "8.0.1P5", "7-Mode, two controllers");
		ann.product("backup", "SnapManager for Exchange", "6.0P2", "verifies on the same server");
		ann.product("guest", "Windows Server 2008 Enterprise", "SP2, 64 bit", "data on raw device mappings");
		ann.recur("Empties the statistics until the patch is in", new RecurringAction(
				opened.bundles().getFirst().getHostName(), "hostdstats", "", 168 * HOUR_NS, Times.UNKNOWN_NS));
	}

	private static void hypotheses(OpenedCase opened) {
		CaseWriting ann = new CaseWriting(opened.editor(), ANN);
		Hypothesis full = ann.suppose("The ramdisk hostdstats is full",
				"hostd keeps a counter for **every path it has ever seen**. Each verification mounts snapshots under new "
						+ "ids, so `hostAgentStats.idMap` only grows.\n\n- writes fail\n- buffers are not flushed\n"
						+ "- hostd ends",
				"likely");
		ann.argue(full, false, "The first failed write names the file of the counters.",
				List.of(line(opened, "No space left")));
		ann.argue(full, false, "Buffers could not be flushed for want of memory at the same minute.",
				List.of(line(opened, "Failed to flush")));
		new CaseWriting(opened.editor(), BOB).argue(full, true,
				"The same ramdisk was at 60 % in February, by the notes "
						+ "of the customer.",
				List.of());
		Hypothesis array = ann.suppose("The array drops LUNs under load", "", "refuted");
		ann.argue(array, true, "`0x6 0x3f 0xe` says only that the list of LUNs has changed; no command was lost.",
				List.of(line(opened, "0x6 0x3f 0xe")));
		ann.suppose("The backup software leaves snapshots behind", "Ask the customer for the log of the backup.");
	}

	private static void story(OpenedCase opened) {
		CaseWriting ann = new CaseWriting(opened.editor(), ANN);
		ann.tell("Verification mounts snapshots",
				"Every night the backup is verified on the mail server itself. For that "
						+ "the array shows the snapshot as **new LUNs**, and takes them away afterwards.",
				List.of(line(opened, "0x6 0x3f 0xe")));
		ann.tell("The ramdisk fills",
				"hostd remembers a counter for each path. On 7 April at 17:33 there was no room left.",
				List.of(line(opened, "No space left"), line(opened, "Failed to flush")));
		ann.tell("",
				"After `services.sh restart` the old process still held the lock of the configuration, so the host "
						+ "stayed out of sight until it was ended by hand.",
				List.of());
	}

	private static void remarks(OpenedCase opened) {
		CaseWriting ann = new CaseWriting(opened.editor(), ANN);
		CaseWriting bob = new CaseWriting(opened.editor(), BOB);
		EvidenceRef begin = line(opened, "No space left");
		EvidenceRef dump = line(opened, "Userworld coredump complete");
		Annotation first = opened.editor().annotate(ANN, "Here it begins: **no room** for one more counter.", "cause",
				"#d13c3c", List.of(begin), timeNs(opened, begin));
		bob.reply(first, "Agreed. Is the ramdisk as large on the other hosts?");
		ann.reply(first, "Yes, 166 MB on each.");
		Annotation core = opened.editor().annotate(BOB, "Core dump of hostd, ask for the file.", "question",
				A_COLOUR_OF_LATER,
				List.of(dump), timeNs(opened, dump));
		ann.resolve(core, true);
		ann.annotate(Anchor.ramdisk(opened.bundles().getFirst().getHostName(), "hostdstats"),
				"Emptied by hand on 9 April.", "remedy", "#2f9e5f");
		bob.annotate(Anchor.wholeCase(), "Compare with the case of last autumn.", "", "");
		FindingEntry worst = opened.model().getFindings().getFirst();
		opened.editor().judge(worst, FindingState.CONFIRMED, "Seen on the host with `vdf -h`.");
	}
}
