package org.yichuang.publishing.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * 内置主题 — the themes that come with the program, as folders on the class path. A theme
 * that {@code extends} another has all files of the other that it does not bring itself.
 */
@Component
class ThemeFolder {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final int DEEPEST = 5;

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/**
	 * Returns all files of a theme, the inherited ones included, by path inside the
	 * theme.
	 * @throws IllegalArgumentException if there is no such theme
	 */
	Map<String, byte[]> files(String theme) {
		var files = new TreeMap<String, byte[]>();
		var chain = chain(theme);
		for (int i = chain.size() - 1; i >= 0; i--) {
			files.putAll(own(chain.get(i)));
		}
		return files;
	}

	/** Returns the theme and those it extends, nearest first. */
	List<String> chain(String theme) {
		var chain = new ArrayList<String>();
		Object next = theme;
		while (next instanceof String name && chain.size() < DEEPEST) {
			chain.add(name);
			next = manifest(name).get("extends");
		}
		return chain;
	}

	private Map<String, Object> manifest(String theme) {
		var file = this.resources.getResource("classpath:" + folder(theme) + "theme.yaml");
		if (!file.exists()) {
			throw new IllegalArgumentException("There is no theme " + theme);
		}
		Map<String, Object> manifest = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
		return (manifest != null) ? manifest : Map.of();
	}

	private Map<String, byte[]> own(String theme) {
		try {
			var files = new HashMap<String, byte[]>();
			for (var file : this.resources.getResources("classpath*:" + folder(theme) + "**")) {
				var address = file.getURL().toString();
				var path = address.substring(address.lastIndexOf(folder(theme)) + folder(theme).length());
				if (file.isReadable() && !path.isEmpty() && !path.endsWith("/")) {
					files.put(path, file.getContentAsByteArray());
				}
			}
			return files;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String folder(String theme) {
		if (!NAME.matcher(theme).matches()) {
			throw new IllegalArgumentException("There is no theme of such a name");
		}
		return "site/themes/" + theme + "/";
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
