package org.plumbline.core.format;

/**
 * Understands the head of one kind of log line. Contributed through {@code org.plumbline.core.logFormat}. Stateless;
 * called by several threads at once, once per line, so it must neither allocate nor use regular expressions unless the
 * format is rare. Damaged lines are an ordinary result: {@code false}.
 */
@FunctionalInterface
public interface LogFormat {

	/**
	 * Reads the head of a line.
	 *
	 * @param bytes block that holds the line; must not be changed
	 * @param from  first byte of the line
	 * @param to    after its last byte, without the line end (neither LF nor CR LF)
	 * @param head  takes the result; has been {@link LineHead#clear cleared}; offsets are positions in {@code bytes}.
	 *              Its contents are undefined if the result is {@code false}
	 * @return whether the line has a head of this format
	 */
	boolean read(byte[] bytes, int from, int to, LineHead head);
}
