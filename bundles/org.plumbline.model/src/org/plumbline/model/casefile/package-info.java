/**
 * A support case as it is saved, mailed and merged. It is changed by commands with undo; every object has a lasting id.
 * The case is complete without its bundles, because it holds excerpts of what it speaks of. Generated from
 * {@code model/casefile.ecore}.
 *
 * <pre>
 * Case file = CasefileFactory.eINSTANCE.createCase();
 * file.setId(EcoreUtil.generateUUID());
 * </pre>
 */
package org.plumbline.model.casefile;
