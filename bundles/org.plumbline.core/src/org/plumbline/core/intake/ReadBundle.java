package org.plumbline.core.intake;

import org.plumbline.core.store.StoredBundle;
import org.plumbline.model.evidence.SupportBundle;

/**
 * A bundle that has been read.
 *
 * @param model what it says; read-only from now on
 * @param store its events on disk
 */
public record ReadBundle(SupportBundle model, StoredBundle store) {
}
