package org.plumbline.bench.measure;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * Imports until the virtual machine has compiled what it needs, so that all sizes meet it in the same state. The
 * compiler has to be quiet three times in a row for a small first bundle, then and for a large one once.
 */
final class WarmUp {

	/** A virtual machine that has read less is not warm; the first rounds take several times as long. */
	private static final long WARM = 2L << 30;
	/** A compiler that works this part of the time still takes a processor from what is measured. */
	private static final double BUSY = 0.05;
	/** One quiet import may lie between two busy ones. */
	private static final int QUIET_IMPORTS = 3;
	/** More imports than that do not make it quiet. */
	private static final int MOST = 90;

	private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
	private long readBytes;
	private boolean imported;

	/** @param bytes of text in the bundle */
	void run(ImportRounds reading, long bytes, Values values) throws IOException {
		int wanted = imported || bytes >= WARM ? 1 : QUIET_IMPORTS;
		int quiet = 0;
		int imports = 0;
		for (; readBytes < WARM || quiet < wanted && imports < MOST; imports++) {
			long beginMs = compiler.getTotalCompilationTime();
			double seconds = reading.warmUp();
			quiet = (compiler.getTotalCompilationTime() - beginMs) / 1e3 > seconds * BUSY ? 0 : quiet + 1;
			if (readBytes == 0) {
				values.put("coldImportSeconds", seconds);
			}
			readBytes += bytes;
		}
		imported = true;
		values.put("warmUpImports", imports);
	}
}
