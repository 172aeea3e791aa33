package org.plumbline.ui.app;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of one control; they are freed with it. Icons are SVG files in {@code icons}. */
public final class Icons {

	private final LocalResourceManager images;

	/** @param owner its end is the end of the images */
	public Icons(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** Returns an icon by its file's name without extension. */
	public Image get(String name) {
		return images.create(descriptor(name));
	}

	/** Returns the description of an icon, for actions and wizards. */
	public static ImageDescriptor descriptor(String name) {
		Path file = new Path("icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return ImageDescriptor.createFromURLSupplier(true,
				() -> FileLocator.find(Platform.getBundle("org.plumbline.ui"), file)); //$NON-NLS-1$
	}
}
