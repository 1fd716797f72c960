package org.yichuang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The project's own texts, by path from the repository's root. */
final class Sources {

	static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private static final List<String> SKIPPED = List.of("node_modules", "target", "dist", ".git", "var", "client");

	private Sources() {
	}

	/** Returns the Java files of the program. */
	static Map<String, String> javaMain() {
		return under("server/src/main/java", (path) -> path.endsWith(".java"));
	}

	/** Returns the Java files of the tests. */
	static Map<String, String> javaTest() {
		return under("server/src/test/java", (path) -> path.endsWith(".java"));
	}

	/** Returns the texts below a folder whose path passes. */
	static Map<String, String> under(String folder, Predicate<String> wanted) {
		var start = ROOT.resolve(folder);
		var texts = new TreeMap<String, String>();
		if (!Files.isDirectory(start)) {
			return texts;
		}
		try (var all = Files.walk(start)) {
			all.filter(Files::isRegularFile).filter(Sources::isOurs).forEach((file) -> {
				var path = ROOT.relativize(file).toString();
				if (wanted.test(path)) {
					texts.put(path, read(file));
				}
			});
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return texts;
	}

	private static boolean isOurs(Path file) {
		for (var part : ROOT.relativize(file)) {
			if (SKIPPED.contains(part.toString())) {
				return false;
			}
		}
		return true;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
