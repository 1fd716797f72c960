package org.yichuang.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads comments from the sources, since class files carry none. */
final class Javadoc {

	private static final Path MAIN = Path.of("src", "main", "java", "org", "yichuang");

	private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");

	private Javadoc() {
	}

	/** Returns a room's own words. */
	static String ofPackage(String room) {
		return firstComment(read(MAIN.resolve(room).resolve("package-info.java")));
	}

	/** Returns the first sentence above a type. */
	static String ofType(Class<?> type) {
		var text = source(type);
		int declared = Math.max(0, declaration(text, type.getSimpleName()));
		int start = text.lastIndexOf("/**", declared);
		return (start < 0) ? "" : sentence(firstComment(text.substring(start, declared)));
	}

	/** Returns what is said of a record's components. */
	static Map<String, String> ofComponents(Class<?> type) {
		var text = source(type);
		int declared = Math.max(0, declaration(text, type.getSimpleName()));
		int start = text.lastIndexOf("/**", declared);
		var words = new TreeMap<String, String>();
		if (start >= 0) {
			PARAMETER.matcher(firstComment(text.substring(start, declared)))
				.results()
				.forEach((match) -> words.put(match.group(1), match.group(2).strip()));
		}
		return words;
	}

	private static int declaration(String text, String name) {
		var matcher = Pattern.compile("(?:record|class|interface|enum) " + name + "\\b").matcher(text);
		return matcher.find() ? matcher.start() : -1;
	}

	private static String source(Class<?> type) {
		var top = type;
		while (top.getEnclosingClass() != null) {
			top = top.getEnclosingClass();
		}
		return read(Path.of("src", "main", "java").resolve(top.getName().replace('.', '/') + ".java"));
	}

	private static String firstComment(String text) {
		var matcher = COMMENT.matcher(text);
		return matcher.find() ? matcher.group(1)
			.replaceAll("\\s*\\n\\s*\\*\\s*", " ")
			.replaceAll("</?[a-z]+>", "")
			.replaceAll("\\{@\\w+ #?([^}]*)}", "`$1`")
			.replace("|", "\\|")
			.strip() : "";
	}

	private static String sentence(String text) {
		return text.split("(?<=[.。]) |@param|@throws|@return", 2)[0].strip();
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
