package org.plumbline.ui.detail;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.event.Uptimes;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.TwinLines;
import org.plumbline.core.store.WrittenTogether;
import org.plumbline.core.world.Operations;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;

/** What there is to say about one event: its text, what its codes mean, where it comes from. */
final class EventContent {

	private final OpenedCase opened;
	private final LogRecord event;
	private final RichContent content = new RichContent();

	private final Consumer<String> search;
	private final LongConsumer select;

	private EventContent(OpenedCase opened, LogRecord event, Consumer<String> search, LongConsumer select) {
		this.opened = opened;
		this.event = event;
		this.search = search;
		this.select = select;
	}

	/**
	 * Returns the content for an event of a case. Reads one block of the store.
	 *
	 * @param search shows the events that a line finds
	 * @param select shows the event of a row
	 */
	static RichContent of(OpenedCase opened, long row, Consumer<String> search, LongConsumer select) {
		EventContent made = new EventContent(opened, opened.events().record(row), search, select);
		made.head();
		made.content.raw(FoldedText.of(made.event.text()));
		made.decoded();
		made.together();
		made.provenance();
		return made.content;
	}

	private void head() {
		content.strong(event.severity().label(), Colours.severity(event.severity()));
		content.words("   " + DisplayTime.current().full(event.timeNs()), Colours.TEXT); //$NON-NLS-1$
		content.endLine();
		if (event.repeat() > 1) {
			content.muted(NLS.bind(Messages.EventContent_repeat, number(event.repeat())));
		}
	}

	/** What the same world wrote with the same stamp: often one event, told in several lines. */
	private void together() {
		List<LogRecord> others = new WrittenTogether(opened.events()).others(event);
		if (!others.isEmpty()) {
			content.heading(Messages.EventContent_together);
		}
		for (LogRecord other : others) {
			content.quote(NLS.bind(Messages.EventContent_otherLine, number(other.line())),
					FoldedText.of(other.message()), () -> select.accept(other.row()));
		}
	}

	private void decoded() {
		String sha256 = event.source().bundleSha256();
		var release = opened.bundles().stream().filter(bundle -> sha256.equals(bundle.getSha256()))
				.map(SupportBundle::getRelease).filter(each -> !each.isEmpty()).findFirst();
		List<DecodedFact> facts = opened.decoders().decodeLine(event.text(), release).stream()
				.map(fact -> opened.worlds().named(fact, sha256, event.timeNs())).toList();
		if (!facts.isEmpty()) {
			content.heading(Messages.EventContent_decoded);
		}
		for (DecodedFact fact : facts) {
			content.strong(fact.title(), Colours.TEXT).endLine();
			for (DecodedField field : fact.fields()) {
				content.value(field.label(), (field.value() + ' ' + field.name()).strip());
			}
			content.paragraph(fact.meaning());
			fact.warnings().forEach(doubt -> content.muted(doubt));
		}
	}

	private void provenance() {
		content.heading(Messages.EventContent_provenance);
		content.value(Messages.EventContent_file, event.source().path());
		content.value(Messages.EventContent_line, event.lines() == 1 ? number(event.line())
				: NLS.bind(Messages.EventContent_lines, number(event.line()),
						number(event.line() + event.lines() - 1)));
		content.value(Messages.EventContent_twins, twins());
		content.value(Messages.EventContent_timeFrom, timeFrom(event.timeFrom()));
		content.value(Messages.EventContent_host, event.host());
		content.value(Messages.EventContent_process, event.process());
		content.value(Messages.EventContent_pid, positive(event.pid()));
		content.value(Messages.EventContent_module, event.module());
		content.value(Messages.EventContent_world, opened.worlds().shown(event.source().bundleSha256(), event.world(),
				event.timeNs()));
		content.value(Messages.EventContent_cpu, positive(event.cpu()));
		operation();
		uptime();
		content.value(Messages.EventContent_format, event.source().formatId());
		content.value(Messages.EventContent_bundle, bundleName());
		content.value(Messages.EventContent_reference, opened.events().ref(event.row()).toString());
	}

	private void operation() {
		if (!event.opId().isEmpty()) {
			content.value(Messages.EventContent_opId, event.opId());
			String whole = Operations.whole(event.opId());
			content.link(Messages.EventContent_wholeOperation, () -> search.accept("opid:" + whole)).endLine(); //$NON-NLS-1$
		}
	}

	/** A line may say how long the host had run; otherwise that follows from the start before the collection. */
	private void uptime() {
		if (event.uptimeNs() >= 0) {
			boolean timed = event.timeNs() != Times.UNKNOWN_NS;
			content.value(Messages.EventContent_sinceStart, !timed ? Uptimes.text(event.uptimeNs())
					: NLS.bind(Messages.EventContent_startedAt, Uptimes.text(event.uptimeNs()),
							DisplayTime.current().full(event.timeNs() - event.uptimeNs())));
			return;
		}
		String sha256 = event.source().bundleSha256();
		opened.bundles().stream().filter(bundle -> sha256.equals(bundle.getSha256()))
				.flatMap(bundle -> bundle.getHosts().stream()).mapToLong(Host::getBootTimeNs)
				.filter(bootNs -> bootNs != Times.UNKNOWN_NS && event.timeNs() >= bootNs).max()
				.ifPresent(bootNs -> content.value(Messages.EventContent_sinceStart,
						NLS.bind(Messages.EventContent_byStart, Uptimes.text(event.timeNs() - bootNs))));
	}

	/** The other lines that tell the same event. */
	private String twins() {
		return new TwinLines(opened.events()).others(event.row()).stream().map(opened.events()::record)
				.map(each -> NLS.bind(Messages.EventContent_twin, each.source().name(), number(each.line())))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String bundleName() {
		String sha256 = event.source().bundleSha256();
		return opened.bundles().stream().filter(bundle -> sha256.equals(bundle.getSha256())).map(SupportBundle::getName)
				.findFirst().orElse(""); //$NON-NLS-1$
	}

	private static String positive(long value) {
		return value < 0 ? "" : Long.toString(value); //$NON-NLS-1$
	}

	private static String number(long value) {
		return Amounts.count(value);
	}

	private static String timeFrom(TimeFrom from) {
		return switch (from) {
		case STAMP -> Messages.EventContent_stamp;
		case YEAR_INFERRED -> Messages.EventContent_yearInferred;
		case UPTIME -> Messages.EventContent_uptime;
		case NEIGHBOUR -> Messages.EventContent_neighbour;
		};
	}
}
