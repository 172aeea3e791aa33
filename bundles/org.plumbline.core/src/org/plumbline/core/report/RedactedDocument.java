package org.plumbline.core.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.plumbline.core.casefile.CaseRedaction;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.Redactor;

/**
 * A report without names. All texts of the document are treated alike, whatever block they stand in, so that no new
 * block can be forgotten; anchors change like all texts, so links still arrive.
 */
public final class RedactedDocument {

	private RedactedDocument() {
	}

	/**
	 * Returns the document of a case with tokens in place of names, also of those that only the case or its bundles
	 * tell.
	 */
	public static ReportDocument of(ReportDocument document, OpenedCase opened, Redaction redaction) {
		CaseRedaction.learn(opened.model(), opened.bundles(), redaction);
		learn(document, redaction);
		return of(document, redaction.redactor());
	}

	/** Learns the names that a document holds. */
	public static void learn(ReportDocument document, Redaction redaction) {
		Consumer<String> learn = redaction::learn;
		map(document, text -> {
			learn.accept(text);
			return text;
		});
	}

	/** Returns the document with tokens in place of names. */
	public static ReportDocument of(ReportDocument document, Redactor redactor) {
		ReportDocument hidden = (ReportDocument) map(document, redactor::redact);
		return new ReportDocument(hidden.title(), hidden.subtitle(), hidden.metadata().asRedacted(), hidden.blocks());
	}

	private static Object map(Object value, UnaryOperator<String> change) {
		return switch (value) {
		case String text -> change.apply(text);
		case List<?> list -> list.stream().map(each -> map(each, change)).toList();
		case Optional<?> some -> some.map(each -> map(each, change));
		case Record block -> rebuild(block, change);
		case null, default -> value;
		};
	}

	private static Record rebuild(Record block, UnaryOperator<String> change) {
		List<Class<?>> types = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		try {
			for (RecordComponent each : block.getClass().getRecordComponents()) {
				types.add(each.getType());
				values.add(map(each.getAccessor().invoke(block), change));
			}
			return block.getClass().getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(block.getClass().getName(), e); // blocks are public records
		}
	}
}
