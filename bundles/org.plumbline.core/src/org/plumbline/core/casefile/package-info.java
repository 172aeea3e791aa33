/**
 * The case: opened, annotated with undo, saved, reopened. The only room that writes what an engineer adds. First
 * example: {@link org.plumbline.core.casefile.CaseOpening}.
 */
package org.plumbline.core.casefile;
