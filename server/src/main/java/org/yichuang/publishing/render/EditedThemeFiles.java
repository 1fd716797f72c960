package org.yichuang.publishing.render;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.sitegroup.ThemeFiles;

/** 自定义模板 — the theme files that staff have saved in the site group. */
@Component
class EditedThemeFiles implements SavedThemeFiles {

	private final ThemeFiles files;

	EditedThemeFiles(ThemeFiles files) {
		this.files = files;
	}

	@Override
	public String state(String theme) {
		return Long.toString(this.files.version(theme));
	}

	@Override
	public Map<String, String> files(String theme) {
		return this.files.editedTexts(theme);
	}

}
