package org.yichuang.sitegroup;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.store.ThemeFileRows;
import org.yichuang.sitegroup.store.ThemeFileRows.FileEdition;

/** 主题 — what publishing may ask about theme files that staff have edited. */
@Component
public class ThemeFiles {

	private final ThemeFileRows files;

	ThemeFiles(ThemeFileRows files) {
		this.files = files;
	}

	/**
	 * Returns the text that stands in for a file of a built-in theme; empty where the
	 * built-in file holds. Read from the database: ask when a template is loaded, not for
	 * every page.
	 * @param path inside the theme, such as {@code templates/home.ftlh}
	 */
	public Optional<String> editedText(String theme, String path) {
		return this.files.newest(theme, path).map(FileEdition::text);
	}

	/** Returns all edited files of a theme, by path. */
	public Map<String, String> editedTexts(String theme) {
		return this.files.newest(theme)
			.stream()
			.filter((edition) -> edition.text() != null)
			.collect(Collectors.toMap(FileEdition::path, (edition) -> String.valueOf(edition.text())));
	}

	/**
	 * Returns a number that grows with every edition of a theme's files, to notice
	 * changes by.
	 */
	public long version(String theme) {
		return this.files.version(theme);
	}

}
