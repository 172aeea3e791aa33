package org.plumbline.core.store.internal;

import java.util.Comparator;
import java.util.List;

/** Conditions made of conditions. */
final class TestTree {

	private TestTree() {
	}

	/** All of some; the cheap ones are asked first. */
	static BlockTest and(List<BlockTest> unsorted) {
		List<BlockTest> parts = unsorted.stream().sorted(Comparator.comparingInt(BlockTest::cost)).toList();
		return new BlockTest() {
			@Override
			public Chance chance(SearchBlock block) {
				Chance all = Chance.ALL;
				for (BlockTest part : parts) {
					Chance chance = part.chance(block);
					if (chance == Chance.NONE) {
						return Chance.NONE;
					}
					all = chance == Chance.SOME ? Chance.SOME : all;
				}
				return all;
			}

			@Override
			public void narrow(SearchBlock block, RowBits rows) {
				for (BlockTest part : parts) {
					if (rows.isEmpty()) {
						return;
					}
					part.narrow(block, rows);
				}
			}

			@Override
			public int cost() {
				return parts.stream().mapToInt(BlockTest::cost).sum();
			}
		};
	}

	/** One of some. */
	static BlockTest or(List<BlockTest> unsorted) {
		List<BlockTest> parts = unsorted.stream().sorted(Comparator.comparingInt(BlockTest::cost)).toList();
		return new BlockTest() {
			private final RowBits open = new RowBits();
			private final RowBits passed = new RowBits();
			private final RowBits part = new RowBits();

			@Override
			public Chance chance(SearchBlock block) {
				Chance best = Chance.NONE;
				for (BlockTest each : parts) {
					Chance chance = each.chance(block);
					if (chance == Chance.ALL) {
						return Chance.ALL;
					}
					best = chance == Chance.SOME ? Chance.SOME : best;
				}
				return best;
			}

			@Override
			public void narrow(SearchBlock block, RowBits rows) {
				open.copy(rows);
				passed.none(rows.size());
				for (BlockTest each : parts) {
					Chance chance = open.isEmpty() ? Chance.NONE : each.chance(block);
					if (chance != Chance.NONE) {
						part.copy(open);
						each.narrow(block, part);
						passed.add(part);
						open.remove(part);
					}
				}
				rows.keep(passed);
			}

			@Override
			public int cost() {
				return parts.stream().mapToInt(BlockTest::cost).sum();
			}
		};
	}

	/** Not one. */
	static BlockTest not(BlockTest part) {
		return new BlockTest() {
			private final RowBits passing = new RowBits();

			@Override
			public Chance chance(SearchBlock block) {
				return part.chance(block).not();
			}

			@Override
			public void narrow(SearchBlock block, RowBits rows) {
				if (part.chance(block) != Chance.NONE) {
					passing.copy(rows);
					part.narrow(block, passing);
					rows.remove(passing);
				}
			}

			@Override
			public int cost() {
				return part.cost();
			}
		};
	}
}
