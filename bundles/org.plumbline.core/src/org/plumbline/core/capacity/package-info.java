/**
 * When a ramdisk will be full, from how full it was. Pure functions over levels at times; what a level was read from
 * does not matter here. First example: {@link org.plumbline.core.capacity.Forecast}.
 */
package org.plumbline.core.capacity;
