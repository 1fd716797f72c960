package org.yichuang.documents;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Term;

/** Glossary: the field's words and the types that carry them. */
final class GlossaryDocument {

	private GlossaryDocument() {
	}

	static Document make() {
		var lines = new ArrayList<String>(List.of("| 中文 | English | room | what it is |", "|---|---|---|---|"));
		Program.classes()
			.stream()
			.filter((type) -> type.isAnnotatedWith(Term.class))
			.map((type) -> type.reflect())
			.map((type) -> "| " + type.getAnnotation(Term.class).value() + " | " + type.getSimpleName() + " | `"
					+ Program.room(type) + "` | " + Javadoc.ofType(type) + " |")
			.sorted()
			.forEach(lines::add);
		return new Document("glossary.md", "Glossary", lines);
	}

}
