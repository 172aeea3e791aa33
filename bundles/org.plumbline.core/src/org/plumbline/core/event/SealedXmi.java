package org.plumbline.core.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * An XMI document that stands alone. EMF would open whatever a document names, an address of the network included, to
 * learn of a namespace or to follow a link; files come from strangers, so here it opens nothing.
 */
public final class SealedXmi {

	private SealedXmi() {
	}

	/**
	 * Returns an empty resource, to be loaded from a stream or saved to one.
	 *
	 * @param model the one package that the document may hold objects of; others are unknown to it
	 */
	public static XMLResource resource(String name, EPackage model) {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(model.getNsURI(), model);
		set.setURIConverter(new ExtensibleURIConverterImpl(List.of(new Closed()), List.of()));
		XMLResource resource = new XMIResourceImpl(URI.createURI(name));
		set.getResources().add(resource);
		return resource;
	}

	/** Answers as if nothing were there, which EMF knows how to bear. */
	private static final class Closed extends URIHandlerImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(uri.toString());
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(uri.toString());
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}
	}
}
