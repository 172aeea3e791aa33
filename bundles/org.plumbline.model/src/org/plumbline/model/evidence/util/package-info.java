/** Dispatch over the classes of {@link org.plumbline.model.evidence} and adapters for them. Generated. */
package org.plumbline.model.evidence.util;
