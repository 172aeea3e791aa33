package org.plumbline.core.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Reads contributions to the extension points of this bundle, sorted by id, so that no result depends on start-up. */
public final class Contributions {

	private static final String PREFIX = "org.plumbline.core."; //$NON-NLS-1$

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> problems;

	/** @param problems takes contributions that cannot be used; they are left out */
	public Contributions(IExtensionRegistry registry, Consumer<IStatus> problems) {
		this.registry = registry;
		this.problems = problems;
	}

	/** Returns the elements of a name that bundles contribute to a point such as {@code logFormat}, sorted by id. */
	public List<IConfigurationElement> elements(String point, String element) {
		return Stream.of(registry.getConfigurationElementsFor(PREFIX + point))
				.filter(each -> each.getName().equals(element))
				.sorted(Comparator.comparing(each -> String.valueOf(each.getAttribute("id")))).toList(); //$NON-NLS-1$
	}

	/** Creates the object of one element; a failure is reported and gives nothing. */
	public <T> Optional<T> create(IConfigurationElement element, Class<T> type) {
		try {
			return Optional.of(type.cast(element.createExecutableExtension("class"))); //$NON-NLS-1$
		} catch (CoreException | ClassCastException e) {
			report(element, e);
			return Optional.empty();
		}
	}

	/** Creates the objects of all elements of a point. */
	public <T> List<T> create(String point, String element, Class<T> type) {
		List<T> result = new ArrayList<>();
		for (IConfigurationElement each : elements(point, element)) {
			create(each, type).ifPresent(result::add);
		}
		return List.copyOf(result);
	}

	/** Reports that a contribution cannot be used. */
	public void report(IConfigurationElement element, Exception cause) {
		String where = element.getContributor().getName();
		problems.accept(Status.error(
				where + ": " + element.getName() + " " + element.getAttribute("id") + ": " + cause, cause)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
