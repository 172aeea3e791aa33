package org.plumbline.core.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;

class GrowthTest {

	private static final long MIB = 1L << 20;
	private static final long BEGIN_NS = 1_333_000_000L * Times.SECOND_NS;
	private static final int ROUNDS = 2_000;

	private static FillLevel exact(double days, long usedMib, long sizeMib) {
		return new FillLevel(BEGIN_NS + Math.round(days * Times.DAY_NS), usedMib * MIB, 0, sizeMib * MIB);
	}

	private static List<FillLevel> noisy(Random random, long stepBytes) {
		long slope = random.nextLong(40 * MIB) - 10 * MIB;
		return IntStream.range(0, 1 + random.nextInt(6)).mapToObj(day -> {
			long noise = random.nextLong(MIB);
			long used = Math.max(0, 300 * MIB + day * slope + noise);
			return new FillLevel(BEGIN_NS + day * Times.DAY_NS, used, stepBytes, 900 * MIB);
		}).toList();
	}

	@Test
	void steadyGrowthIsContinuedToTheByte() {
		Forecast forecast = Growth.forecast(List.of(exact(0, 10, 100), exact(7, 24, 100), exact(14, 38, 100)));
		assertEquals(Outlook.FILLS, forecast.outlook());
		assertEquals(2.0 * MIB, forecast.bytesPerDay().getAsDouble(), 1e-6);
		assertEquals(BEGIN_NS + 45 * Times.DAY_NS, forecast.fullAtNs().getAsLong());
		assertEquals(forecast.fullAtNs(), forecast.earliestNs());
		assertEquals(forecast.fullAtNs(), forecast.latestNs());
	}

	@Test
	void aBandHoldsTheForecastWhateverTheSamples() {
		Random random = new Random(1);
		for (int i = 0; i < ROUNDS; i++) {
			Forecast forecast = Growth.forecast(noisy(random, i % 2 * MIB));
			OptionalLong at = forecast.fullAtNs();
			assertEquals(forecast.outlook() == Outlook.FILLS, at.isPresent());
			forecast.earliestNs().ifPresent(early -> assertTrue(early <= at.getAsLong(), forecast::basis));
			forecast.latestNs().ifPresent(late -> assertTrue(late >= at.getAsLong(), forecast::basis));
		}
	}

	@Test
	void theTruthLiesInTheBandOfRoundedSamples() {
		Random random = new Random(2);
		for (int i = 0; i < ROUNDS; i++) {
			double slope = (0.5 + random.nextDouble() * 20) * MIB;
			double start = random.nextLong(100 * MIB);
			List<FillLevel> levels = IntStream.rangeClosed(0, 2 + random.nextInt(4)).mapToObj(week -> {
				long rounded = Math.round((start + 7 * week * slope) / MIB) * MIB;
				return new FillLevel(BEGIN_NS + 7 * week * Times.DAY_NS, rounded, MIB, 2_000 * MIB);
			}).toList();
			Forecast forecast = Growth.forecast(levels);
			double trueNs = BEGIN_NS + (2_000 * MIB - start) / slope * Times.DAY_NS;
			assertTrue(forecast.earliestNs().orElseThrow() <= trueNs + 1e6, forecast::basis);
			assertTrue(forecast.latestNs().orElse(Long.MAX_VALUE) >= trueNs - 1e6, forecast::basis);
		}
	}

	/** 10 and then 2 MiB a day: the fastest growth fills the rest in 6 days, the slowest in 30. */
	@Test
	void unsteadyGrowthHasTheBandOfItsNeighbours() {
		Forecast forecast = Growth.forecast(List.of(exact(0, 0, 180), exact(10, 100, 180), exact(20, 120, 180)));
		assertEquals(BEGIN_NS + 26 * Times.DAY_NS, forecast.earliestNs().orElseThrow());
		assertEquals(BEGIN_NS + 50 * Times.DAY_NS, forecast.latestNs().orElseThrow());
	}

	/** 20 ± 2 MiB in ten days, 60 ± 1 MiB left. */
	@Test
	void twoRoundedSamplesHaveTheBandOfTheirRounding() {
		Forecast forecast = Growth.forecast(List.of(new FillLevel(BEGIN_NS, 20 * MIB, MIB, 100 * MIB),
				new FillLevel(BEGIN_NS + 10 * Times.DAY_NS, 40 * MIB, MIB, 100 * MIB)));
		assertEquals(BEGIN_NS + (10 + 59 / 2.2) * Times.DAY_NS, forecast.earliestNs().orElseThrow(), 1e3);
		assertEquals(BEGIN_NS + (10 + 61 / 1.8) * Times.DAY_NS, forecast.latestNs().orElseThrow(), 1e3);
	}

	/** Steady growth that rounding makes look like 9, 11, 9, 11: a line passes through all of it. */
	@Test
	void moreRoundedSamplesNarrowTheBand() {
		List<FillLevel> all = IntStream.range(0, 9).mapToObj(
				week -> new FillLevel(BEGIN_NS + 7 * week * Times.DAY_NS, (10 * week + week % 2) * MIB, MIB, 900 * MIB))
				.toList();
		Forecast few = Growth.forecast(all.subList(0, 3));
		Forecast many = Growth.forecast(all);
		long fewNs = few.latestNs().orElseThrow() - few.earliestNs().orElseThrow();
		long manyNs = many.latestNs().orElseThrow() - many.earliestNs().orElseThrow();
		assertTrue(manyNs < fewNs / 3, () -> manyNs + " of " + fewNs);
	}

	/** Ids that come in bursts: what is between two seconds is not the growth of a day. */
	@Test
	void burstsAreNotGrowth() {
		List<FillLevel> bursts = new ArrayList<>();
		for (int day = 0; day <= 16; day++) {
			for (int second = 0; second < 20; second++) {
				bursts.add(new FillLevel(BEGIN_NS + day * Times.DAY_NS + second * Times.SECOND_NS,
						(20 * day + second) * MIB, 0, 1000 * MIB));
			}
		}
		Forecast forecast = Growth.forecast(bursts);
		double left = 1000 - 20 * 16 - 19;
		double days = (forecast.earliestNs().orElseThrow() - bursts.getLast().timeNs()) / (double) Times.DAY_NS;
		assertTrue(days > left / 40, () -> days + " days");
	}

	@Test
	void theOrderOfSamplesDoesNotMatter() {
		Random random = new Random(3);
		for (int i = 0; i < ROUNDS; i++) {
			List<FillLevel> levels = noisy(random, 0);
			List<FillLevel> shuffled = new ArrayList<>(levels);
			Collections.shuffle(shuffled, random);
			assertEquals(Growth.forecast(levels), Growth.forecast(shuffled));
		}
	}

	@Test
	void aLaterTimeOfAllSamplesMovesTheForecastByAsMuch() {
		List<FillLevel> levels = List.of(exact(0, 10, 100), exact(3, 21, 100), exact(7, 24, 100));
		List<FillLevel> later = levels.stream().map(each -> new FillLevel(each.timeNs() + Times.DAY_NS,
				each.usedBytes(), each.stepBytes(), each.sizeBytes())).toList();
		assertEquals(Growth.forecast(levels).fullAtNs().getAsLong() + Times.DAY_NS,
				Growth.forecast(later).fullAtNs().getAsLong());
	}

	@Test
	void aCleanUpRestartsTheSeries() {
		Forecast forecast = Growth.forecast(
				List.of(exact(0, 80, 100), exact(7, 99, 100), exact(8, 10, 100), exact(10, 14, 100)));
		assertEquals(2, forecast.points());
		assertEquals(2.0 * MIB, forecast.bytesPerDay().getAsDouble(), 1e-6);
		assertEquals(OptionalLong.of(BEGIN_NS + 8 * Times.DAY_NS), forecast.cleanUpNs());
		assertEquals(Outlook.TOO_FEW, Growth.forecast(List.of(exact(0, 80, 100), exact(7, 10, 100))).outlook());
	}

	@Test
	void flatOrSlowlyShrinkingIsNeverFull() {
		assertEquals(Outlook.NEVER, Growth.forecast(List.of(exact(0, 50, 100), exact(7, 50, 100))).outlook());
		Forecast shrinking = Growth.forecast(List.of(exact(0, 50, 100), exact(7, 48, 100), exact(14, 46, 100)));
		assertEquals(Outlook.NEVER, shrinking.outlook());
		assertTrue(shrinking.basis().contains("never be full"), shrinking::basis);
	}

	@Test
	void oneTimeIsNotEnough() {
		assertEquals(Outlook.TOO_FEW, Growth.forecast(List.of()).outlook());
		assertEquals(Outlook.TOO_FEW, Growth.forecast(List.of(exact(1, 50, 100), exact(1, 60, 100))).outlook());
		assertEquals(Outlook.TOO_CLOSE, Growth.forecast(List.of(exact(0, 50, 100), exact(0.01, 60, 100))).outlook());
	}

	@Test
	void twoExactSamplesGiveNoBandAndSaySo() {
		Forecast forecast = Growth.forecast(List.of(exact(0, 50, 100), exact(5, 60, 100)));
		assertEquals(BEGIN_NS + 25 * Times.DAY_NS, forecast.fullAtNs().getAsLong());
		assertTrue(forecast.earliestNs().isEmpty() && forecast.latestNs().isEmpty());
		assertTrue(forecast.basis().contains("Two samples"), forecast::basis);
	}

	@Test
	void fullAndEndlessAreNoDates() {
		assertEquals(Outlook.FULL, Growth.forecast(List.of(exact(0, 50, 100), exact(5, 100, 100))).outlook());
		assertEquals(Outlook.NO_SIZE, Growth.forecast(List.of(exact(0, 50, 0), exact(5, 60, 0))).outlook());
		assertEquals(Outlook.FAR, Growth.forecast(List.of(new FillLevel(BEGIN_NS, 5, 0, 100 * MIB),
				new FillLevel(BEGIN_NS + Times.DAY_NS, 10, 0, 100 * MIB))).outlook());
	}

	@Test
	void theStepOfARoundedSizeIsThatOfItsLastDigit() {
		assertEquals(MIB, FillLevel.stepOf(166 * MIB));
		assertEquals((1L << 30) / 10, FillLevel.stepOf(Math.round(1.8 * (1L << 30))));
		assertEquals(1024, FillLevel.stepOf(60 * 1024));
		assertEquals(0, FillLevel.stepOf(0));
	}
}
