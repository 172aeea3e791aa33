package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.rule.Rules;
import org.plumbline.model.casefile.Annotation;

/** A case that people work on while it is being opened. */
class OpeningStagesTest {

	private static final int LINES = 60_000;
	/** So many questions for a cancel that a block has been read, but no whole log. */
	private static final int BLOCKS = 4;
	private static final Knowledge KNOWLEDGE = new Knowledge(
			new LogFormats(List.of(new LogFormats.Entry("none", "None", 1, PathPattern.of("*.log"), "",
					(bytes, from, to, head) -> false))),
			new OutputParsers(List.of()), new Decoders(List.of()),
			new Rules(List.of(), List.of(), (rule, failure) -> {}));

	@TempDir
	Path folder;

	/** Annotates the first line of the first stage, and may cancel there. The test's thread is that of the case. */
	private class Engineer implements OpeningListener {
		private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
		private final List<OpenedCase> stages = new ArrayList<>();
		private final boolean cancels;
		private final boolean keeps;
		private final CountDownLatch looked = new CountDownLatch(1);
		private final AtomicInteger asked = new AtomicInteger();

		/** Holds whichever thread reads the log, after some blocks, until the first stage has been looked at. */
		private final NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				try {
					if (readsALog() && asked.incrementAndGet() > BLOCKS) {
						looked.await();
					}
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
				return super.isCanceled();
			}

			private boolean readsALog() {
				return StackWalker.getInstance()
						.walk(frames -> frames.anyMatch(each -> each.getClassName().endsWith(".LogReader")));
			}
		};

		Engineer(boolean cancels, boolean keeps) {
			this.cancels = cancels;
			this.keeps = keeps;
		}

		@Override
		public void onCaseThread(Runnable task) {
			tasks.add(task);
		}

		@Override
		public void soFar(OpenedCase opened) {
			stages.add(opened);
			if (stages.size() == 1) {
				long row = opened.events().row(0);
				opened.editor().annotate("me", "seen early", "", "", List.of(opened.events().ref(row)), 0);
				monitor.setCanceled(cancels);
				looked.countDown();
			}
		}

		@Override
		public boolean keepsPart() {
			return keeps;
		}

		/** Opens on a thread of its own, and does what the thread of the case has to do until that has ended. */
		OpenedCase open(CaseOpening opening, List<Path> inputs) throws Exception {
			Throwable[] failure = new Throwable[1];
			Thread job = Thread.ofPlatform().start(() -> {
				try {
					opening.load(inputs, monitor);
					opening.evaluateRules(monitor);
				} catch (IOException | RuntimeException e) {
					failure[0] = e;
				} finally {
					tasks.add(() -> {}); // wakes the other one
				}
			});
			while (job.isAlive() || !tasks.isEmpty()) {
				tasks.take().run();
				if (tasks.isEmpty()) {
					job.join(20);
				}
			}
			if (failure[0] instanceof RuntimeException mistake) {
				throw mistake;
			}
			return opening.finish();
		}
	}

	private CaseOpening opening(OpeningListener listener) {
		return new CaseOpening(KNOWLEDGE, OpeningSettings.in(folder.resolve("data")), listener);
	}

	private Path log(String name) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < LINES; i++) {
			text.append(name).append(" line ").append(i).append(" of some length\n");
		}
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void whatIsSaidMeanwhileStaysWithItsLine() throws Exception {
		Engineer engineer = new Engineer(false, false);
		try (OpenedCase opened = engineer.open(opening(engineer), List.of(log("a.log")))) {
			OpenedCase first = engineer.stages.getFirst();
			assertTrue(first.events().size() < LINES, "a stage before the end");
			assertSame(first.editor(), opened.editor());
			Annotation annotation = opened.model().getAnnotations().getFirst();
			assertEquals(opened.bundles().getFirst().getSha256(),
					annotation.getTargets().getFirst().bundleSha256());
			assertEquals(opened.events().row(0),
					opened.events().find(annotation.getTargets().getFirst()).orElseThrow());
			assertEquals(List.of(opened.bundles().getFirst().getSha256()),
					opened.model().getBundles().stream().map(each -> each.getSha256()).toList());
			opened.editor().undo();
			assertTrue(opened.model().getAnnotations().isEmpty());
			opened.editor().redo();
			assertTrue(opened.events().find(opened.model().getAnnotations().getFirst().getTargets().getFirst())
					.isPresent());
		}
	}

	@Test
	void theLastStageHasAllEvents() throws Exception {
		Engineer engineer = new Engineer(false, false);
		try (OpenedCase opened = engineer.open(opening(engineer), List.of(log("a.log"), log("b.log")))) {
			assertEquals(2 * LINES, engineer.stages.getLast().events().size());
			assertSame(opened.events(), engineer.stages.getLast().events());
		}
	}

	@Test
	void aCaseSavedMeanwhileFindsItsBundleAgain() throws Exception {
		Path file = folder.resolve("early.plumb");
		Engineer engineer = new Engineer(false, false) {
			@Override
			public void soFar(OpenedCase opened) {
				super.soFar(opened);
				try {
					if (!Files.exists(file)) {
						CaseFile.save(opened, file);
					}
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			}
		};
		engineer.open(opening(engineer), List.of(log("a.log"))).close();
		assertEquals(ProvisionalSha.of(engineer.stages.getFirst().bundles().getFirst()),
				CaseFile.read(file).getBundles().getFirst().getSha256());
		try (CaseOpening again = opening(OpeningListener.NONE)) {
			again.load(List.of(file), new NullProgressMonitor());
			try (OpenedCase opened = again.finish()) {
				assertEquals(LINES, opened.events().size());
				assertTrue(opened.events().find(opened.model().getAnnotations().getFirst().getTargets().getFirst())
						.isPresent());
				assertEquals(1, opened.model().getBundles().size());
			}
		}
	}

	@Test
	void aPartThatIsKeptKeepsItsAnnotationsAndIsFoundAgainByItsCase() throws Exception {
		Path file = folder.resolve("part.plumb");
		Engineer engineer = new Engineer(true, true);
		long events;
		try (OpenedCase opened = engineer.open(opening(engineer), List.of(log("a.log"), log("b.log"), log("c.log")))) {
			assertTrue(opened.bundles().getLast().isPartial());
			assertTrue(opened.bundles().getLast().getNotices().stream()
					.anyMatch(each -> each.getCode().equals("cancelled")));
			assertTrue(opened.events().find(opened.model().getAnnotations().getFirst().getTargets().getFirst())
					.isPresent());
			events = opened.events().size();
			CaseFile.save(opened, file);
		}
		try (CaseOpening again = opening(OpeningListener.NONE)) {
			again.load(List.of(file), new NullProgressMonitor());
			try (OpenedCase opened = again.finish()) {
				assertEquals(events, opened.events().size());
			}
		}
	}

	@Test
	void aCancelledOpeningIsNothingIfNothingIsKept() throws IOException {
		Engineer engineer = new Engineer(true, false);
		List<Path> inputs = List.of(log("a.log"), log("b.log"), log("c.log"));
		CaseOpening opening = opening(engineer);
		assertThrows(OperationCanceledException.class, () -> engineer.open(opening, inputs));
		opening.close();
		assertFalse(engineer.stages.getLast().events().record(0).text().isEmpty(), "what is on the screen can be read");
	}

	@Test
	void nobodyIsToldAnythingIfNobodyListens() throws IOException {
		try (CaseOpening opening = opening(OpeningListener.NONE)) {
			opening.load(List.of(log("a.log")), new NullProgressMonitor());
			try (OpenedCase opened = opening.finish()) {
				assertEquals("Case a.log", opened.model().getTitle());
			}
		}
	}
}
