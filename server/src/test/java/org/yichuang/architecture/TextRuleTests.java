package org.yichuang.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules on texts (STYLE §5.5): SQL stays in its room, every package is explained, banned
 * names, no loose ends.
 */
class TextRuleTests {

	private static final Pattern TABLE = Pattern
		.compile("(?i)\\b(?:from|join|into|update|table|truncate|exists)\\s+(?:only\\s+)?([a-z]+)_[a-z_]+\\b");

	private static final Pattern BANNED_NAME = Pattern.compile(
			"(?:class|record|interface|enum) (\\w*(?:Service|Manager|Helper|Utils?|Handler|Impl|DTO|VO|BO|Dto|Vo|Bo))\\b");

	private static final Pattern LOOSE_END = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");

	private static final Set<String> ROOMS = Floors.OF.keySet();

	@Test
	void sqlStaysInItsRoom() {
		var main = Sources.javaMain();
		assertThat(foreignTables(main)).isEmpty();
		assertThat(main.values().stream().filter((text) -> TABLE.matcher(text).find()).count()).isGreaterThan(10);
	}

	@Test
	void noticesSqlOnAForeignTable() {
		assertThat(foreignTables(Map.of("server/src/main/java/org/yichuang/sitegroup/store/SiteTable.java",
				"\"select title from content_article\"")))
			.containsExactly("server/src/main/java/org/yichuang/sitegroup/store/SiteTable.java: content");
	}

	@Test
	void migrationsStayInTheirRoom() {
		var migrations = Sources.under("server/src/main/resources/db/migration", (path) -> path.endsWith(".sql"));
		assertThat(migrations).hasSizeGreaterThan(10);
		assertThat(foreignTables(migrations)).isEmpty();
	}

	@Test
	void everyPackageIsExplained() {
		var main = Sources.javaMain();
		var packages = main.keySet().stream().map((path) -> path.replaceAll("/[^/]+$", "")).distinct().toList();
		assertThat(packages).hasSizeGreaterThan(14)
			.allSatisfy((folder) -> assertThat(folder.endsWith("/yichuang")
					|| main.getOrDefault(folder + "/package-info.java", "").contains("@NullMarked"))
				.as(folder)
				.isTrue());
	}

	@Test
	void namesSayWhatThingsAre() {
		assertThat(matches(BANNED_NAME, Sources.javaMain())).isEmpty();
		assertThat(matches(BANNED_NAME, Map.of("Bad.java", "class LetterServiceImpl {}"))).hasSize(1);
	}

	@Test
	void nothingIsLeftForLater() {
		var texts = new java.util.TreeMap<>(Sources.javaMain());
		texts.putAll(Sources.under("console/src", (path) -> path.matches(".*\\.(ts|vue|css)")));
		texts.putAll(Sources.under("site", (path) -> path.matches(".*\\.(ftlh|js|css)")));
		assertThat(matches(LOOSE_END, texts)).isEmpty();
		assertThat(matches(LOOSE_END, Map.of("Bad.java", "// " + "TODO later"))).hasSize(1);
	}

	private static List<String> foreignTables(Map<String, String> texts) {
		var foreign = new ArrayList<String>();
		texts.forEach((path, text) -> {
			var room = path.replaceAll(".*(?:org/yichuang|db/migration)/(\\w+)/.*", "$1");
			TABLE.matcher(text)
				.results()
				.map((match) -> match.group(1).toLowerCase(java.util.Locale.ROOT))
				.filter((owner) -> ROOMS.contains(owner) && !owner.equals(room))
				.forEach((owner) -> foreign.add(path + ": " + owner));
		});
		return foreign;
	}

	private static List<String> matches(Pattern pattern, Map<String, String> texts) {
		var found = new ArrayList<String>();
		texts.forEach((path,
				text) -> pattern.matcher(text).results().forEach((match) -> found.add(path + ": " + match.group())));
		return found;
	}

}
