package org.plumbline.ui.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.plumbline.model.casefile.Argument;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.ui.app.Icons;

/** The cells of the list of possible causes. Frees its pictures with the tree. */
final class HypothesisLabels extends LabelProvider implements ITableLabelProvider {

	/** As the engineer ordered them. */
	static final Comparator<Hypothesis> ORDER = Comparator.comparingDouble(Hypothesis::getPosition)
			.thenComparing(each -> String.valueOf(each.getId()));

	private static final Map<String, String> STATES = known();

	private final Map<String, Image> pictures = new HashMap<>();

	private static Map<String, String> known() {
		Map<String, String> states = new LinkedHashMap<>();
		states.put("", Messages.HypothesisLabels_open); //$NON-NLS-1$
		states.put("likely", Messages.HypothesisLabels_likely); //$NON-NLS-1$
		states.put("proved", Messages.HypothesisLabels_proved); //$NON-NLS-1$
		states.put("refuted", Messages.HypothesisLabels_refuted); //$NON-NLS-1$
		return states;
	}

	/** Returns the words for the states, in their order. */
	static List<String> states() {
		return List.copyOf(STATES.values());
	}

	/** Returns the words for a state. */
	static String state(String state) {
		return STATES.getOrDefault(state.equals("open") ? "" : state, state); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the state that is called so. */
	static String stateOf(String words) {
		return STATES.entrySet().stream().filter(each -> each.getValue().equals(words)).map(Map.Entry::getKey)
				.findFirst().orElse(words);
	}

	/** Returns arguments for it, then those against it, each in the order they were made. */
	static List<Argument> sorted(List<Argument> arguments) {
		return arguments.stream().sorted(Comparator.comparing(Argument::isAgainst)
				.thenComparingLong(Argument::getCreatedNs).thenComparing(each -> String.valueOf(each.getId())))
				.toList();
	}

	@Override
	public String getColumnText(Object element, int column) {
		return switch (element) {
		case Hypothesis each when column == 0 -> each.getTitle();
		case Hypothesis each -> state(each.getState());
		case Argument each when column == 0 -> MarkedText.line(each.getText());
		case Argument each -> switch (each.getTargets().size()) {
		case 0 -> ""; //$NON-NLS-1$
		case 1 -> Messages.HypothesisLabels_line;
		default -> NLS.bind(Messages.HypothesisLabels_lines, each.getTargets().size());
		};
		default -> ""; //$NON-NLS-1$
		};
	}

	@Override
	public Image getColumnImage(Object element, int column) {
		if (column > 0) {
			return null; // null means "no picture" to JFace
		}
		String name = element instanceof Argument each ? each.isAgainst() ? "argueAgainst" : "argueFor" //$NON-NLS-1$ //$NON-NLS-2$
				: "hypothesis"; //$NON-NLS-1$
		return pictures.computeIfAbsent(name, each -> Icons.descriptor(each).createImage());
	}

	@Override
	public void dispose() {
		pictures.values().forEach(Image::dispose);
		super.dispose();
	}
}
