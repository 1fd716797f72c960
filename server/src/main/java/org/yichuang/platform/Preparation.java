package org.yichuang.platform;

/**
 * 启动准备 — work that begins at start and that must be done before the program calls itself
 * ready, such as seeding and publishing the demo county.
 */
public interface Preparation {

	/** Returns when it is done; at once if there is nothing to do. */
	void awaitDone();

}
