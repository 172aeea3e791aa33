package org.plumbline.core.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;

/** Writes facts as text for people. One thread. */
final class FactText implements Function<List<DecodedFact>, byte[]> {

	private static final int LABEL_WIDTH = 22;
	private static final int VALUE_WIDTH = 18;

	private final StringBuilder text = new StringBuilder();

	@Override
	public byte[] apply(List<DecodedFact> facts) {
		text.setLength(0);
		facts.forEach(this::append);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void append(DecodedFact fact) {
		text.append(fact.title()).append('\n');
		for (DecodedField field : fact.fields()) {
			text.append(field.deciding() ? "* " : "  "); //$NON-NLS-1$ //$NON-NLS-2$
			column(field.label(), LABEL_WIDTH);
			column(field.value(), VALUE_WIDTH);
			text.append(field.name()).append('\n');
		}
		paragraph("", fact.meaning()); //$NON-NLS-1$
		paragraph("", fact.advice()); //$NON-NLS-1$
		fact.warnings().forEach(warning -> paragraph("! ", warning)); //$NON-NLS-1$
		fact.related().forEach(related -> paragraph("", related)); //$NON-NLS-1$
		paragraph("", String.join("; ", fact.sources())); //$NON-NLS-1$ //$NON-NLS-2$
		text.append('\n');
	}

	private void column(String words, int width) {
		text.append(words).repeat(' ', Math.max(0, width - words.length()) + 1);
	}

	private void paragraph(String mark, String words) {
		if (!words.isEmpty()) {
			text.append("  ").append(mark).append(words).append('\n'); //$NON-NLS-1$
		}
	}
}
