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

/** What the head of the first line names or tells; the head is read again by the formats. */
final class HeadTest implements BlockTest {

	private static final int COST = 300;

	/** Judges a head. */
	private interface Check {

		/** @param bytes the line that the head was read from */
		boolean passes(LineHead head, byte[] bytes);
	}

	private final OpenStore store;
	private final Check check;
	private final Map<Integer, HeadReader> readers = new HashMap<>();
	private final LineHead head = new LineHead();

	private HeadTest(OpenStore store, Check check) {
		this.store = store;
		this.check = check;
	}

	static HeadTest of(OpenStore store, Query.HeadIs wanted) {
		boolean exact = wanted.part() == HeadPart.WORLD && !wanted.name().hasWildcards();
		Predicate<String> name = exact ? wanted.name().text()::equals : wanted.name().test();
		return new HeadTest(store, (head, bytes) -> switch (wanted.part()) {
		case WORLD -> head.world >= 0 && name.test(Long.toString(head.world));
		case OP_ID -> passes(name, bytes, head.opIdFrom, head.opIdTo);
		case MODULE -> passes(name, bytes, head.moduleFrom, head.moduleTo);
		});
	}

	static HeadTest of(OpenStore store, Query.UptimeIs wanted) {
		return new HeadTest(store, (head, bytes) -> head.uptimeNs != LineHead.NONE && head.uptimeNs >= wanted.fromNs()
				&& head.uptimeNs < wanted.toNs());
	}

	private static boolean passes(Predicate<String> name, byte[] bytes, int from, int to) {
		return to > from && name.test(new String(bytes, from, to - from, StandardCharsets.UTF_8));
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
			if (!reader.read(bytes, block.from(row), end, head) || !check.passes(head, bytes)) {
				rows.clear(row);
			}
		}
	}

	@Override
	public int cost() {
		return COST;
	}
}
