/** Dispatch over the classes of {@link org.plumbline.model.event} and adapters for them. Generated. */
package org.plumbline.model.event.util;
