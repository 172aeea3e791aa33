package org.plumbline.core.casefile;

import java.util.List;

import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Workaround;

/** What a case says is done again and again to keep ramdisks from running full. */
public final class RecurringWork {

	static final long HOUR_NS = 3600 * Times.SECOND_NS;

	private RecurringWork() {
	}

	/** Returns the workarounds that clean a ramdisk at an interval and have not ended, in the order of the case. */
	public static List<RecurringAction> of(Case model) {
		return model.getWorkarounds().stream().filter(each -> each.getEveryHours() > 0)
				.filter(each -> !each.getRamdisk().isEmpty() && !each.getState().equals("ended")) //$NON-NLS-1$
				.map(RecurringWork::action).toList();
	}

	private static RecurringAction action(Workaround work) {
		return new RecurringAction(work.getHost(), work.getRamdisk(), work.getText(), work.getEveryHours() * HOUR_NS,
				work.getFromNs());
	}
}
