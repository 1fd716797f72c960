package org.yichuang.documents;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings: every one with its default. */
final class SettingsDocument {

	private SettingsDocument() {
	}

	static Document make() {
		var lines = new ArrayList<String>(List.of(
				"Each can be given in `application.yaml` or as an environment variable: upper case, `_` for dots, none for hyphens.",
				"", "| setting | default | meaning |", "|---|---|---|"));
		Program.classes()
			.stream()
			.filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.map((type) -> type.reflect())
			.filter(Class::isRecord)
			.forEach((type) -> add(type, type.getAnnotation(ConfigurationProperties.class).value(), lines));
		return new Document("settings.md", "Settings", lines);
	}

	private static void add(Class<?> type, String prefix, List<String> lines) {
		var words = Javadoc.ofComponents(type);
		for (var component : type.getRecordComponents()) {
			var name = prefix + "." + kebab(component.getName());
			if (component.getType().isRecord()) {
				add(component.getType(), name, lines);
			}
			else {
				lines.add("| `" + name + "` | " + fallback(component) + " | "
						+ words.getOrDefault(component.getName(), "") + " |");
			}
		}
	}

	private static String fallback(RecordComponent component) {
		var parameter = component.getDeclaringRecord().getDeclaredConstructors()[0].getParameters();
		for (var candidate : parameter) {
			var value = candidate.getAnnotation(DefaultValue.class);
			if (candidate.getName().equals(component.getName()) && value != null) {
				return "`" + String.join(", ", value.value()) + "`";
			}
		}
		return "—";
	}

	private static String kebab(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
	}

}
