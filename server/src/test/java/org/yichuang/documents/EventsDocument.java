package org.yichuang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaMethod;
import org.springframework.context.event.EventListener;

/** Events: who announces what, and who hears it. */
final class EventsDocument {

	private EventsDocument() {
	}

	static Document make() {
		var heard = heard();
		var lines = new ArrayList<String>(
				List.of("| announced by | event | what it says | heard by |", "|---|---|---|---|"));
		Program.classes()
			.stream()
			.filter((type) -> type.isInterface() && type.getSimpleName().endsWith("Event"))
			.forEach((sealed) -> Program.implementing(sealed.reflect())
				.forEach((event) -> lines
					.add(line(event, heard.getOrDefault(event.getName(), hearers(heard, sealed.getName()))))));
		return new Document("events.md", "Events", lines);
	}

	private static TreeSet<String> hearers(TreeMap<String, TreeSet<String>> heard, String sealed) {
		return heard.getOrDefault(sealed, new TreeSet<>());
	}

	private static String line(Class<?> event, TreeSet<String> hearers) {
		return "| `" + Program.room(event) + "` | " + event.getSimpleName() + " | " + Javadoc.ofType(event) + " | "
				+ String.join(", ", hearers) + " |";
	}

	private static TreeMap<String, TreeSet<String>> heard() {
		var heard = new TreeMap<String, TreeSet<String>>();
		Program.classes()
			.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(EventListener.class)
					|| method.isMetaAnnotatedWith(EventListener.class))
			.filter((method) -> !method.getRawParameterTypes().isEmpty())
			.forEach((method) -> heard.computeIfAbsent(parameter(method), (name) -> new TreeSet<>())
				.add(method.getOwner().getSimpleName()));
		return heard;
	}

	private static String parameter(JavaMethod method) {
		return method.getRawParameterTypes().getFirst().getName();
	}

}
