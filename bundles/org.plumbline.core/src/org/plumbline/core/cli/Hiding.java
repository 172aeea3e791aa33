package org.plumbline.core.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseRedaction;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.core.redact.Redactor;
import org.plumbline.core.report.RedactedDocument;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.evidence.SupportBundle;

/** {@code --redact [--map MAP] [--term T]… [--keep NAME]…}: names out of all that a command writes. */
final class Hiding {

	/** Options with a value. */
	static final Set<String> VALUED = Set.of("map", "term", "keep"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** The flag that asks for it. */
	static final String FLAG = "redact"; //$NON-NLS-1$

	private final Optional<Path> file;
	private final RedactionMap map;
	private final Redaction redaction;
	private boolean wanted = true;

	private Hiding(Optional<Path> file, RedactionMap map, Redaction redaction) {
		this.file = file;
		this.map = map;
		this.redaction = redaction;
	}

	/** Returns the options of a command and those of hiding. */
	static Set<String> with(String... options) {
		Set<String> all = new HashSet<>(VALUED);
		all.addAll(List.of(options));
		return all;
	}

	/** Reads the options of a command that hides only if it is told so, and learns the names of a case. */
	static Hiding of(Arguments arguments, OpenedCase opened) throws IOException {
		return of(arguments, opened, arguments.has(FLAG));
	}

	/** Reads the options of a command and learns the names of a case if they shall be hidden. */
	static Hiding of(Arguments arguments, OpenedCase opened, boolean wanted) throws IOException {
		Hiding hiding = of(arguments);
		hiding.wanted = wanted;
		if (hiding.wanted) {
			hiding.learn(opened.model(), opened.bundles());
		}
		return hiding;
	}

	/** Reads the options; an older map is gone on with. */
	static Hiding of(Arguments arguments) throws IOException {
		Optional<Path> file = arguments.value("map").map(Path::of); //$NON-NLS-1$
		RedactionMap map = file.isPresent() && Files.exists(file.get()) ? RedactionMap.read(file.get())
				: new RedactionMap();
		return new Hiding(file, map, new Redaction(map, arguments.values("term"), arguments.values("keep"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Learns the names of a case. */
	void learn(Case model, List<SupportBundle> bundles) {
		CaseRedaction.learn(model, bundles, redaction);
	}

	/** Returns a document without names. */
	ReportDocument hide(ReportDocument document) {
		if (!wanted) {
			return document;
		}
		RedactedDocument.learn(document, redaction);
		return RedactedDocument.of(document, redaction.redactor());
	}

	/** Returns a text without names. */
	String hide(String text) {
		return (String) hide((Object) text);
	}

	/** Saves a case, as it is or without names. */
	void save(OpenedCase opened, Path target) throws IOException {
		if (!wanted) {
			CaseFile.save(opened, target);
			return;
		}
		CaseSaving.of(opened, "").writeHidden(target, redaction); //$NON-NLS-1$
	}

	/** Returns a tree of JSON without names. */
	Object hide(Object tree) {
		if (!wanted) {
			return tree;
		}
		map(tree, text -> {
			redaction.learn(text);
			return text;
		});
		return map(tree, redactor()::redact);
	}

	/** Returns what hides the names that are known by now. */
	Redactor redactor() {
		return redaction.redactor();
	}

	/** Writes the private map if one was asked for. */
	void finish(Session session) throws IOException {
		if (wanted && file.isPresent()) {
			session.save(file.get().toString(), map::write);
		}
	}

	private static Object map(Object value, UnaryOperator<String> change) {
		return switch (value) {
		case String text -> change.apply(text);
		case List<?> list -> list.stream().map(each -> map(each, change)).toList();
		case Map<?, ?> entries -> {
			Map<Object, Object> result = new LinkedHashMap<>();
			entries.forEach((key, each) -> result.put(change.apply(String.valueOf(key)), map(each, change)));
			yield result;
		}
		case null, default -> value;
		};
	}
}
