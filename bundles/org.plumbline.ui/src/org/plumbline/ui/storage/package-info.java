/**
 * Views of storage: failures by device and code, storage over time, one page per device. What they show is computed by
 * the room {@code storage} of the core, once per case, for all of them. First type to read:
 * {@link org.plumbline.ui.storage.StorageBoard}.
 */
package org.plumbline.ui.storage;
