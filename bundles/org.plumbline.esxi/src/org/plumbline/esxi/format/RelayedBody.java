package org.plumbline.esxi.format;

import org.plumbline.core.format.LineHead;

/**
 * What a log server keeps of a line of 5.0 and later:
 *
 * <pre>
 * rest  = host " " program ["[" pid "]"] ": " body
 *       / host " " program " " pid " " id " " data [" "] body           RFC 5424, 6
 * data  = "-" / 1*("[" name *(" " key "=" quoted) "]")
 * </pre>
 *
 * The body is the original line without its stamp, see {@link ServiceBody}. Of the structured data {@code threadName},
 * {@code sub} and the operation count. A field that is {@code -} is absent.
 */
final class RelayedBody {

	private static final byte[] THREAD_NAME = Bytes.ascii("threadName=\""); //$NON-NLS-1$
	private static final byte[] SUB = Bytes.ascii("sub=\""); //$NON-NLS-1$
	private static final byte[] OP_ID = Bytes.ascii("opID=\""); //$NON-NLS-1$

	private RelayedBody() {
	}

	/** Reads the first form, the place being that of the host. */
	static boolean simple(byte[] bytes, int at, int to, LineHead head) {
		int hostTo = Bytes.wordEnd(bytes, at, to);
		if (hostTo == at || !Bytes.isAt(bytes, hostTo, to, ' ')) {
			return false;
		}
		int bodyFrom = ProgramHead.read(bytes, hostTo + 1, to, head);
		if (bodyFrom < 0) {
			return false;
		}
		head.hostFrom = at;
		head.hostTo = hostTo;
		ServiceBody.read(bytes, bodyFrom, to, head);
		return true;
	}

	/** Reads the second form, the place being that of the host. */
	static boolean structured(byte[] bytes, int at, int to, LineHead head) {
		int hostTo = Bytes.wordEnd(bytes, at, to);
		int programTo = fieldEnd(bytes, hostTo, to);
		int pidTo = fieldEnd(bytes, programTo, to);
		int idTo = fieldEnd(bytes, pidTo, to);
		int dataTo = idTo < 0 ? Bytes.NONE : dataEnd(bytes, idTo + 1, to);
		boolean pid = pidTo >= 0 && Digits.end(bytes, programTo + 1, pidTo) == pidTo;
		if (hostTo == at || dataTo < 0 || !pid && !isAbsent(bytes, programTo + 1, pidTo)) {
			return false;
		}
		if (!isAbsent(bytes, at, hostTo)) {
			head.hostFrom = at;
			head.hostTo = hostTo;
		}
		head.processFrom = hostTo + 1;
		head.processTo = programTo;
		head.pid = pid ? Digits.value(bytes, programTo + 1, pidTo) : LineHead.NONE;
		ServiceBody.read(bytes, Bytes.skipBlanks(bytes, dataTo, to), to, head);
		if (head.whole) {
			data(bytes, idTo + 1, dataTo, head);
		}
		return true;
	}

	/** Returns the end of the word after a blank, {@link Bytes#NONE} if there is none. */
	private static int fieldEnd(byte[] bytes, int blank, int to) {
		if (blank < 0 || !Bytes.isAt(bytes, blank, to, ' ')) {
			return Bytes.NONE;
		}
		int end = Bytes.wordEnd(bytes, blank + 1, to);
		return end == blank + 1 ? Bytes.NONE : end;
	}

	private static int dataEnd(byte[] bytes, int at, int to) {
		int end = at;
		if (Bytes.isAt(bytes, at, to, '-')) {
			end = at + 1;
		}
		while (end >= 0 && Bytes.isAt(bytes, end, to, '[')) {
			end = elementEnd(bytes, end, to);
		}
		boolean complete = end > at && (end == to || Bytes.isAt(bytes, end, to, ' '));
		return complete ? end : Bytes.NONE;
	}

	private static int elementEnd(byte[] bytes, int at, int to) {
		boolean quoted = false;
		for (int i = at; i < to; i++) {
			if (bytes[i] == '"') {
				quoted = !quoted;
			} else if (bytes[i] == ']' && !quoted) {
				return i + 1;
			}
		}
		return Bytes.NONE;
	}

	private static boolean isAbsent(byte[] bytes, int from, int to) {
		return to - from == 1 && bytes[from] == '-';
	}

	private static void data(byte[] bytes, int from, int to, LineHead head) {
		int thread = valueFrom(bytes, from, to, THREAD_NAME);
		int module = thread >= 0 ? thread : valueFrom(bytes, from, to, SUB);
		if (module >= 0 && head.moduleFrom == head.moduleTo) {
			head.moduleFrom = module;
			head.moduleTo = valueTo(bytes, module, to);
		}
		int operation = valueFrom(bytes, from, to, OP_ID);
		if (operation >= 0 && head.opIdFrom == head.opIdTo) {
			head.opIdFrom = operation;
			head.opIdTo = valueTo(bytes, operation, to);
		}
	}

	private static int valueFrom(byte[] bytes, int from, int to, byte[] key) {
		int at = Bytes.indexOf(bytes, from, to, key);
		return at < 0 ? Bytes.NONE : at + key.length;
	}

	private static int valueTo(byte[] bytes, int from, int to) {
		int quote = Bytes.indexOf(bytes, from, to, '"');
		return quote < 0 ? to : quote;
	}
}
