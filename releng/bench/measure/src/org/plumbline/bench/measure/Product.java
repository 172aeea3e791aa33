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

/** Opens bundles as the workbench does: all lines stored, ordered and decoded, all rules evaluated. */
final class Product {

	private final Knowledge knowledge;

	Product() throws IOException {
		knowledge = Knowledge.read(PlainRegistry.read(Product.class.getClassLoader()), problem -> {
			throw new IllegalStateException(problem.getMessage());
		});
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
