package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.plumbline.core.event.SealedXmi;
import org.plumbline.core.event.XmlText;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.StoredBundle;
import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.SupportBundle;

/** Keeps the evidence model beside the store, so that a bundle need not be read again. */
final class ModelFile {

	private static final String NAME = "model.xmi"; //$NON-NLS-1$

	private ModelFile() {
	}

	static void save(SupportBundle bundle, Path folder) throws IOException {
		clean(bundle);
		bundle.eAllContents().forEachRemaining(ModelFile::clean);
		Resource resource = resource();
		resource.getContents().add(bundle);
		try (OutputStream out = Files.newOutputStream(folder.resolve(NAME))) {
			resource.save(out, Map.of());
		}
		resource.getContents().clear();
	}

	/** Outputs of a damaged host hold control characters; XML does not know them, and one would cost the bundle. */
	private static void clean(EObject object) {
		for (EAttribute each : object.eClass().getEAllAttributes()) {
			if (object.eGet(each) instanceof String text && !XmlText.clean(text).equals(text)) {
				object.eSet(each, XmlText.clean(text));
			}
		}
	}

	static SupportBundle load(Path folder) throws IOException {
		Resource resource = resource();
		try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
			resource.load(in, Map.of());
		} catch (RuntimeException e) {
			throw new IOException(e); // EMF wraps what the parser throws in several ways
		}
		if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof SupportBundle bundle)) {
			throw new IOException(NAME);
		}
		resource.getContents().clear();
		return bundle;
	}

	private static Resource resource() {
		return SealedXmi.resource(NAME, EvidencePackage.eINSTANCE);
	}

	/** Returns the store that belongs to a model. */
	static StoredBundle stored(SupportBundle bundle, Path folder) {
		List<EventSource> sources = new ArrayList<>();
		for (Host host : bundle.getHosts()) {
			for (LogFile file : host.getLogFiles()) {
				sources.add(new EventSource(file.getSourceIndex(), bundle.getSha256(), host.getName(), file.getPath(),
						file.getFormatId(), file.getLines(), file.getEvents(), file.getUnparsedLines(),
						file.getFirstNs(), file.getLastNs()));
			}
		}
		sources.sort(java.util.Comparator.comparingInt(EventSource::index));
		return new StoredBundle(folder, sources);
	}
}
