package org.yichuang.publishing.render;

import freemarker.template.Configuration;

/**
 * A theme that comes with the program, in publishing's own sandbox, for tests of themes.
 */
public final class BuiltInTheme {

	private BuiltInTheme() {
	}

	/**
	 * Returns its templates under the rules for what staff save, so that every built-in
	 * file can be taken as a start for one's own.
	 */
	public static Configuration templates(String theme) {
		var files = new ThemeFolder().files(theme);
		return Theme.of(theme, files, files.keySet()).templates();
	}

}
