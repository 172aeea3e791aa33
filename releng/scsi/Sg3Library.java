import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The library of sg3_utils, as far as it names additional sense codes: {@code sg_get_asc_ascq_str}. */
final class Sg3Library implements AutoCloseable {

	private static final int BUFFER_BYTES = 1024;

	private final Arena arena = Arena.ofConfined();
	private final MemorySegment buffer = arena.allocate(BUFFER_BYTES);
	private final MethodHandle nameOf;

	/** Loads the library from a file such as {@code libsgutils2-1.46.so.2}. */
	Sg3Library(Path file) {
		var symbols = SymbolLookup.libraryLookup(file, arena);
		nameOf = Linker.nativeLinker().downcallHandle(symbols.findOrThrow("sg_get_asc_ascq_str"),
				FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
						ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
	}

	/** Returns the line that the tool prints for a pair. */
	@SuppressWarnings("checkstyle:IllegalCatch") // a call into a library is declared to throw it
	String text(int asc, int ascq) throws IOException {
		try {
			MemorySegment ignored = (MemorySegment) nameOf.invokeExact(asc, ascq, BUFFER_BYTES, buffer);
			return buffer.getString(0);
		} catch (Throwable e) {
			throw new IOException("sg_get_asc_ascq_str " + asc + " " + ascq, e);
		}
	}

	@Override
	public void close() {
		arena.close();
	}
}
