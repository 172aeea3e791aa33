/** Windows for what people make of a case besides comments: possible causes, the story, who and what is concerned. */
package org.plumbline.ui.casework;
