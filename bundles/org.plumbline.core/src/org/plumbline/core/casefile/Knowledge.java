package org.plumbline.core.casefile;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.extension.Contributions;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.WrittenFormats;
import org.plumbline.core.rule.RuleFolder;
import org.plumbline.core.rule.Rules;

/**
 * Everything that bundles contribute to reading and judging, in fixed order.
 *
 * @param formats  log formats
 * @param parsers  parsers of command outputs
 * @param decoders decoders of codes
 * @param rules    all rules
 */
public record Knowledge(LogFormats formats, OutputParsers parsers, Decoders decoders, Rules rules) {

	/**
	 * Reads contributions of running bundles.
	 *
	 * @param problems takes contributions that cannot be used; they are left out
	 */
	public static Knowledge read(IExtensionRegistry registry, Consumer<IStatus> problems) {
		Contributions contributions = new Contributions(registry, problems);
		return new Knowledge(LogFormats.read(contributions), OutputParsers.read(contributions),
				new Decoders(contributions.create("decoder", "decoder", Decoder.class)), //$NON-NLS-1$ //$NON-NLS-2$
				Rules.read(contributions));
	}

	/** Returns the same with log formats that people wrote. */
	public Knowledge withFormats(WrittenFormats written) {
		return new Knowledge(formats.with(written), parsers, decoders, rules);
	}

	/** Returns the same with rules and thresholds of a person's own. */
	public Knowledge withRules(RuleFolder own) {
		return new Knowledge(formats, parsers, decoders, rules.with(own));
	}

	/** Returns the same with tables of codes that people wrote; the folder may not exist. */
	public Knowledge withTables(Path folder) {
		return new Knowledge(formats, parsers, decoders.withTables(folder), rules);
	}
}
