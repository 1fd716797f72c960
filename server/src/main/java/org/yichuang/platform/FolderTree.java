package org.yichuang.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** 目录树 — whole folders. */
public final class FolderTree {

	private FolderTree() {
	}

	/**
	 * Deletes a folder with all that is in it; does nothing if it is not there. Links are
	 * deleted, not followed.
	 * @throws IOException if something stays
	 */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var all = Files.walk(folder)) {
			for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

}
