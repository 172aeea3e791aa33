package org.plumbline.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs the EMF generator outside of Eclipse. The models are read from the bundle, code goes to a working folder. */
final class CodeGenerator {

	/** The first part of {@code modelDirectory} in the generator models. */
	private static final String PROJECT = "org.plumbline.model";

	private final Path bundle;
	private final Path work;

	CodeGenerator(Path bundle, Path work) {
		this.bundle = bundle;
		this.work = work;
	}

	/**
	 * Generates the code of the named models below {@code src-gen} of the working folder.
	 *
	 * @throws IOException if the generator reports an error
	 */
	void generate(List<String> models) throws IOException {
		Files.createDirectories(work);
		// The generator writes to a workspace project; outside of Eclipse this map says where that project lies.
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(work + "/"));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		ResourceSet resources = resourceSet();
		for (String model : models) {
			generate(resources, model);
		}
	}

	private void generate(ResourceSet resources, String model) throws IOException {
		URI uri = URI.createFileURI(bundle.resolve("model").resolve(model + ".genmodel").toString());
		var genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		var generator = new Generator();
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() != Diagnostic.OK) {
			throw new IOException(uri + ": " + result.getMessage() + " " + result.getChildren());
		}
	}

	private static ResourceSet resourceSet() {
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("*", new XMIResourceFactoryImpl());
		factories.put("ecore", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass(); // registers the package
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		return resources;
	}
}
