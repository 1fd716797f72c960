package org.yichuang.documents;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** States: every enum with a table of transitions, as a diagram. */
final class StatesDocument {

	private StatesDocument() {
	}

	static Document make() {
		var lines = new ArrayList<String>();
		Program.implementing(Enum.class)
			.forEach((type) -> Arrays.stream(type.getDeclaredMethods())
				.filter((method) -> method.getName().equals("mayBecome"))
				.findFirst()
				.ifPresent((table) -> lines.addAll(diagram(type, table))));
		return new Document("states.md", "States", lines);
	}

	private static List<String> diagram(Class<?> type, Method table) {
		table.setAccessible(true);
		var lines = new ArrayList<String>(List.of("## `" + Program.room(type) + "` " + type.getSimpleName(), "",
				Javadoc.ofType(type), "", "```mermaid", "stateDiagram-v2"));
		for (var from : type.getEnumConstants()) {
			for (var to : type.getEnumConstants()) {
				if (asks(table, from, to)) {
					lines.add("  " + from + " --> " + to);
				}
			}
		}
		lines.addAll(List.of("```", ""));
		return lines;
	}

	private static boolean asks(Method table, Object from, Object to) {
		try {
			return (boolean) table.invoke(from, to);
		}
		catch (ReflectiveOperationException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
