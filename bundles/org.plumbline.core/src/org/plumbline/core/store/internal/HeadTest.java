package org.plumbline.core.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.plumbline.core.format.HeadReader;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.Query.HeadPart;
import org.plumbline.core.store.EventSource;

/** A part that the head of the first line names; the head is read again by the formats. */
final class HeadTest implements BlockTest {

	private static final int COST = 300;

	private final OpenStore store;
	private final HeadPart part;
	private final Predicate<String> name;
	private final Map<Integer, HeadReader> readers = new HashMap<>();
	private final LineHead head = new LineHead();

	HeadTest(OpenStore store, Query.HeadIs wanted) {
		this.store = store;
		part = wanted.part();
		boolean exact = part == HeadPart.WORLD && !wanted.name().hasWildcards();
		name = exact ? wanted.name().text()::equals : wanted.name().test();
	}

	@Override
	public Chance chance(SearchBlock block) {
		return Chance.SOME;
	}

	@Override
	public void narrow(SearchBlock block, RowBits rows) {
		EventSource source = store.sources().get(block.source());
		HeadReader reader = readers.computeIfAbsent(source.index(),
				_ -> new HeadReader(store.formats().forPath(source.path()), source.formatId()));
		byte[] bytes = block.bytes();
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			int end = RecordReader.lineEnd(bytes, block.from(row), block.to(row));
			if (!reader.read(bytes, block.from(row), end, head) || !passes(bytes)) {
				rows.clear(row);
			}
		}
	}

	private boolean passes(byte[] bytes) {
		return switch (part) {
		case WORLD -> head.world >= 0 && name.test(Long.toString(head.world));
		case OP_ID -> passes(bytes, head.opIdFrom, head.opIdTo);
		case MODULE -> passes(bytes, head.moduleFrom, head.moduleTo);
		};
	}

	private boolean passes(byte[] bytes, int from, int to) {
		return to > from && name.test(new String(bytes, from, to - from, StandardCharsets.UTF_8));
	}

	@Override
	public int cost() {
		return COST;
	}
}
