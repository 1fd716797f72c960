package org.yichuang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page to render, as {@code site/fixtures/<name>.json} describes it: the frame of
 * {@code frame.json} with the fixture's own differences, and the template's model.
 *
 * @param name of the file, without ending
 * @param theme whose template
 * @param template its name
 * @param words language of the theme's words
 * @param model everything the template sees, frame and all
 * @param latest what the template function of that name answers, by channel
 * @param channels what {@code channelInfo} answers, by channel
 * @param functions what further template functions answer, by their names
 */
record SiteFixture(String name, String theme, String template, String words, Map<String, Object> model,
		Map<String, Object> latest, Map<String, Object> channels, Map<String, Object> functions) {

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	static List<SiteFixture> all(Path folder) throws IOException {
		var frame = read(folder.resolve("frame.json"));
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("frame.json"))
				.sorted()
				.map(file -> of(file.getFileName().toString().replace(".json", ""), frame, read(file)))
				.toList();
		}
	}

	static Map<String, Object> read(Path file) {
		return JsonMapper.shared().readValue(file, OBJECT);
	}

	private static SiteFixture of(String name, Map<String, Object> frame, Map<String, Object> own) {
		var model = new HashMap<>(object(own, "model"));
		var site = new HashMap<>(object(frame, "site"));
		site.putAll(object(own, "site"));
		model.put("site", site);
		model.put("page", object(own, "page"));
		model.put("menu", own.getOrDefault("menu", frame.get("menu")));
		var meta = new ArrayList<Object>(List.copyOf((List<?>) frame.get("meta")));
		meta.addAll((List<?>) own.getOrDefault("meta", List.of()));
		model.put("meta", meta);
		return new SiteFixture(name, (String) own.get("theme"), (String) own.get("template"),
				(String) own.getOrDefault("words", "zh"), model, object(own, "latest"), object(own, "channels"),
				object(own, "functions"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> from, String key) {
		return (Map<String, Object>) from.getOrDefault(key, Map.of());
	}

}
