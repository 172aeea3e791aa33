package org.plumbline.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.plumbline.bench.Generate;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.extension.PlainRegistry;
import org.plumbline.core.store.EventFilter;

/** Questions to a store of 16 MB of text, and the decoding of one line. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StoreBenchmark {

	private static final String LINE = "2019-11-19T05:03:11.120Z cpu3:2098211)ScsiDeviceIO: 3469: Cmd(0x459a41d2c080) "
			+ "0x28, CmdSN 0x8a1c from world 2099114 to dev \"naa.60a980004c6b5a2d434a4e7168615a30\" failed H:0x0 D:0x2 "
			+ "P:0x0 Valid sense data: 0x6 0x3f 0xe.";
	private static final EventFilter ABSENT = EventFilter.ALL.withLiteral("naa.0000000000000000ffffffffffffffff");
	private static final EventFilter WORD = EventFilter.ALL.withLiteral("sense data");
	private static final EventFilter EXPRESSION = EventFilter.ALL.withPattern(Pattern.compile("D:0x2 .*data: 0x[36]"));

	private Path folder;
	private Knowledge knowledge;
	private OpenedCase opened;

	/** Makes a bundle and opens it. */
	@Setup
	public void prepare() throws IOException {
		folder = Files.createTempDirectory("plumbline-jmh");
		var file = folder.resolve("bundle.tgz");
		Generate.main(new String[] { "--release", "7.0", "--size", "16MB", "--seed", "3", "--plant", "all", "--out",
				file.toString() });
		knowledge = Knowledge.read(PlainRegistry.read(getClass().getClassLoader()), problem -> {
			throw new IllegalStateException(problem.getMessage());
		});
		try (var opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(file), new NullProgressMonitor());
			opened = opening.finish();
		}
	}

	/** Removes what was made. */
	@TearDown
	public void remove() throws IOException {
		opened.close();
		try (var all = Files.walk(folder)) {
			for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	/** A literal that is nowhere. */
	@Benchmark
	public long searchAbsentLiteral() {
		return opened.events().select(ABSENT, new NullProgressMonitor()).size();
	}

	/** A literal in many blocks. */
	@Benchmark
	public long searchCommonLiteral() {
		return opened.events().select(WORD, new NullProgressMonitor()).size();
	}

	/** An expression over all text. */
	@Benchmark
	public long searchExpression() {
		return opened.events().select(EXPRESSION, new NullProgressMonitor()).size();
	}

	/** All that decoders say about a failed command. */
	@Benchmark
	public Object decodeLine() {
		return knowledge.decoders().decodeLine(LINE, Optional.of("6.7"));
	}
}
