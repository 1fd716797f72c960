package org.yichuang.publishing.render;

import java.util.Map;

/** 自定义模板 — theme files that staff have saved; they stand in for the built-in ones. */
interface SavedThemeFiles {

	/**
	 * Names the state of a theme's saved files; another text whenever one of them
	 * changed.
	 */
	String state(String theme);

	/** Returns the saved files by path inside the theme. */
	Map<String, String> files(String theme);

}
