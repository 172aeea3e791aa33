package org.plumbline.ui.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashFrame;
import org.plumbline.core.crash.CrashIndex.Seen;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.crash.CrashText;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.store.LogRecord;
import org.plumbline.ui.preference.DisplayTime;

/** Everything that is known of one crash, as rows of a table. */
final class CrashFacts {

	private static final int MOST_LINES = 60;

	/**
	 * One row.
	 *
	 * @param name  what it is
	 * @param value what is known
	 * @param row   event that a click selects; empty if none
	 */
	record Fact(String name, String value, OptionalLong row) {
	}

	private final List<Fact> facts = new ArrayList<>();
	private final OpenedCase opened;
	private final DisplayTime times;

	CrashFacts(OpenedCase opened, DisplayTime times) {
		this.opened = opened;
		this.times = times;
	}

	/** @param elsewhere the same crash in other bundles */
	List<Fact> of(Crash crash, CrashPicture picture, List<Seen> elsewhere) {
		put(Messages.CrashFacts_reason, CrashText.summary(crash));
		put(Messages.CrashFacts_subject, crash.subject());
		put(Messages.CrashFacts_module, crash.module());
		put(Messages.CrashFacts_uptime, CrashText.uptime(crash));
		crash.checks().forEach(each -> put(Messages.CrashFacts_hardware, CrashText.check(each)));
		put(Messages.CrashFacts_signature, crash.signature());
		put(Messages.CrashFacts_alike, picture.alike(crash).stream()
				.map(each -> each.host() + ' ' + (each.hasTime() ? times.seconds(each.timeNs()) : "")) //$NON-NLS-1$
				.collect(Collectors.joining(", "))); //$NON-NLS-1$
		elsewhere.stream().limit(MOST_LINES).forEach(each -> put(Messages.CrashFacts_elsewhere,
				NLS.bind(Messages.CrashFacts_elsewhereValue, new Object[] { each.host(),
						each.timeNs() == Times.UNKNOWN_NS ? "?" : times.seconds(each.timeNs()), each.bundle() }))); //$NON-NLS-1$
		put(Messages.CrashFacts_findings, findings(crash));
		crash.details().forEach((name, value) -> put(CrashText.detail(name), value));
		int number = 0;
		for (CrashFrame frame : crash.frames()) {
			facts.add(new Fact(NLS.bind(Messages.CrashFacts_frame, number++), frame.shown(), OptionalLong.empty()));
		}
		crash.rows().stream().limit(MOST_LINES).forEach(this::line);
		return List.copyOf(facts);
	}

	private void put(String name, String value) {
		if (!value.isEmpty()) {
			facts.add(new Fact(name, value, OptionalLong.empty()));
		}
	}

	private void line(long row) {
		LogRecord line = opened.events().record(row);
		facts.add(new Fact(NLS.bind(Messages.CrashFacts_line, line.source().name(), line.line()),
				line.text().lines().findFirst().orElse(""), OptionalLong.of(row))); //$NON-NLS-1$
	}

	/** Findings that quote a line of the crash. */
	private String findings(Crash crash) {
		return opened.findings().stream().filter(each -> quotes(each, crash))
				.map(each -> NLS.bind(Messages.CrashFacts_finding, each.rule(), each.title())).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private boolean quotes(Finding finding, Crash crash) {
		return finding.evidence().stream().map(each -> opened.events().find(each.ref()))
				.anyMatch(each -> each.isPresent() && crash.rows().contains(each.getAsLong()))
				|| finding.consequences().stream().anyMatch(each -> quotes(each, crash));
	}
}
