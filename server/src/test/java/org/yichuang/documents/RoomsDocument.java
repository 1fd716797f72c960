package org.yichuang.documents;

import java.util.ArrayList;
import java.util.List;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.yichuang.Yichuang;

/** Rooms: what each is for and whom it names. */
final class RoomsDocument {

	private RoomsDocument() {
	}

	static Document make() {
		var modules = ApplicationModules.of(Yichuang.class);
		var lines = new ArrayList<String>(List.of("| room | what it is for | names |", "|---|---|---|"));
		modules.stream().map((room) -> line(modules, room)).sorted().forEach(lines::add);
		lines.addAll(List.of("", "```mermaid", "graph TD"));
		modules.stream()
			.flatMap((room) -> names(modules, room).stream().map((to) -> "  " + room.getIdentifier() + " --> " + to))
			.filter((arrow) -> !arrow.matches(".*--> (kernel|outlet|platform)"))
			.sorted()
			.forEach(lines::add);
		lines.add("```");
		return new Document("rooms.md", "Rooms", lines);
	}

	private static String line(ApplicationModules modules, ApplicationModule room) {
		var name = room.getIdentifier().toString();
		return "| `" + name + "` | " + Javadoc.ofPackage(name) + " | " + String.join(", ", names(modules, room)) + " |";
	}

	private static List<String> names(ApplicationModules modules, ApplicationModule room) {
		return room.getDependencies(modules, DependencyDepth.IMMEDIATE)
			.uniqueModules()
			.map((to) -> to.getIdentifier().toString())
			.filter((to) -> !to.equals(room.getIdentifier().toString()))
			.distinct()
			.sorted()
			.toList();
	}

}
