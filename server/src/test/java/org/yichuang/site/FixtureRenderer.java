package org.yichuang.site;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

import org.yichuang.publishing.render.BuiltInTheme;

/**
 * Renders fixtures with a theme and what it inherits, in publishing's own sandbox.
 */
class FixtureRenderer {

	private final Path themes;

	private final Map<String, Configuration> engines = new HashMap<>();

	FixtureRenderer(Path themes) {
		this.themes = themes;
	}

	String render(SiteFixture fixture) throws IOException, TemplateException {
		var model = new HashMap<>(fixture.model());
		var words = new HashMap<>(SiteFixture.read(this.themes.resolve("base/words." + fixture.words() + ".json")));
		model.put("text", words);
		model.put("asset",
				(TemplateMethodModelEx) arguments -> new SimpleScalar("/assets/fixture/" + arguments.get(0)));
		model.put("latest", answer(fixture.latest(), List.of()));
		model.put("channelInfo", answer(fixture.channels(), Map.of()));
		fixture.functions()
			.forEach((name, given) -> model.put(name, (TemplateMethodModelEx) arguments -> plain(given)));
		var out = new StringWriter();
		engine(fixture.theme()).getTemplate("templates/" + fixture.template() + ".ftlh").process(model, out);
		return out.toString();
	}

	private TemplateMethodModelEx answer(Map<String, Object> answers, Object otherwise) {
		return (arguments) -> {
			return plain(answers.getOrDefault(arguments.get(0).toString(), otherwise));
		};
	}

	private static TemplateModel plain(Object given) {
		try {
			return wrapper().wrap(given);
		}
		catch (TemplateModelException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Configuration engine(String theme) {
		return this.engines.computeIfAbsent(theme, BuiltInTheme::templates);
	}

	private static SimpleObjectWrapper wrapper() {
		return new SimpleObjectWrapper(Configuration.VERSION_2_3_35);
	}

}
