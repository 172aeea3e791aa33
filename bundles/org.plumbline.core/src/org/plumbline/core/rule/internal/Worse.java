package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Optional;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.RuleSettings;

/**
 * When a finding is worse than its rule is in general: enough of its events come close together, or one after the other
 * for too long.
 *
 * @param severity severity that such a finding has
 * @param where    what an event must satisfy to count
 * @param window   span in which so many events must lie; empty for all time
 * @param count    least number of events
 * @param lasting  span that a run of events must be longer than, no two neighbours of which are further apart than it;
 *                 empty if that does not matter
 * @param followed line near an event without which it does not count; empty if none is asked for
 */
record Worse(Severity severity, List<NumberCondition> where, Optional<Quantity> window, Quantity count,
		Optional<Quantity> lasting, Optional<NearLine> followed) {

	Worse {
		where = List.copyOf(where);
	}

	/** @param near lines of {@link #followed}, if it asks for some */
	Course course(RuleSettings settings, Optional<NearLine.Found> near) {
		return new Course(settings, near);
	}

	/** The events of one finding, in order of time. */
	final class Course {

		private final RuleSettings settings;
		private final Optional<NearLine.Found> near;
		private final Burst burst;
		private final long lastingNs;
		private boolean close;
		private boolean lasted;
		private long runFromNs = Times.UNKNOWN_NS;
		private long runToNs = Times.UNKNOWN_NS;

		private Course(RuleSettings settings, Optional<NearLine.Found> near) {
			this.settings = settings;
			this.near = near;
			burst = new Burst(window.map(span -> span.wholeValue(settings)).orElse(Long.MAX_VALUE),
					count.wholeValue(settings), ""); //$NON-NLS-1$
			lastingNs = lasting.map(span -> span.wholeValue(settings)).orElse(Long.MIN_VALUE);
		}

		void add(Match match) {
			if (match.count() == 0 || !where.stream().allMatch(each -> each.isMet(match.fields(), settings))
					|| near.filter(lines -> !lines.isNear(match)).isPresent()) {
				return;
			}
			close |= !burst.add(match).isEmpty();
			long timeNs = match.timeNs();
			if (timeNs == Times.UNKNOWN_NS) {
				return;
			}
			runFromNs = runToNs == Times.UNKNOWN_NS || timeNs - runToNs > lastingNs ? timeNs : runFromNs;
			runToNs = timeNs;
			lasted |= runToNs - runFromNs > lastingNs;
		}

		boolean isWorse() {
			return close && (lasting.isEmpty() || lasted);
		}
	}
}
