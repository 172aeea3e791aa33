/**
 * What was found in the opened bundles: hosts, logs, devices, ramdisks, and what could not be read. The intake writes
 * it and hands it over; from then on everyone only reads. Generated from {@code model/evidence.ecore}.
 *
 * <pre>
 * Host host = EvidenceFactory.eINSTANCE.createHost();
 * host.setName("esx07");
 * bundle.getHosts().add(host);
 * </pre>
 */
package org.plumbline.model.evidence;
