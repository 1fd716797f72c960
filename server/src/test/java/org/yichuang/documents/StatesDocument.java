package org.yichuang.documents;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;

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
		Program.implementing(CaseKind.class).forEach((kind) -> lines.addAll(section(kind)));
		return new Document("states.md", "States", lines);
	}

	/** The table of a kind of cases stands in a static field of its class. */
	static StateTable tableOf(Class<?> kind) {
		return Arrays.stream(kind.getDeclaredFields())
			.filter((field) -> field.getType() == StateTable.class && Modifier.isStatic(field.getModifiers()))
			.findFirst()
			.map(StatesDocument::read)
			.orElseThrow(() -> new IllegalStateException(kind + " keeps its table in no static field"));
	}

	private static List<String> section(Class<?> kind) {
		var lines = new ArrayList<String>(
				List.of("## `" + Program.room(kind) + "` " + kind.getSimpleName(), "", Javadoc.ofType(kind), ""));
		lines.addAll(diagram(tableOf(kind)));
		return lines;
	}

	/** Draws a kind's table; acts in which the state stays are left out. */
	static List<String> diagram(StateTable table) {
		var lines = new ArrayList<String>(List.of("```mermaid", "stateDiagram-v2", "  [*] --> " + table.initial()));
		table.states().forEach((state) -> lines.add("  " + state.code() + ": " + state.label()));
		table.acts().forEach((act) -> {
			var to = act.to();
			if (to != null) {
				act.from()
					.stream()
					.sorted()
					.forEach((from) -> lines.add("  " + from + " --> " + to + ": " + act.label()));
			}
		});
		table.states().stream().filter(State::terminal).forEach((state) -> lines.add("  " + state.code() + " --> [*]"));
		if (table.reopensTo() != null) {
			table.states()
				.stream()
				.filter(State::terminal)
				.forEach((state) -> lines.add("  " + state.code() + " --> " + table.reopensTo() + ": 重新办理"));
		}
		lines.addAll(List.of("```", ""));
		return lines;
	}

	private static StateTable read(Field field) {
		try {
			field.setAccessible(true);
			return (StateTable) field.get(null);
		}
		catch (IllegalAccessException cause) {
			throw new IllegalStateException(cause);
		}
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
