package org.plumbline.core.counter;

import java.util.ArrayList;
import java.util.List;

/**
 * Thins samples while they come: when there are twice as many points as wanted, neighbours are joined, so memory does
 * not grow with the number of rows. One thread.
 */
final class CounterSampling {

	private final int mostPoints;
	private final List<List<Cell>> series = new ArrayList<>();
	private long rowsPerPoint = 1;
	private long rows;

	/** Samples of several rows. */
	private static final class Cell {

		private final long timeNs;
		private double least = Double.POSITIVE_INFINITY;
		private double most = Double.NEGATIVE_INFINITY;
		private double sum;
		private long count;

		Cell(long timeNs) {
			this.timeNs = timeNs;
		}

		void add(double value) {
			if (!Double.isNaN(value)) {
				least = Math.min(least, value);
				most = Math.max(most, value);
				sum += value;
				count++;
			}
		}

		void add(Cell other) {
			least = Math.min(least, other.least);
			most = Math.max(most, other.most);
			sum += other.sum;
			count += other.count;
		}
	}

	CounterSampling(int columns, int mostPoints) {
		this.mostPoints = Math.max(2, mostPoints);
		for (int i = 0; i < columns; i++) {
			series.add(new ArrayList<>());
		}
	}

	void add(long timeNs, double[] values) {
		boolean begins = rows++ % rowsPerPoint == 0;
		for (int i = 0; i < values.length; i++) {
			List<Cell> cells = series.get(i);
			if (begins || cells.isEmpty()) {
				cells.add(new Cell(timeNs));
			}
			cells.getLast().add(values[i]);
		}
		if (!series.isEmpty() && series.getFirst().size() >= 2 * mostPoints) {
			series.replaceAll(CounterSampling::joined);
			rowsPerPoint *= 2;
		}
	}

	private static List<Cell> joined(List<Cell> cells) {
		List<Cell> result = new ArrayList<>();
		for (int i = 0; i < cells.size(); i += 2) {
			if (i + 1 < cells.size()) {
				cells.get(i).add(cells.get(i + 1));
			}
			result.add(cells.get(i));
		}
		return result;
	}

	long rows() {
		return rows;
	}

	List<CounterSeries> series(List<String> names) {
		List<CounterSeries> result = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			result.add(new CounterSeries(names.get(i), series.get(i).stream().filter(each -> each.count > 0)
					.map(each -> new CounterSeries.Point(each.timeNs, each.least, each.most, each.sum / each.count))
					.toList()));
		}
		return result;
	}
}
