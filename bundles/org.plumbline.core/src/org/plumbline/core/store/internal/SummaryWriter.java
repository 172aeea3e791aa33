package org.plumbline.core.store.internal;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes the summary of a sealed store: reads all text once, on all cores. Written beside and renamed, so that a process
 * that is killed, or another one that does the same, does no harm.
 */
final class SummaryWriter {

	private static final int BLOCKS_PER_STEP = 256;
	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** Brings the lowest bits of eight bytes together in the highest byte of the product, the first one lowest. */
	private static final long GATHER = 0x0102040810204080L;

	private final Path folder;
	private final MappedStore files;

	SummaryWriter(Path folder, MappedStore files) {
		this.folder = folder;
		this.files = files;
	}

	/** @throws IOException if the disk is full or fails; then there is no summary */
	void write(IProgressMonitor monitor) throws IOException {
		int count = files.blocks.count();
		SubMonitor progress = SubMonitor.convert(monitor, count / BLOCKS_PER_STEP + 1);
		Path beside = folder.resolve(TextSummary.FILE + UUID.randomUUID());
		try {
			try (Column file = new Column(beside)) {
				TextSummary.writeHead(file, files.blocks);
				for (int first = 0; first < count; first += BLOCKS_PER_STEP) {
					byte[][] bits = step(first, Math.min(count, first + BLOCKS_PER_STEP), monitor);
					for (byte[] each : bits) {
						file.putBytes(each, 0, each.length);
					}
					progress.worked(1);
				}
			}
			Files.move(beside, folder.resolve(TextSummary.FILE), StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private byte[][] step(int first, int end, IProgressMonitor monitor) {
		byte[][] bits = new byte[end - first][];
		new BlockWorkers(monitor).run(end - first, () -> {
			Bits summed = new Bits();
			return block -> bits[block] = summed.of(first + block);
		});
		return bits;
	}

	/** Sums up blocks on one thread. */
	private final class Bits {
		private byte[] raw = new byte[0];
		private byte[] seen = new byte[1 << 16];

		byte[] of(int block) {
			raw = files.raw(block, raw);
			int length = files.blocks.rawLength(block);
			int bits = TextSummary.bits(length);
			if (seen.length < bits) {
				seen = new byte[bits];
			}
			Arrays.fill(seen, 0, bits, (byte) 0);
			int shift = Integer.SIZE - Integer.numberOfTrailingZeros(bits);
			for (int at = 0; at <= length - TextGrams.LENGTH; at++) {
				seen[TextGrams.spread(raw, at) >>> shift] = 1; // a byte each: no bit has to be read before
			}
			byte[] packed = new byte[bits / Byte.SIZE];
			for (int i = 0; i < packed.length; i++) {
				packed[i] = (byte) ((long) EIGHT.get(seen, i * Byte.SIZE) * GATHER >>> Long.SIZE - Byte.SIZE);
			}
			return packed;
		}
	}
}
