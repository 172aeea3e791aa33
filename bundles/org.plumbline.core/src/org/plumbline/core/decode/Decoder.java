package org.plumbline.core.decode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Explains codes in a text. Contributed through {@code org.plumbline.core.decoder}. Stateless for callers; safe for any
 * number of threads. Text that it does not understand gives an empty list, never an exception.
 */
public interface Decoder {

	/** Returns what kind of codes this decoder knows: {@code scsi}, {@code nvme}, {@code ramdisk}. */
	default String domain() {
		return "scsi"; //$NON-NLS-1$
	}

	/** Returns literals of which a text holds at least one if this decoder may have something to say. */
	List<String> marks();

	/**
	 * Tells whether this decoder also reads what a person types of a code, without a mark. One that has no marks at all
	 * reads nothing else.
	 */
	default boolean readsBareCodes() {
		return false;
	}

	/**
	 * Decodes a line of a log or what a person typed.
	 *
	 * @param text    one event or a bare code; any length
	 * @param release release of the host such as {@code "4.1"}; empty if not known: then meanings that differ are all
	 *                given and labelled
	 * @return facts in the order of the text
	 */
	List<DecodedFact> decode(String text, Optional<String> release);

	/** Returns processes of several lines that this decoder knows by the labels of its facts. */
	default List<SequencePattern> sequences() {
		return List.of();
	}

	/** Returns all codes that this decoder knows by tables, in the order of their kinds. Cost: may read them. */
	default List<KnownCode> codes() {
		return List.of();
	}

	/**
	 * Returns a decoder that knows tables of codes too that a person wrote; this one if it reads none.
	 *
	 * @param folder   holds the tables; may not exist
	 * @param failures takes what cannot be used; the rest is used
	 */
	default Decoder withTables(Path folder, Consumer<TableFailure> failures) {
		return this;
	}
}
