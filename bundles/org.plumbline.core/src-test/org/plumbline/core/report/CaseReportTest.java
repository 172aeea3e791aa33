package org.plumbline.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.rule.PatchGate;
import org.plumbline.core.store.EventStores;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;

/** The plan of a case decides what is printed in which order; nothing that a section does can stop the report. */
class CaseReportTest {

	private static final Set<Audience> ALL = EnumSet.allOf(Audience.class);

	private OpenedCase openedCase;
	private CaseReport report;
	private PlanEditor plan;

	@BeforeEach
	void openCase() throws IOException {
		Case model = CasefileFactory.eINSTANCE.createCase();
		model.setTitle("Case");
		openedCase = new OpenedCase(new CaseEditor(model, () -> 0), List.of(),
				EventStores.open(List.of(), new LogFormats(List.of()), source -> 0),
				new Decoders(List.of()), List.of(), List.of(), PatchGate.NONE);
		report = new CaseReport(List.of(
				section("quotes", 90, ALL, true, input -> List.of(new Heading(1, "quotes", ""))),
				section("summary", 10, ALL, true, input -> List.of(new PageBreak(), new Heading(1, "summary", "s"))),
				section("codes", 50, EnumSet.of(Audience.VENDOR), false,
						input -> List.of(new Heading(1, "codes", ""))),
				section("findings", 40, ALL, true, input -> List.of(new Heading(1, "findings", "")))), List.of());
		plan = new PlanEditor(openedCase.editor(), report.parts());
	}

	private static CaseReport.Section section(String id, int order, Set<Audience> audiences, boolean brief,
			ReportSection section) {
		return new CaseReport.Section(new ReportPart(id, id, order, audiences, brief, false), section);
	}

	private ReportDocument document(Audience audience) {
		return report.document(openedCase, audience, new NullProgressMonitor());
	}

	private String titles(Audience audience) {
		return document(audience).blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.map(Heading::text).collect(Collectors.joining(" "));
	}

	@Test
	void withoutAPlanEachAudienceHasItsSectionsInTheirOrder() {
		assertEquals("summary findings quotes", titles(Audience.CUSTOMER));
		assertEquals("summary findings codes quotes", titles(Audience.VENDOR));
	}

	@Test
	void aPlanChoosesAndOrders() {
		plan.move("findings", -1);
		plan.show("quotes", false);
		assertEquals("findings summary", titles(Audience.CUSTOMER));
		assertEquals("findings codes summary", titles(Audience.VENDOR), "with what is for this audience only");
		plan.show("codes", true);
		assertEquals("findings codes summary", titles(Audience.CUSTOMER), "behind what usually stands right before it");
		assertEquals("findings summary", titles(Audience.INTERNAL), "what is not for this audience stays out");
		openedCase.editor().undo();
		openedCase.editor().undo();
		openedCase.editor().undo();
		assertEquals("summary findings quotes", titles(Audience.CUSTOMER));
		openedCase.editor().redo();
		assertEquals("findings summary quotes", titles(Audience.CUSTOMER));
	}

	@Test
	void standardAndBriefAndAll() {
		plan.chooseBrief();
		assertEquals("summary findings quotes", titles(Audience.CUSTOMER));
		plan.chooseAll();
		assertEquals("summary findings codes quotes", titles(Audience.CUSTOMER));
		plan.chooseStandard();
		assertEquals("summary findings quotes", titles(Audience.CUSTOMER));
	}

	@Test
	void wordsOfAPersonStandBelowTheTitleOfTheSection() {
		plan.write("summary", "In short", "It was the *cable*.");
		List<ReportBlock> blocks = document(Audience.CUSTOMER).blocks();
		assertEquals(new Heading(1, "In short", "s"), blocks.get(1), "links still arrive");
		assertEquals(new Paragraph(Prose.of("It was the *cable*.")), blocks.get(2));
		plan.write("summary", "", "");
		assertEquals("summary findings quotes", titles(Audience.CUSTOMER));
		assertTrue(openedCase.model().getReportPlan().getTexts().isEmpty());
	}

	@Test
	void ownChaptersAreWrittenMovedLeftOutAndRemoved() {
		String own = plan.addChapter("What we did", "We looked.", "summary");
		assertEquals("summary What we did findings quotes", titles(Audience.CUSTOMER));
		plan.move(own, 100);
		assertEquals("summary findings quotes What we did", titles(Audience.INTERNAL));
		plan.show(own, false);
		assertEquals(List.of("codes", "What we did"), plan.leftOut().stream().map(Chapter::title).toList());
		plan.show(own, true);
		plan.remove(own);
		assertEquals("summary findings quotes", titles(Audience.CUSTOMER));
		openedCase.editor().undo();
		assertEquals("summary findings quotes What we did", titles(Audience.CUSTOMER));
	}

	@Test
	void aSectionThatIsNotThereIsLeftOutAndKeptInThePlan() {
		plan.move("findings", -1);
		openedCase.model().getReportPlan().getSections().add(0, "of.another.bundle");
		assertEquals("findings summary quotes", titles(Audience.CUSTOMER));
	}

	@Test
	void whatChangesNothingIsNoStep() {
		plan.move("summary", -1);
		plan.show("summary", true);
		plan.write("summary", "", "");
		plan.setAudience(Audience.CUSTOMER);
		plan.setTitle("");
		plan.chooseStandard();
		assertEquals("", openedCase.editor().undoLabel());
	}

	@Test
	void audienceAndTitleAreKeptInTheCase() {
		plan.setAudience(Audience.VENDOR);
		plan.setTitle("Array under load");
		assertEquals(Audience.VENDOR, Chapters.audience(openedCase.model()));
		assertEquals("Array under load", document(Audience.VENDOR).title());
		assertEquals("Case", document(Audience.VENDOR).metadata().caseTitle());
	}

	@Test
	void aSectionThatFailsBecomesALineInItsPlace() {
		for (Throwable broken : List.of(new IllegalStateException("no heart"), new NoClassDefFoundError("no heart"))) {
			CaseReport other = new CaseReport(List.of(section("first", 1, ALL, true, input -> fail(broken)),
					section("second", 2, ALL, true, input -> List.of(new Heading(1, "second", "")))), List.of());
			List<ReportBlock> blocks = other.document(openedCase, Audience.CUSTOMER, new NullProgressMonitor())
					.blocks();
			assertEquals(List.of(new Failed("first", "no heart"), new Heading(1, "second", "")), blocks);
		}
	}

	@Test
	void aCancelIsNoFailure() {
		CaseReport other = new CaseReport(
				List.of(section("first", 1, ALL, true, input -> fail(new OperationCanceledException()))), List.of());
		assertThrows(OperationCanceledException.class,
				() -> other.document(openedCase, Audience.CUSTOMER, new NullProgressMonitor()));
	}

	@Test
	void aClosingSectionIsBuiltLastWhereverItStands() {
		StringBuilder built = new StringBuilder();
		CaseReport other = new CaseReport(List.of(
				new CaseReport.Section(new ReportPart("a", "a", 1, ALL, true, true), input -> said(built, "a")),
				section("b", 2, ALL, true, input -> said(built, "b"))), List.of());
		ReportDocument document = other.document(openedCase, Audience.CUSTOMER, new NullProgressMonitor());
		assertEquals("ba", built.toString());
		assertEquals("a", assertInstanceOf(Heading.class, document.blocks().getFirst()).text());
	}

	@Test
	void aFormatThatNobodyWritesIsSaid() {
		assertThrows(IOException.class,
				() -> report.write(document(Audience.CUSTOMER), "docx", new ByteArrayOutputStream()));
	}

	private static List<ReportBlock> said(StringBuilder built, String name) {
		built.append(name);
		return List.of(new Heading(1, name, ""));
	}

	private static List<ReportBlock> fail(Throwable broken) {
		if (broken instanceof Error error) {
			throw error;
		}
		throw (RuntimeException) broken;
	}
}
