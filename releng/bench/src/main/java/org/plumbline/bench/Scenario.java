package org.plumbline.bench;

/** A problem that can be planted: what the host writes about it, from a moment on. */
interface Scenario {

	void play(Stage stage, long startNs);
}
