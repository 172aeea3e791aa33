/** Units of the vendor's own: ids of operations, times since the start of a host. */
package org.plumbline.esxi.unit;
