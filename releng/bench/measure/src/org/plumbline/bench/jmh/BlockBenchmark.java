package org.plumbline.bench.jmh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;

import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.extension.PlainRegistry;
import org.plumbline.core.store.MarkSet;

/** What is done to every block of text of 256 KiB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BlockBenchmark {

	private static final int SPARE = 64 << 10;

	private final ZstdCompressCtx zstd = new ZstdCompressCtx().setLevel(1).setHashLog(12).setMinMatch(7);
	private final LZ4Compressor lz4 = LZ4Factory.nativeInstance().fastCompressor();
	private byte[] block;
	private byte[] target;
	private byte[] packed;
	private MarkSet marks;
	private int hits;

	/** Makes the text and takes the marks of all rules and decoders. */
	@Setup
	public void prepare() throws IOException {
		block = SampleText.block("7.0", "vmkernel");
		target = new byte[block.length + SPARE];
		packed = zstd.compress(block);
		var knowledge = Knowledge.read(PlainRegistry.read(getClass().getClassLoader()), problem -> {
			throw new IllegalStateException(problem.getMessage());
		});
		var all = new ArrayList<>(knowledge.rules().marks());
		knowledge.decoders().marks().stream().filter(mark -> mark.length() >= MarkSet.SHORTEST).forEach(all::add);
		marks = new MarkSet(all);
	}

	/** All marks of rules and decoders in one go. */
	@Benchmark
	public int markScan() {
		hits = 0;
		marks.scan(block, 0, block.length, (mark, at) -> hits++);
		return hits;
	}

	/** Zstandard level 1, as the store does it. */
	@Benchmark
	public int compressZstd() {
		return zstd.compressByteArray(target, 0, target.length, block, 0, block.length);
	}

	/** The other choice. */
	@Benchmark
	public int compressLz4() {
		return lz4.compress(block, 0, block.length, target, 0, target.length);
	}

	/** What a search pays for each block it has to read. */
	@Benchmark
	public long decompressZstd() {
		return Zstd.decompressByteArray(target, 0, block.length, packed, 0, packed.length);
	}
}
