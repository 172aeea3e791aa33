/**
 * What people say about events: list, dialog, undo and redo. First example: {@link
 * org.plumbline.ui.annotation.AnnotationView}.
 */
package org.plumbline.ui.annotation;
