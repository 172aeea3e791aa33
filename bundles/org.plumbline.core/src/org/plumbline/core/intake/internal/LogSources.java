package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.FileOrder;
import org.plumbline.core.store.StoreBuilder;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.Member;

/** The logs of one bundle on their way into its store: read one by one, then made one with each other. */
final class LogSources implements AutoCloseable {

	/** A log that was read; the reader, with its buffers, is kept only while it reads. */
	private record Source(LogFile file, Member member, FileTimes times, long modifiedNs, TwinFinder.Copy copy,
			String fingerprint) {
	}

	/**
	 * A log whose reading has begun or waits for its turn.
	 *
	 * @param isCopy whether its reader is that of an earlier one with the same bytes
	 */
	private record Started(MemberEntry member, Member model, LogFile file, LogReader reader, boolean isCopy) {
	}

	private final StoreBuilder store;
	private final LogFormats formats;
	private final NoticeBook notices;
	private final Reading reading;
	private final List<Source> sources = new ArrayList<>();
	private final Map<String, String> pathOfText = new HashMap<>();
	/** Whole members by what two of them share only if they are copies of each other. */
	private final Map<String, LogReader> readerOfBytes = new HashMap<>();
	private final List<Started> started = new ArrayList<>();
	private final MemberReadings readings;
	private final Predicate<String> understoodBeside;
	private String hostInLogs = ""; //$NON-NLS-1$

	/** @param understoodBeside tells for a path whether its text is also read as something other than a log */
	LogSources(StoreBuilder store, LogFormats formats, NoticeBook notices, Reading reading,
			Predicate<String> understoodBeside) {
		this.understoodBeside = understoodBeside;
		this.store = store;
		this.formats = formats;
		this.notices = notices;
		this.reading = reading;
		readings = new MemberReadings(reading.processors(), reading::showIfDue);
	}

	boolean isEmpty() {
		return sources.isEmpty() && started.isEmpty();
	}

	int size() {
		return sources.size() + started.size();
	}

	/** Returns the first host name that a line gives; empty if none does. */
	String host() {
		return hostInLogs;
	}

	/**
	 * Reads a log, now or later, beside others.
	 *
	 * @param model is told what the log was taken for, once it has been read
	 * @param held  the member, if it is held in memory; {@code null} if it has to be read at once
	 */
	void read(MemberEntry member, Member model, InputStream content, HeldMember held) throws IOException {
		int source = store.addSource();
		LogReader reader = new LogReader(store, source, formats.forPath(member.path()), reading);
		LogFile file = EvidenceFactory.eINSTANCE.createLogFile();
		file.setPath(member.path());
		file.setSourceIndex(source);
		LogReader same = held != null && held.isSound()
				? readerOfBytes.putIfAbsent(member.name() + ' ' + held.fingerprint(), reader)
				: null;
		if (same != null) {
			started.add(new Started(member, model, file, same, true));
			held.release();
			return;
		}
		started.add(new Started(member, model, file, reader, false));
		InputStream cancellable = reading.cancellable(content);
		if (held != null && held.isWhole()) {
			readings.submit(held.bytes(), () -> {
				reader.read(cancellable, TextPieces.of(content));
				held.release();
			});
		} else {
			reader.read(cancellable, TextPieces.of(content));
		}
	}

	/** Returns when everything that was begun has been read. */
	void await() throws IOException {
		readings.await();
	}

	/**
	 * Waits for all logs and takes them over in the order of the archive, whatever the order of reading was.
	 *
	 * @return what went wrong by members that were not read to their end
	 */
	Map<MemberEntry, String> settle() throws IOException {
		readings.await();
		Map<MemberEntry, String> cut = new LinkedHashMap<>();
		for (Started each : started) {
			count(each.reader(), each.file());
			if (!each.reader().damage().isEmpty() && !reading.isCanceled()) {
				cut.put(each.member(), each.reader().damage());
			}
			takeOver(each);
		}
		started.clear();
		readerOfBytes.clear();
		return cut;
	}

	private void takeOver(Started log) {
		LogReader reader = log.reader();
		MemberEntry member = log.member();
		String twin = reader.lines() == 0 ? null
				: pathOfText.putIfAbsent(member.name() + ' ' + reader.fingerprint(), member.path());
		if (twin == null) {
			keep(member, log.model(), log.file(), reader);
		} else {
			store.drop(log.file().getSourceIndex());
			noteTwin(log.model(), Messages.LogReader_duplicate, member.path(), twin);
		}
	}

	private void keep(MemberEntry member, Member model, LogFile file, LogReader reader) {
		sources.add(new Source(file, model, reader.times(), member.modifiedNs(),
				new TwinFinder.Copy(file.getSourceIndex(), member.path(), reader.bytes()), reader.fingerprint()));
		if (reader.lines() > 0 && reader.formatId().isEmpty() && !understoodBeside.test(member.path())) {
			notices.note("unknown-format", member.path(), NLS.bind(Messages.LogReader_unknownFormat, member.path())); //$NON-NLS-1$
		}
		if (reader.lines() > 0 && formats.holdsDropped(member.path())) {
			notices.note("dropped-lines", member.path(), //$NON-NLS-1$
					NLS.bind(Messages.LogReader_dropped, member.path(), Long.toString(reader.lines())));
		}
		hostInLogs = hostInLogs.isEmpty() ? reader.host() : hostInLogs;
		model.setTakenFor(reader.formatId().isEmpty() ? "text" : reader.formatId()); //$NON-NLS-1$
	}

	private void noteTwin(Member model, String text, String path, String keeper) {
		model.setTakenFor("duplicate"); //$NON-NLS-1$
		notices.note("duplicate", path, NLS.bind(text, path, keeper)); //$NON-NLS-1$
	}

	private static void count(LogReader reader, LogFile file) {
		file.setFormatId(reader.formatId());
		file.setLines(reader.lines());
		file.setEvents(reader.events());
		file.setUnparsedLines(reader.unparsed());
	}

	/** Leaves out logs that are the beginning of another one. After all have been read. */
	void dropEarlierStates() {
		TwinFinder twins = new TwinFinder(store, sources.stream().map(Source::copy).toList());
		Map<Integer, TwinFinder.Copy> keepers = twins.find();
		for (Source each : List.copyOf(sources)) {
			Optional.ofNullable(keepers.get(each.copy().source())).ifPresent(keeper -> {
				store.drop(each.copy().source());
				sources.remove(each);
				noteTwin(each.member(), Messages.LogReader_earlierState, each.copy().path(), keeper.path());
			});
		}
	}

	/** Adds what tells one part of an input from another: the logs, as far as they were read. */
	void addTo(MessageDigest digest) {
		for (Source each : sources) {
			String read = '\0' + each.file().getPath() + '\0' + each.fingerprint();
			digest.update(read.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Adds copies of all logs, as far as they have been read, to a host. */
	void copyTo(Host seen) {
		sources.forEach(each -> seen.getLogFiles().add(EcoreUtil.copy(each.file())));
		started.stream().filter(each -> !each.isCopy()).forEach(each -> {
			LogFile file = EcoreUtil.copy(each.file());
			count(each.reader(), file);
			seen.getLogFiles().add(file);
		});
	}

	/** Returns the years of first lines, as far as they can be told so far. */
	Map<Integer, Integer> firstYears(OptionalInt givenYear, long collectedNs) {
		List<YearRepair.Candidate> candidates = new ArrayList<>();
		sources.forEach(each -> candidates.add(new YearRepair.Candidate(each.file().getSourceIndex(),
				each.file().getPath(), each.modifiedNs(), each.times())));
		started.forEach(each -> candidates.add(new YearRepair.Candidate(each.file().getSourceIndex(),
				each.file().getPath(), each.member().modifiedNs(), each.reader().times())));
		return new YearRepair(givenYear, collectedNs).firstYears(candidates);
	}

	/** Mends the times of all logs and gives the logs to their host. */
	void mendTimes(OptionalInt givenYear, OptionalLong collectedNs, Host host) {
		BundleTimes times = new BundleTimes(store, notices);
		sources.forEach(each -> times.add(each.file().getSourceIndex(), each.file().getPath(), each.modifiedNs(),
				each.times()));
		times.mend(givenYear, collectedNs, host);
		for (Source each : sources) {
			long[] span = store.timeSpan(each.file().getSourceIndex());
			each.file().setFirstNs(span[0]);
			each.file().setLastNs(span[1]);
			host.getLogFiles().add(each.file());
		}
	}

	/** Returns for each source its place in the order of files. After times were mended. */
	int[] fileRanks() {
		return FileOrder.ranks(sources.stream().map(Source::file).map(each -> new EventSource(each.getSourceIndex(), "", //$NON-NLS-1$
				"", each.getPath(), each.getFormatId(), each.getLines(), each.getEvents(), each.getUnparsedLines(), //$NON-NLS-1$
				each.getFirstNs(), each.getLastNs())).toList());
	}

	/** Ends all reading; nobody writes to the store any more. */
	@Override
	public void close() throws IOException {
		readings.close();
	}
}
