package org.plumbline.ui.app;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Joins the two halves of Eclipse Collections, on which the table of events is built. Its interfaces look for their
 * implementation as a Java service, each once, when it is first used; between bundles they find nothing and the table
 * stays empty without a word. So they are used here once while the context class loader is that of the implementation.
 * An extender for services could do the same for all bundles, but would cost more at each start.
 */
final class TableCollections {

	private static final String IMPLEMENTATION = "org.eclipse.collections.impl"; //$NON-NLS-1$
	private static final String FACTORIES = "org.eclipse.collections.api.factory."; //$NON-NLS-1$
	/** What NatTable 2.5 uses. */
	private static final List<String> USED = List.of("Maps", "Sets", "primitive.IntLists", "primitive.IntSets", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"primitive.IntBooleanMaps", "primitive.IntDoubleMaps", "primitive.IntIntMaps", "primitive.IntObjectMaps", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"primitive.ObjectIntMaps"); //$NON-NLS-1$

	private TableCollections() {
	}

	/** Joins them; to be called before the first table is made. */
	static void join() {
		// NatTable logs through SLF4J, which would complain at each start that nobody listens.
		System.setProperty("slf4j.internal.verbosity", "ERROR"); //$NON-NLS-1$ //$NON-NLS-2$
		Bundle bundle = Platform.getBundle(IMPLEMENTATION);
		ClassLoader implementation = bundle.adapt(BundleWiring.class).getClassLoader();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(implementation);
		try {
			for (String each : USED) {
				Class.forName(FACTORIES + each, true, implementation);
			}
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e); // the product was put together wrongly
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
