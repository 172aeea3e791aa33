package org.plumbline.core.capacity;

/** Whether an interval is short enough. */
public enum Safety {
	/** It leaves at least a quarter of the shortest time to full. */
	SAFE,
	/** It is shorter than the shortest time to full, but barely. */
	TIGHT,
	/** The ramdisk would be full before it is done again. */
	UNSAFE,
	/** Nothing tells how fast the ramdisk fills. */
	UNKNOWN
}
