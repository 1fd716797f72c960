package org.yichuang.catalogue.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yichuang.catalogue.ClassificationScheme;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.store.SchemeRows;

/** Brings in the schemes that come with the program, those that are not there yet. */
@Component
public class BringSchemes {

	private final SchemeRows rows;

	BringSchemes(SchemeRows rows) {
		this.rows = rows;
	}

	/** Brings them in; repeatable. */
	@Transactional
	public void bring() {
		for (var scheme : read()) {
			if (this.rows.add(scheme, true)) {
				scheme.classes().forEach((added) -> this.rows.add(scheme.code(), added));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<ClassificationScheme> read() {
		try (var in = new ClassPathResource("catalogue/schemes.yaml").getInputStream()) {
			Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			return file.getOrDefault("schemes", List.of())
				.stream()
				.map((scheme) -> new ClassificationScheme(String.valueOf(scheme.get("code")),
						String.valueOf(scheme.get("label")), String.valueOf(scheme.get("source")),
						classes((List<Map<String, Object>>) scheme.getOrDefault("classes", List.of()))))
				.toList();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static List<SchemeClass> classes(List<Map<String, Object>> classes) {
		return classes.stream()
			.map((it) -> new SchemeClass(String.valueOf(it.get("code")), String.valueOf(it.get("label")),
					(String) it.get("parent"), classes.indexOf(it), true, 0))
			.toList();
	}

}
