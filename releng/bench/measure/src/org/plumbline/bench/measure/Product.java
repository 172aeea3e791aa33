package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningListener;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.extension.PlainRegistry;
import org.plumbline.core.rule.Rules;

/** Opens bundles as the workbench does: all lines stored, ordered and decoded, all rules evaluated. */
final class Product {

	private final Knowledge knowledge;

	Product() throws IOException {
		this(Knowledge.read(PlainRegistry.read(Product.class.getClassLoader()), problem -> {
			throw new IllegalStateException(problem.getMessage());
		}));
	}

	private Product(Knowledge knowledge) {
		this.knowledge = knowledge;
	}

	/** Returns the same product with other rules. */
	Product with(Rules rules) {
		return new Product(new Knowledge(knowledge.formats(), knowledge.parsers(), knowledge.decoders(), rules));
	}

	Rules rules() {
		return knowledge.rules();
	}

	/** Opens a bundle; the store in {@code data} is used if it is there. */
	OpenedCase open(Path file, Path data, OpeningListener listener) throws IOException {
		try (var opening = new CaseOpening(knowledge, OpeningSettings.in(data), listener)) {
			opening.load(List.of(file), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}
}
