package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.CleanUpPlanning;
import org.plumbline.core.capacity.RamdiskForecast;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.RecurringWork;
import org.plumbline.model.evidence.SupportBundle;

/**
 * {@code ramdisks BUNDLE… [--json] [--clean RAMDISK=INTERVAL]… [--since T]}: samples, what fills them, failed writes,
 * forecast, and whether a recurring clean-up is often enough.
 */
final class RamdisksCommand implements Command {

	@Override
	public Set<String> valued() {
		return Set.of("clean", "since"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		List<RecurringAction> asked = CleanUps.of(arguments);
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			RamdiskPicture picture = RamdiskPicture.read(opened.bundles(), opened.events(), opened.decoders(),
					new NullProgressMonitor());
			List<RecurringAction> actions = new ArrayList<>(RecurringWork.of(opened.model()));
			actions.addAll(asked);
			CleanUpPlanning planning = new CleanUpPlanning(opened.bundles(), picture);
			List<CleanUpPlan> plans = actions.stream().flatMap(each -> planning.plans(each).stream()).toList();
			if (arguments.has("json")) { //$NON-NLS-1$
				JsonTree.write(session.terminal().out(), tree(opened.bundles(), picture, plans));
			} else {
				PrintStream out = new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8);
				new RamdiskLines(opened.bundles(), picture, plans).all().forEach(out::println);
				out.flush();
			}
			return Session.exitCode(opened);
		}
	}

	private static Map<String, Object> tree(List<SupportBundle> bundles, RamdiskPicture picture,
			List<CleanUpPlan> plans) {
		List<RamdiskForecast> forecasts = new ArrayList<>(picture.forecasts());
		forecasts.addAll(picture.volumes());
		Tree tree = new Tree().put("samples", RamdiskTrees.samples(bundles)) //$NON-NLS-1$
				.put("fillers", RamdiskTrees.fillers(bundles)).put("failures", RamdiskTrees.failures(picture)) //$NON-NLS-1$ //$NON-NLS-2$
				.put("forecasts", new Forecasts(forecasts).trees()) //$NON-NLS-1$
				.put("autopsies", RamdiskTrees.autopsies(picture)) //$NON-NLS-1$
				.put("statistics", RamdiskTrees.statistics(bundles)); //$NON-NLS-1$
		return tree.list("calendar", RamdiskTrees.plans(plans)).map(); //$NON-NLS-1$
	}
}
