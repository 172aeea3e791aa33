/**
 * Opens what engineers get: archives, folders, single logs. Reads each input once, front to back, writes nothing
 * outside its data folder, and turns damage into notices. First example:
 * {@link org.plumbline.core.intake.BundleReader}.
 */
package org.plumbline.core.intake;
