package org.yichuang.sitegroup.web.console;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.sitegroup.usecase.BuiltInThemes;
import org.yichuang.sitegroup.usecase.BuiltInThemes.Theme;
import org.yichuang.sitegroup.usecase.EditThemeFiles;
import org.yichuang.sitegroup.usecase.EditThemeFiles.EditionLine;

/** 主题接口 — themes and their files. */
@RestController
@RequestMapping("/api/console/themes")
class ThemesController {

	private final BuiltInThemes themes;

	private final EditThemeFiles edit;

	ThemesController(BuiltInThemes themes, EditThemeFiles edit) {
		this.themes = themes;
		this.edit = edit;
	}

	@GetMapping
	@Requires("sitegroup:view-sites")
	List<Theme> themes() {
		return this.themes.all();
	}

	@GetMapping("/{theme}/files")
	@Requires("sitegroup:edit-themes")
	List<String> themeFiles(@PathVariable String theme) {
		return this.edit.paths(theme);
	}

	@GetMapping("/{theme}/file")
	@Requires("sitegroup:edit-themes")
	FileView themeFile(@PathVariable String theme, @RequestParam String path) {
		var text = this.edit.text(theme, path);
		var editions = this.edit.lines(theme, path);
		return new FileView(theme, path, text, editions.isEmpty() ? 0 : editions.getFirst().edition(), editions);
	}

	@PutMapping("/{theme}/file")
	@Requires("sitegroup:edit-themes")
	FileView saveThemeFile(Actor actor, @PathVariable String theme, @RequestParam String path,
			@RequestBody NewText wanted) {
		this.edit.save(actor, new EditThemeFiles.NewEdition(theme, path, wanted.edition(), wanted.text()));
		return themeFile(theme, path);
	}

	@PostMapping("/{theme}/file/revert")
	@Requires("sitegroup:edit-themes")
	FileView revertThemeFile(Actor actor, @PathVariable String theme, @RequestParam String path,
			@RequestBody Back back) {
		this.edit.revert(actor, theme, path, back.edition());
		return themeFile(theme, path);
	}

	/**
	 * 主题文件保存请求.
	 *
	 * @param edition the newest edition that the person saw, 0 for none
	 * @param text the whole text
	 */
	record NewText(int edition, String text) {
	}

	/**
	 * 主题文件还原请求.
	 *
	 * @param edition the edition to go back to, 0 for the built-in file
	 */
	record Back(int edition) {
	}

	/**
	 * 主题文件 — as staff see it.
	 *
	 * @param edition its newest edition, 0 while the built-in file holds
	 */
	record FileView(String theme, String path, String text, int edition, List<EditionLine> editions) {
	}

}
