package org.yichuang.sitegroup.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.SitegroupEvent.ThemeFileChanged;
import org.yichuang.sitegroup.SitegroupOutlets;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.spi.ThemeFileCheck;
import org.yichuang.sitegroup.store.ThemeFileRows;
import org.yichuang.sitegroup.store.ThemeFileRows.FileEdition;

/**
 * Edits files of themes: saves, goes back to an earlier edition or to the built-in file.
 */
@Component
public class EditThemeFiles {

	private static final int LARGEST_KILOBYTES = 256;

	private static final Pattern PATH = Pattern
		.compile("(?:(?:templates|components)/[a-z][a-z0-9-]{0,60}\\.ftlh|css/[a-z][a-z0-9-]{0,60}\\.css)");

	private final BuiltInThemes themes;

	private final ThemeFileRows files;

	private final List<ThemeFileCheck> checks;

	private final SitegroupOutlets outlets;

	private final Clock clock;

	EditThemeFiles(BuiltInThemes themes, ThemeFileRows files, List<ThemeFileCheck> checks, SitegroupOutlets outlets,
			Clock clock) {
		this.themes = themes;
		this.files = files;
		this.checks = checks;
		this.outlets = outlets;
		this.clock = clock;
	}

	/** Returns a theme's files, built-in and edited, by path. */
	public List<String> paths(String theme) {
		checkTheme(theme);
		var paths = new TreeSet<>(this.themes.files(theme));
		this.files.newest(theme).forEach((edition) -> paths.add(edition.path()));
		return List.copyOf(paths);
	}

	/**
	 * Returns a file's present text.
	 * @throws NotFound if the theme has no such file
	 */
	public String text(String theme, String path) {
		checkTheme(theme);
		checkPath(path);
		return this.files.newest(theme, path)
			.map(FileEdition::text)
			.or(() -> this.themes.text(theme, path))
			.orElseThrow(() -> new NotFound("theme file " + theme + "/" + path));
	}

	/** Returns a file's editions, newest first. */
	public List<EditionLine> lines(String theme, String path) {
		return this.files.editions(theme, path).stream().map(EditionLine::of).toList();
	}

	/**
	 * Saves a file.
	 * @throws Invalid if path, size or content do not hold; with line and reason
	 */
	@Transactional
	public void save(Actor actor, NewEdition edition) {
		actor.require(SitegroupPermission.EDIT_THEMES, Place.WHOLE_GROUP);
		checkTheme(edition.theme());
		checkPath(edition.path());
		var text = edition.text();
		if (text != null) {
			checkText(edition.theme(), edition.path(), text);
		}
		add(actor, edition, text);
	}

	/**
	 * Goes back to an earlier edition.
	 * @param to the edition, 0 for the built-in file
	 * @throws Invalid if there is no such edition, or it does not hold any more
	 */
	@Transactional
	public void revert(Actor actor, String theme, String path, int to) {
		var editions = this.files.editions(theme, path);
		int newest = editions.isEmpty() ? 0 : editions.getFirst().edition();
		var text = (to == 0) ? Optional.<String>empty()
				: Optional.ofNullable(editions.stream()
					.filter((edition) -> edition.edition() == to)
					.findFirst()
					.orElseThrow(() -> Invalid.field("edition", SitegroupProblems.THEME_EDITION_UNKNOWN, to))
					.text());
		save(actor, new NewEdition(theme, path, newest, text.orElse(null)));
	}

	private void add(Actor actor, NewEdition seen, @Nullable String text) {
		var saved = new FileEdition(seen.theme(), seen.path(), seen.edition() + 1, text, actor.name(),
				this.clock.instant());
		this.files.add(saved);
		this.outlets.announce(actor, new ThemeFileChanged(saved.theme(), saved.path(), saved.edition()));
	}

	private void checkTheme(String theme) {
		if (!this.themes.has(theme)) {
			throw new NotFound("theme " + theme);
		}
	}

	private static void checkPath(String path) {
		if (!PATH.matcher(path).matches()) {
			throw Invalid.field("path", SitegroupProblems.THEME_PATH_REFUSED, path);
		}
	}

	private void checkText(String theme, String path, String text) {
		if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_KILOBYTES * 1024) {
			throw Invalid.field("text", SitegroupProblems.THEME_FILE_TOO_LARGE, LARGEST_KILOBYTES);
		}
		Invalid.unlessEmpty(this.checks.stream()
			.flatMap((check) -> check.faults(theme, path, text).stream())
			.map((fault) -> new FieldFault("text",
					Refusal.of(SitegroupProblems.THEME_FILE_FAULTY, fault.line(), fault.reason())))
			.toList());
	}

	/**
	 * 主题文件新版本.
	 *
	 * @param theme the theme
	 * @param path the file's path inside it
	 * @param edition the newest edition that the person saw, 0 for none
	 * @param text the whole text, null for the built-in one
	 */
	public record NewEdition(String theme, String path, int edition, @Nullable String text) {
	}

	/**
	 * 主题文件版本 — one line of its history.
	 *
	 * @param edition its number, from 1
	 * @param builtIn whether the built-in file holds from here on
	 * @param actorName who saved it
	 * @param at when
	 */
	public record EditionLine(int edition, boolean builtIn, String actorName, Instant at) {

		static EditionLine of(FileEdition edition) {
			return new EditionLine(edition.edition(), edition.text() == null, edition.actorName(), edition.at());
		}

	}

}
