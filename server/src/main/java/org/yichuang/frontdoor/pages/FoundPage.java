package org.yichuang.frontdoor.pages;

import java.nio.channels.FileChannel;

import io.vertx.core.MultiMap;

/** 查得 — what stands behind a path. */
public sealed interface FoundPage {

	/** Something small enough to be kept in memory, or a notice in its place. */
	record Ready(KeptPage page) implements FoundPage {
	}

	/**
	 * A large file, already open, so that it stays what its headers say.
	 *
	 * @param bytes to be closed by whoever sends it
	 * @param size in bytes
	 * @param tag its entity tag, with quotes
	 * @param modified when it was written, in seconds
	 * @param headers all but length and date
	 */
	record Large(FileChannel bytes, long size, String tag, long modified, MultiMap headers) implements FoundPage {
	}

	/**
	 * It lies elsewhere on the same site, for ever.
	 *
	 * @param path decoded
	 */
	record Moved(String path) implements FoundPage {
	}

	/** There is nothing. */
	record Nothing() implements FoundPage {
	}

}
