package org.plumbline.core.extension;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * A registry of the {@code plugin.xml} files on a plain class path, so that tests, the command line and other engines
 * read the same contributions as the workbench without a running platform.
 */
public final class PlainRegistry {

	private static final String MARK = "org.plumbline.core."; //$NON-NLS-1$

	private PlainRegistry() {
	}

	/**
	 * Reads the contributions that a class loader sees. Files that neither declare nor extend a point of this bundle
	 * are passed over.
	 *
	 * @throws IOException if a file cannot be read; that is a broken installation
	 */
	public static IExtensionRegistry read(ClassLoader loader) throws IOException {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
		List<URL> files = Collections.list(loader.getResources("plugin.xml")); //$NON-NLS-1$
		for (URL file : files) {
			byte[] text = bytes(file);
			if (new String(text, StandardCharsets.ISO_8859_1).contains(MARK)) {
				String name = bundleName(file);
				RegistryContributor contributor = new RegistryContributor(name, name, null, null);
				registry.addContribution(new java.io.ByteArrayInputStream(text), contributor, false, name, texts(file),
						token);
			}
		}
		return registry;
	}

	private static byte[] bytes(URL file) throws IOException {
		try (InputStream in = file.openStream()) {
			return in.readAllBytes();
		}
	}

	private static String bundleName(URL plugin) throws IOException {
		try (InputStream in = new BufferedInputStream(beside(plugin, "META-INF/MANIFEST.MF").openStream())) { //$NON-NLS-1$
			String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName"); //$NON-NLS-1$
			return name.replaceFirst(";.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static PropertyResourceBundle texts(URL plugin) throws IOException {
		try (InputStream in = beside(plugin, "plugin.properties").openStream()) { //$NON-NLS-1$
			return new PropertyResourceBundle(in);
		} catch (java.io.FileNotFoundException e) {
			return new PropertyResourceBundle(InputStream.nullInputStream()); // a bundle without translated names
		}
	}

	private static URL beside(URL plugin, String name) throws IOException {
		String text = plugin.toString();
		try {
			return new URI(text.substring(0, text.length() - "plugin.xml".length()) + name).toURL(); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			throw new IOException(text, e);
		}
	}
}
