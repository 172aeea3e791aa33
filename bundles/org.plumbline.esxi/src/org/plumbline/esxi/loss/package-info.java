/** What logs say about lines that never got into them. */
package org.plumbline.esxi.loss;
