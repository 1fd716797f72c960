package org.yichuang.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A generated document.
 *
 * @param name file below {@code docs/}
 * @param title its heading
 * @param lines what follows
 */
record Document(String name, String title, List<String> lines) {

	private static final Path DOCS = Path.of("..", "docs");

	/** Returns the whole text. */
	String text() {
		return "# " + this.title + "\n\n_Made by `bin/docs` from the program; do not edit._\n\n"
				+ String.join("\n", this.lines) + "\n";
	}

	/**
	 * Returns what is committed, after writing it anew where {@code -Ddocs.update=true}
	 * asks for it.
	 */
	String committed() {
		var file = DOCS.resolve(this.name);
		try {
			if (Boolean.getBoolean("docs.update")) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, text());
			}
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
