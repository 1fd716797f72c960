package org.yichuang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.yichuang.kernel.ProblemCode;

/** Problems: every code with its wording. */
final class ProblemsDocument {

	private ProblemsDocument() {
	}

	static Document make() {
		var lines = new ArrayList<String>(List.of("| code | 中文 | English |", "|---|---|---|"));
		Program.implementing(ProblemCode.class)
			.stream()
			.filter(Class::isEnum)
			.flatMap((type) -> java.util.Arrays.stream(type.getEnumConstants()))
			.map((constant) -> (ProblemCode) constant)
			.map((problem) -> "| `" + problem.code() + "` | " + wording(problem, Locale.ROOT) + " | "
					+ wording(problem, Locale.ENGLISH) + " |")
			.sorted()
			.forEach(lines::add);
		return new Document("problems.md", "Problems", lines);
	}

	private static String wording(ProblemCode problem, Locale locale) {
		try {
			var bundle = ResourceBundle.getBundle("messages." + problem.room(), locale,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			return bundle.getString(problem.code()).replace("|", "\\|");
		}
		catch (MissingResourceException missing) {
			return "—";
		}
	}

}
