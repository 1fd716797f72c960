package org.yichuang.disclosure.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.yichuang.catalogue.ClassificationScheme;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.organisation.BodyLevel;

/**
 * Gives a new section the classes that its body's level must disclose; which these are
 * stands in {@code disclosure/templates.yaml}, what they are called in the scheme
 * {@code disclosure}.
 */
@Component
class ClassTemplates {

	static final String SCHEME = "disclosure";

	private static final String ALL = "all";

	private final Schemes schemes;

	private final ClassStore classes;

	private final List<String> common;

	private final Map<String, List<String>> levels;

	@SuppressWarnings("unchecked")
	ClassTemplates(Schemes schemes, ClassStore classes) {
		this.schemes = schemes;
		this.classes = classes;
		var file = read();
		this.common = (List<String>) file.getOrDefault(ALL, List.of());
		this.levels = (Map<String, List<String>>) file.getOrDefault("levels", Map.of());
	}

	/** Adds the classes of a level that a section lacks. */
	void fill(SectionId section, BodyLevel level) {
		var wanted = tops(level);
		var known = this.schemes.all()
			.stream()
			.filter((scheme) -> scheme.code().equals(SCHEME))
			.map(ClassificationScheme::classes)
			.findFirst()
			.orElse(List.of());
		known.stream()
			.filter(SchemeClass::open)
			.filter((each) -> wanted.contains(top(known, each)))
			.forEach((each) -> this.classes.add(section,
					new DisclosureClass(each.code(), each.label(), each.parent(), each.position(), true, 0)));
	}

	private List<String> tops(BodyLevel level) {
		return this.levels.getOrDefault(level.name(), List.of())
			.stream()
			.flatMap((code) -> code.equals(ALL) ? this.common.stream() : Stream.of(code))
			.toList();
	}

	private static String top(List<SchemeClass> known, SchemeClass from) {
		var at = from;
		for (int steps = 0; at.parent() != null && steps < known.size(); steps++) {
			var parent = at.parent();
			var above = known.stream().filter((each) -> Objects.equals(each.code(), parent)).findFirst();
			if (above.isEmpty()) {
				return at.code();
			}
			at = above.get();
		}
		return at.code();
	}

	private static Map<String, Object> read() {
		try (var in = new ClassPathResource("disclosure/templates.yaml").getInputStream()) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
