package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capacity.Forecast;
import org.plumbline.core.capacity.Outlook;
import org.plumbline.core.capacity.RamdiskForecast;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.RamdiskSample;

/** Three bundles of one host, a week between them, whose statistics grow as their maker says. */
class RamdiskForecastTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "4.1", "5.0", "6.7", "8.0" })
	void theDayOfFullFollowsFromThreeBundlesWithinTheBand(String release) throws IOException {
		String made = "series-" + release + ".tgz";
		MadeBundle first = MadeBundle.of(made, 1);
		List<Path> files = List.of(first.file(), MadeBundle.of(made, 2).file(), MadeBundle.of(made, 3).file());
		Map<?, ?> growth = (Map<?, ?>) first.truth().get("growth");
		String grown = growth.get("ramdisk").toString();
		double bytesPerDay = ((Number) growth.get("bytesPerDay")).doubleValue();
		try (OpenedCase opened = open(files)) {
			Forecast forecast = forecast(opened, grown);
			assertEquals(Outlook.FILLS, forecast.outlook(), forecast::basis);
			assertEquals(bytesPerDay, forecast.bytesPerDay().orElseThrow(), 1);
			RamdiskSample begin = first(opened, grown);
			double fullNs = begin.getTimeNs()
					+ (begin.getSizeBytes() - begin.getUsedBytes()) / bytesPerDay * Times.DAY_NS;
			assertTrue(forecast.earliestNs().orElseThrow() <= fullNs + Times.SECOND_NS, forecast::basis);
			assertTrue(forecast.latestNs().orElseThrow() >= fullNs - Times.SECOND_NS, forecast::basis);
			assertEquals(Outlook.NEVER, forecast(opened, release.equals("4.1") ? "MAINSYS" : "root").outlook());
		}
	}

	private OpenedCase open(List<Path> files) throws IOException {
		List<IStatus> problems = new ArrayList<>();
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problems::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(files, new NullProgressMonitor());
			assertEquals(List.of(), problems);
			return opening.finish();
		}
	}

	private static Forecast forecast(OpenedCase opened, String ramdisk) {
		return RamdiskForecast.of(opened.bundles()).stream().filter(each -> each.ramdisk().equals(ramdisk)).findFirst()
				.orElseThrow().forecast();
	}

	private static RamdiskSample first(OpenedCase opened, String ramdisk) {
		return opened.bundles().stream().flatMap(each -> each.getHosts().stream())
				.flatMap(each -> each.getRamdisks().stream()).filter(each -> each.getName().equals(ramdisk))
				.flatMap(each -> each.getSamples().stream()).min(Comparator.comparing(RamdiskSample::getTimeNs))
				.orElseThrow();
	}
}
