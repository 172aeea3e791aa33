/** Described by whoever fills it. */
package org.plumbline.core.intake;
