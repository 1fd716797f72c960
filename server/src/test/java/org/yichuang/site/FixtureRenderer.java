package org.yichuang.site;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;

/**
 * Renders fixtures with a theme and what it inherits, under publishing's restrictions.
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
		var out = new StringWriter();
		engine(fixture.theme()).getTemplate("templates/" + fixture.template() + ".ftlh").process(model, out);
		return out.toString();
	}

	private TemplateMethodModelEx answer(Map<String, Object> answers, Object otherwise) {
		return (arguments) -> {
			try {
				return wrapper().wrap(answers.getOrDefault(arguments.get(0).toString(), otherwise));
			}
			catch (TemplateModelException ex) {
				throw new IllegalStateException(ex);
			}
		};
	}

	private Configuration engine(String theme) throws IOException {
		var known = this.engines.get(theme);
		if (known != null) {
			return known;
		}
		var engine = new Configuration(Configuration.VERSION_2_3_34);
		engine.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] { loader(theme), loader("base") }));
		engine.setObjectWrapper(wrapper());
		engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		engine.setAPIBuiltinEnabled(false);
		engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		engine.setLogTemplateExceptions(false);
		engine.setDefaultEncoding("UTF-8");
		this.engines.put(theme, engine);
		return engine;
	}

	private FileTemplateLoader loader(String theme) throws IOException {
		return new FileTemplateLoader(Files.createDirectories(this.themes.resolve(theme)).toFile());
	}

	private static SimpleObjectWrapper wrapper() {
		return new SimpleObjectWrapper(Configuration.VERSION_2_3_34);
	}

}
