/** Dispatch over the classes of {@link org.plumbline.model.casefile} and adapters for them. Generated. */
package org.plumbline.model.casefile.util;
