package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.esxi.format.ShippedFormats;

class TimelineWithoutTimesTest {

	@TempDir
	Path folder;

	@Test
	void aCaseWhoseEventsHaveNoTimeStillHasARangeThatCanBeCounted() throws IOException {
		ReadBundle bundle = TimedBundle.named(folder, "notes")
				.file("var/log/notes.log", "2024-01-01T00:00:00Z", "first remark\nsecond remark\n").read();
		try (EventStore store = EventStores.open(List.of(bundle.store()), ShippedFormats.all(), _ -> 0)) {
			TimelineModel model = TimelineModel.of(store, store, List.of(), "All", new NullProgressMonitor());
			TimelineRange bounds = model.bounds();
			assertTrue(bounds.fromNs() < bounds.toNs());
			assertEquals(4, model.rows().getFirst().counts().countPerSlot(bounds.fromNs(), bounds.toNs(), 4)[0].length);
		}
	}
}
