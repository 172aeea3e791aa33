/**
 * What happened to ramdisks, what fills them, and when they will be full. First examples:
 * {@link org.plumbline.core.capacity.RamdiskPicture}, {@link org.plumbline.core.capacity.Growth}.
 */
package org.plumbline.core.capacity;
