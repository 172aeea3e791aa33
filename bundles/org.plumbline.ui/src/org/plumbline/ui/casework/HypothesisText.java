package org.plumbline.ui.casework;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.casefile.Argument;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.preference.DisplayTime;

/** A possible cause with all that speaks for and against it, for reading. */
final class HypothesisText {

	private final Quotes quotes;
	private final RichContent content;

	HypothesisText(Quotes quotes, RichContent content) {
		this.quotes = quotes;
		this.content = content;
	}

	void add(Hypothesis hypothesis) {
		content.title(hypothesis.getTitle());
		content.muted(NLS.bind(Messages.HypothesisText_by, new Object[] {
				HypothesisLabels.state(hypothesis.getState()), hypothesis.getAuthor(),
				DisplayTime.current().seconds(hypothesis.getCreatedNs()) })).gap();
		MarkedText.add(hypothesis.getText(), content);
		side(hypothesis.getArguments().stream().filter(each -> !each.isAgainst()).toList(),
				Messages.HypothesisText_for);
		side(hypothesis.getArguments().stream().filter(Argument::isAgainst).toList(),
				Messages.HypothesisText_against);
	}

	private void side(List<Argument> arguments, String heading) {
		content.heading(NLS.bind(heading, arguments.size()));
		if (arguments.isEmpty()) {
			content.muted(Messages.HypothesisText_nothing);
		}
		HypothesisLabels.sorted(arguments).forEach(this::add);
	}

	void add(Argument argument) {
		MarkedText.add(argument.getText(), content);
		content.muted(NLS.bind(Messages.Quotes_by, argument.getAuthor(),
				DisplayTime.current().seconds(argument.getCreatedNs())));
		quotes.add(argument.getTargets(), content);
		content.gap();
	}
}
