package org.yichuang.publishing.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 主题风格 — the themes as they are now: built-in files and those that staff have saved. */
@Component
class Themes {

	private static final String NOTHING_SAVED = "";

	private final ThemeFolder folder;

	private final ObjectProvider<SavedThemeFiles> saved;

	private final Map<String, Ready> ready = new ConcurrentHashMap<>();

	private final Map<String, List<String>> chains = new ConcurrentHashMap<>();

	Themes(ThemeFolder folder, ObjectProvider<SavedThemeFiles> saved) {
		this.folder = folder;
		this.saved = saved;
	}

	/**
	 * Returns a theme as it is now.
	 * @throws IllegalArgumentException if there is no such theme
	 */
	Theme get(String name) {
		var files = this.saved.getIfAvailable();
		var state = (files != null) ? states(files, name) : NOTHING_SAVED;
		var known = this.ready.get(name);
		if (known != null && known.state().equals(state)) {
			return known.theme();
		}
		var theme = load(name, (files != null) ? savedFiles(files, name) : Map.of());
		this.ready.put(name, new Ready(state, theme));
		return theme;
	}

	/**
	 * Returns a theme's name and those of the themes it extends; the name alone if there
	 * is none.
	 */
	List<String> chain(String name) {
		return this.chains.computeIfAbsent(name, (ignored) -> {
			try {
				return this.folder.chain(name);
			}
			catch (IllegalArgumentException missing) {
				return List.of(name);
			}
		});
	}

	/** Returns the theme as it would be with one more saved file. */
	Theme with(String name, String path, String text) {
		var files = this.saved.getIfAvailable();
		var saved = new TreeMap<>((files != null) ? savedFiles(files, name) : Map.of());
		saved.put(path, text);
		return load(name, saved);
	}

	private Theme load(String name, Map<String, String> saved) {
		var all = new TreeMap<>(this.folder.files(name));
		saved.forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
		return Theme.of(name, all, saved.keySet());
	}

	private String states(SavedThemeFiles files, String name) {
		return String.join("/", chain(name).stream().map(files::state).toList());
	}

	private Map<String, String> savedFiles(SavedThemeFiles files, String name) {
		var all = new TreeMap<String, String>();
		chain(name).reversed().forEach((theme) -> all.putAll(files.files(theme)));
		return all;
	}

	private record Ready(String state, Theme theme) {
	}

}
