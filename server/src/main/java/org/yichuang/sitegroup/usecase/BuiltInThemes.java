package org.yichuang.sitegroup.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yichuang.kernel.Invalid;
import org.yichuang.sitegroup.SitegroupProblems;

/**
 * The themes that come with the program, below {@code site/themes/} on the class path.
 */
@Component
public class BuiltInThemes {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/** Returns all themes by name. */
	public List<Theme> all() {
		var themes = new ArrayList<Theme>();
		for (var manifest : find("classpath*:site/themes/*/theme.yaml")) {
			themes.add(theme(manifest));
		}
		return themes.stream().sorted(Comparator.comparing(Theme::name)).toList();
	}

	/**
	 * Returns a theme's name if sites may wear it.
	 * @throws Invalid if there is no such theme
	 */
	String checked(String name) {
		if (all().stream().noneMatch((theme) -> theme.offered() && theme.name().equals(name))) {
			throw Invalid.field("theme", SitegroupProblems.THEME_UNKNOWN, name);
		}
		return name;
	}

	/** Says whether there is a theme of that name, offered or inherited from. */
	boolean has(String name) {
		return NAME.matcher(name).matches()
				&& this.resources.getResource("classpath:site/themes/" + name + "/theme.yaml").exists();
	}

	/** Returns the paths of the files of a theme that may be edited. */
	List<String> files(String theme) {
		var paths = new ArrayList<String>();
		for (var ending : List.of("ftlh", "css")) {
			for (var file : find("classpath*:site/themes/" + theme + "/**/*." + ending)) {
				paths.add(path(theme, file));
			}
		}
		return paths.stream().sorted().toList();
	}

	/** Returns the text of a built-in file. */
	Optional<String> text(String theme, String path) {
		var file = this.resources.getResource("classpath:site/themes/" + theme + "/" + path);
		try {
			return file.isReadable() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String path(String theme, Resource file) {
		try {
			var address = file.getURL().toString();
			return address.substring(address.lastIndexOf("/themes/" + theme + "/") + theme.length() + 9);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private Resource[] find(String pattern) {
		try {
			return this.resources.getResources(pattern);
		}
		catch (IOException none) {
			return new Resource[0];
		}
	}

	private Theme theme(Resource manifest) {
		try (var in = manifest.getInputStream()) {
			Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			return new Theme(String.valueOf(read.get("name")), String.valueOf(read.get("label")),
					!Boolean.FALSE.equals(read.get("offered")), String.valueOf(read.getOrDefault("extends", "")));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * 主题 — what its manifest says.
	 *
	 * @param name identifies it
	 * @param label what staff read
	 * @param offered whether sites may wear it
	 * @param inherits the theme whose files it inherits, empty if none
	 */
	public record Theme(String name, String label, boolean offered, String inherits) {
	}

}
