/**
 * Storage as a case shows it: every device over all hosts, with its paths, its failures by code, and what happened to
 * it over time. Made of what parsers wrote into the model and what decoders say of single lines, so it knows no vendor.
 * First example: {@link org.plumbline.core.storage.StoragePicture}.
 */
package org.plumbline.core.storage;
