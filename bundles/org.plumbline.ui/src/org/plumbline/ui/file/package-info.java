/** The view of one file of a bundle. First type: {@link org.plumbline.ui.file.FileView}. */
package org.plumbline.ui.file;
