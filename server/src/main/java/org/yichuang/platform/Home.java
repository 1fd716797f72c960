package org.yichuang.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.yichuang.kernel.Term;

/**
 * 数据目录 — the folder that holds everything this installation owns ({@code YICHUANG_HOME}):
 * database, published pages, stored files, search index. A backup of it is a backup of
 * all.
 *
 * @param folder absolute and normalised
 */
@Term("数据目录")
public record Home(Path folder) {

	public Home {
		folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Returns a folder inside, made if it is missing.
	 * @param name one of the program's own names, never outside input
	 * @throws UncheckedIOException if it cannot be made
	 */
	public Path folder(String name) {
		try {
			return Files.createDirectories(this.folder.resolve(name));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
