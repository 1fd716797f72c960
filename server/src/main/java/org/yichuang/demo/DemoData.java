package org.yichuang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** 示例数据 — reads the files of the demonstration. */
@Component
class DemoData {

	private static final String FENCE = "---\n";

	private final JsonMapper json;

	DemoData(JsonMapper json) {
		this.json = json;
	}

	/** Returns bodies and people. */
	DemoWorld world() {
		return convert(text(new ClassPathResource("demo/county.yaml")), DemoWorld.class);
	}

	/** Returns mailboxes and letters. */
	DemoLetters letters() {
		return convert(text(new ClassPathResource("demo/letters.yaml")), DemoLetters.class);
	}

	/** Returns requests for information. */
	DemoRequests requests() {
		return convert(text(new ClassPathResource("demo/requests.yaml")), DemoRequests.class);
	}

	/** Returns boards, messages and hot questions. */
	DemoBoards boards() {
		return convert(text(new ClassPathResource("demo/boards.yaml")), DemoBoards.class);
	}

	/** Returns what the public is asked. */
	DemoActivities activities() {
		return convert(text(new ClassPathResource("demo/activities.yaml")), DemoActivities.class);
	}

	/** Returns which channels disclose what, and what the guide says. */
	DemoDisclosure disclosure() {
		return convert(text(new ClassPathResource("demo/disclosure.yaml")), DemoDisclosure.class);
	}

	/** Returns the articles, those to be published first first. */
	List<Text> articles() {
		try {
			var files = new PathMatchingResourcePatternResolver().getResources("classpath:demo/articles/*.html");
			var all = new ArrayList<Text>();
			Arrays.stream(files)
				.sorted(Comparator.comparing((Resource file) -> String.valueOf(file.getFilename())))
				.forEach((file) -> all.add(article(text(file))));
			return List.copyOf(all);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private Text article(String file) {
		int end = file.indexOf("\n" + FENCE);
		var head = convert(file.substring(FENCE.length(), end + 1), DemoArticle.class);
		return new Text(head, file.substring(end + 1 + FENCE.length()));
	}

	private <T> T convert(String yaml, Class<T> type) {
		return this.json.convertValue(plain().<Object>load(yaml), type);
	}

	/** YAML that leaves dates as they are written. */
	private static Yaml plain() {
		var options = new LoaderOptions();
		var dump = new org.yaml.snakeyaml.DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new Resolver() {
			@Override
			protected void addImplicitResolvers() {
				addImplicitResolver(Tag.NULL, NULL, "~nN\0");
				addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
				addImplicitResolver(Tag.MERGE, MERGE, "<");
			}
		});
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * One article's file.
	 *
	 * @param article its head
	 * @param html its text; pictures are named {@code picture:<name>}
	 */
	record Text(DemoArticle article, String html) {
	}

}
