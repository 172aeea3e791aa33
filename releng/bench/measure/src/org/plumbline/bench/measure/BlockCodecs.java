package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;

import net.jpountz.lz4.LZ4Factory;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Compares ways to keep blocks of text: {@code BlockCodecs <work folder> <results folder>} compresses and decompresses
 * 256 MB of log text in blocks of 256 KiB with each, on one thread.
 */
public final class BlockCodecs {

	private static final int BLOCK_BYTES = 256 << 10;
	private static final int BLOCKS = 1024;
	private static final int ROUNDS = 5;

	private final List<byte[]> blocks = new ArrayList<>();

	private BlockCodecs() {
	}

	private interface Codec {
		byte[] compress(byte[] raw);

		byte[] decompress(byte[] compressed);
	}

	/** @throws Exception if the text cannot be made or read */
	public static void main(String[] args) throws Exception {
		var file = Path.of(args[0]).resolve("blocks.tgz");
		Bundles.make(file, "300M", List.of("--gzip-level", "1"));
		var codecs = new BlockCodecs();
		codecs.read(file);
		Files.delete(file);
		var values = new Values("blocks");
		codecs.measure("store", zstd(new ZstdCompressCtx().setLevel(1).setHashLog(12).setMinMatch(7)), values);
		for (int level : new int[] { 1, 3 }) {
			codecs.measure("zstd" + level, zstd(new ZstdCompressCtx().setLevel(level)), values);
		}
		codecs.measure("lz4", lz4(), values);
		codecs.measure("plain", plain(), values);
		values.write(Path.of(args[1]));
	}

	private void read(Path file) throws IOException {
		try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
			for (var entry = tar.getNextEntry(); entry != null && blocks.size() < BLOCKS; entry = tar.getNextEntry()) {
				if (entry.getName().endsWith(".gz")) {
					var text = new GZIPInputStream(tar);
					for (var block = text.readNBytes(BLOCK_BYTES); block.length == BLOCK_BYTES; block = text
							.readNBytes(BLOCK_BYTES)) {
						blocks.add(block);
					}
				}
			}
		}
	}

	private void measure(String name, Codec codec, Values values) {
		var compressed = new ArrayList<byte[]>();
		for (int round = 0; round <= ROUNDS; round++) { // the first warms up
			compressed.clear();
			long beginNs = System.nanoTime();
			blocks.forEach(block -> compressed.add(codec.compress(block)));
			double compress = (System.nanoTime() - beginNs) / 1e9;
			beginNs = System.nanoTime();
			compressed.forEach(codec::decompress);
			double decompress = (System.nanoTime() - beginNs) / 1e9;
			if (round > 0) {
				double megabytes = (double) blocks.size() * BLOCK_BYTES / 1e6;
				values.put(name + "CompressMbPerSecond", megabytes / compress);
				values.put(name + "DecompressMbPerSecond", megabytes / decompress);
			}
		}
		long bytes = compressed.stream().mapToLong(each -> each.length).sum();
		values.put(name + "Share", (double) bytes / blocks.size() / BLOCK_BYTES);
	}

	private static Codec zstd(ZstdCompressCtx context) {
		return new Codec() {

			@Override
			public byte[] compress(byte[] raw) {
				return context.compress(raw);
			}

			@Override
			public byte[] decompress(byte[] compressed) {
				return Zstd.decompress(compressed, BLOCK_BYTES);
			}
		};
	}

	private static Codec lz4() {
		var compressor = LZ4Factory.nativeInstance().fastCompressor();
		var decompressor = LZ4Factory.nativeInstance().fastDecompressor();
		return new Codec() {

			@Override
			public byte[] compress(byte[] raw) {
				return compressor.compress(raw);
			}

			@Override
			public byte[] decompress(byte[] compressed) {
				return decompressor.decompress(compressed, BLOCK_BYTES);
			}
		};
	}

	private static Codec plain() {
		return new Codec() {

			@Override
			public byte[] compress(byte[] raw) {
				return raw.clone();
			}

			@Override
			public byte[] decompress(byte[] compressed) {
				return compressed.clone();
			}
		};
	}
}
