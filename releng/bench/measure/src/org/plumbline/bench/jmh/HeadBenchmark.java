package org.plumbline.bench.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.extension.PlainRegistry;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/** Reading of the heads of lines, by format. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HeadBenchmark {

	private static final int LINES = 1000;

	/** Format, release and log. */
	@Param({ "vmkernelClassic 4.0 vmkernel", "syslogClassic 4.1 messages", "vmkernel 7.0 vmkernel", "hostd5 5.5 hostd",
			"hostd 7.0 hostd", "vobd 7.0 vobd", "syslog 7.0 syslog", "vmsyslogd 8.0 vmkernel" })
	public String kind;

	private byte[] block;
	private LogFormat format;
	private final LineHead head = new LineHead();

	/** Makes the text and finds the format. */
	@Setup
	public void prepare() throws IOException {
		var part = kind.split(" ");
		block = SampleText.block(part[1], part[2]);
		var knowledge = Knowledge.read(PlainRegistry.read(getClass().getClassLoader()), problem -> {
			throw new IllegalStateException(problem.getMessage());
		});
		format = knowledge.formats().byId("org.plumbline.esxi." + part[0]).orElseThrow().format();
		if (lines() == 0) {
			throw new IllegalStateException(kind + " reads no line");
		}
	}

	/** Time for one line, its end looked for too. Returns how many of {@link #LINES} lines have a head. */
	@Benchmark
	@OperationsPerInvocation(LINES)
	public int lines() {
		int known = 0;
		int from = 0;
		int line = 0;
		while (line < LINES) {
			int to = from;
			while (block[to] != '\n') {
				to++;
			}
			head.clear();
			known += format.read(block, from, to, head) ? 1 : 0;
			from = to + 1 < block.length ? to + 1 : 0;
			line++;
		}
		return known;
	}
}
