/**
 * The values that the models share and that are written by hand. {@link org.plumbline.model.EvidenceRef} is the lasting
 * address of a line; everything that is claimed about a bundle carries one. Behaviour does not belong here.
 *
 * <pre>
 * var ref = new EvidenceRef(bundle.getSha256(), "var/log/vmkernel", 17, EvidenceRef.hash(bytes, from, to));
 * assert EvidenceRef.parse(ref.toString()).equals(ref);
 * </pre>
 */
package org.plumbline.model;
