package org.plumbline.core.query;

import java.util.List;

import org.plumbline.core.event.Severity;

/** What a person looks for, as a tree of conditions. Values with equality; immutable. */
public sealed interface Query {

	/** Lets every event pass. */
	Query ALL = new And(List.of());

	/**
	 * All of some conditions; without any, every event passes.
	 *
	 * @param parts conditions
	 */
	record And(List<Query> parts) implements Query {
		public And {
			parts = List.copyOf(parts);
		}
	}

	/**
	 * At least one of some conditions.
	 *
	 * @param parts conditions, at least one
	 */
	record Or(List<Query> parts) implements Query {
		public Or {
			parts = List.copyOf(parts);
		}
	}

	/**
	 * Not a condition.
	 *
	 * @param part condition
	 */
	record Not(Query part) implements Query {
	}

	/**
	 * Text that stands in the event, head and further lines included.
	 *
	 * @param literal   not empty
	 * @param matchCase whether letters of ASCII count as they are; other letters always do
	 */
	record Text(String literal, boolean matchCase) implements Query {
	}

	/**
	 * A regular expression that is found in the text of the event.
	 *
	 * @param regex in the syntax of {@link java.util.regex.Pattern}
	 * @param flags as {@link java.util.regex.Pattern#flags()}
	 */
	record Expression(String regex, int flags) implements Query {
	}

	/**
	 * The path of the log file inside its bundle.
	 *
	 * @param name pattern of the end of the path
	 */
	record SourceIs(NamePattern name) implements Query {
	}

	/**
	 * The host of the bundle.
	 *
	 * @param name pattern of the name
	 */
	record HostIs(NamePattern name) implements Query {
	}

	/**
	 * That severity or worse.
	 *
	 * @param least mildest severity that passes
	 */
	record SeverityIs(Severity least) implements Query {
	}

	/**
	 * A range of time; events without a time do not pass.
	 *
	 * @param fromNs UTC nanoseconds since 1970, inclusive; {@code Long.MIN_VALUE} for no bound
	 * @param toNs   exclusive; {@code Long.MAX_VALUE} for no bound
	 */
	record TimeIs(long fromNs, long toNs) implements Query {
	}

	/**
	 * A range of the time since boot that the head of the line tells; events whose head tells none do not pass.
	 *
	 * @param fromNs nanoseconds, inclusive; 0 for no bound
	 * @param toNs   exclusive; {@code Long.MAX_VALUE} for no bound
	 */
	record UptimeIs(long fromNs, long toNs) implements Query {
	}

	/**
	 * A part that the head of the line names.
	 *
	 * @param part which one
	 * @param name pattern of its text
	 */
	record HeadIs(HeadPart part, NamePattern name) implements Query {
	}

	/** Parts of heads that can be asked for. */
	enum HeadPart {
		/** World or thread id. */
		WORLD,
		/** Operation id. */
		OP_ID,
		/** Component inside the program. */
		MODULE
	}

	/** Tells whether this lets every event pass. */
	default boolean isAll() {
		return equals(ALL);
	}
}
