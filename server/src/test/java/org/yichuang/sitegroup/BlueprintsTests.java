package org.yichuang.sitegroup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.sitegroup.model.Blueprint;
import org.yichuang.sitegroup.model.Blueprint.PlannedChannel;
import org.yichuang.sitegroup.usecase.EditBlueprints;
import org.yichuang.sitegroup.usecase.EditThemeFiles;
import org.yichuang.sitegroup.usecase.EditThemeFiles.NewEdition;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Blueprints and theme files are data that staff edit, and that is checked before it is
 * kept.
 */
@SpringBootTest
class BlueprintsTests {

	@Autowired
	private EditBlueprints edit;

	@Autowired
	private EditThemeFiles editTheme;

	@Autowired
	private ThemeFiles themeFiles;

	@ParameterizedTest
	@ValueSource(strings = { "county-portal", "department", "township", "village" })
	void bringsBlueprintsThatHold(String name) {
		assertThat(this.edit.faults(this.edit.get(name).blueprint())).isEmpty();
	}

	@Test
	void plansTwentyChannelsForAPortalAndFiveForAVillage() {
		assertThat(channels("county-portal")).isGreaterThanOrEqualTo(20);
		assertThat(channels("village")).isEqualTo(5);
	}

	@Test
	void namesEveryFaultOfABlueprintByItsField() {
		var twice = new PlannedChannel("动态", "api", "", "说明", "词", 4, -1, "nobody", "", null, List.of());
		var mailbox = new PlannedMailbox("board-x", "NOBODY", "", "", List.of("LOVE"), "nobody");
		var blueprint = new Blueprint("../x", "", List.of(), false, "no-theme", new HashMap<>(Map.of("bad key", "x")),
				List.of(new Site.Slot("<script>", "", "nowhere", 0)), List.of(twice, twice), List.of(mailbox, mailbox));
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> this.edit.add(Actor.SYSTEM, blueprint))
			.satisfies((invalid) -> assertThat(invalid.faults()).extracting(Invalid.FieldFault::field)
				.contains("name", "label", "settings", "theme", "channels[0].slug", "channels[0].type",
						"channels[0].reviewLevels", "channels[0].updateDays", "channels[0].responsible",
						"channels[1].name", "channels[1].slug", "mailboxes[0].key", "mailboxes[0].kind",
						"mailboxes[0].name", "mailboxes[0].letterKinds", "mailboxes[0].responsible", "mailboxes[1].key",
						"slots[0].component", "slots[0].size", "slots[0].channel"))
			.satisfies(
					(invalid) -> assertThat(Problems.of(invalid)).contains(SitegroupProblems.BLUEPRINT_NAME_MALFORMED,
							SitegroupProblems.SETTING_MALFORMED, SitegroupProblems.THEME_UNKNOWN,
							SitegroupProblems.REVIEW_LEVELS_OUT_OF_RANGE, SitegroupProblems.UPDATE_DAYS_OUT_OF_RANGE,
							SitegroupProblems.RESPONSIBLE_BODY_UNKNOWN, SitegroupProblems.MAILBOX_KEY_TAKEN,
							InteractionProblems.KEY_RESERVED, SitegroupProblems.SLOT_COMPONENT_MALFORMED,
							SitegroupProblems.SLOT_SIZE_OUT_OF_RANGE, SitegroupProblems.SLOT_CHANNEL_UNKNOWN));
	}

	@Test
	void copiesABlueprintToBeChangedOnItsOwn() {
		var copy = this.edit.copy(Actor.SYSTEM, "village", "mountain-village", "山村");
		assertThat(copy.blueprint().levels()).isEmpty();
		assertThat(copy.builtIn()).isFalse();
		assertThat(Problems.met(() -> this.edit.copy(Actor.SYSTEM, "village", "mountain-village", "山村")))
			.containsExactly(SitegroupProblems.BLUEPRINT_NAME_TAKEN);
	}

	@Test
	void keepsEveryEditionOfAThemeFileAndGoesBack() {
		this.editTheme.save(Actor.SYSTEM, new NewEdition("base", "css/site.css", 0, "body { color: black }"));
		this.editTheme.save(Actor.SYSTEM, new NewEdition("base", "css/site.css", 1, "body { color: navy }"));
		this.editTheme.revert(Actor.SYSTEM, "base", "css/site.css", 1);
		assertThat(this.themeFiles.editedText("base", "css/site.css")).contains("body { color: black }");
		this.editTheme.revert(Actor.SYSTEM, "base", "css/site.css", 0);
		assertThat(this.themeFiles.editedText("base", "css/site.css")).isEmpty();
		assertThat(this.editTheme.lines("base", "css/site.css")).hasSize(4);
		assertThat(this.editTheme.text("base", "css/site.css")).isNotBlank().doesNotContain("color: navy }");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "templates/../x.ftlh", "/css/site.css", "css/site.js", "theme.yaml",
			"templates/x.ftl", "css/%2e%2e/x.css", "css\\x.css", "templates/a/b.ftlh", "" })
	void refusesThemePathsThatLeadElsewhere(String path) {
		assertThat(Problems.met(() -> this.editTheme.save(Actor.SYSTEM, new NewEdition("base", path, 0, "x"))))
			.containsExactly(SitegroupProblems.THEME_PATH_REFUSED);
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> this.editTheme.text("base", path));
	}

	@Test
	void refusesAThemeFileThatIsTooLargeOrOfNoTheme() {
		var large = "x".repeat(256 * 1024 + 1);
		assertThat(Problems
			.met(() -> this.editTheme.save(Actor.SYSTEM, new NewEdition("base", "css/large.css", 0, large))))
			.containsExactly(SitegroupProblems.THEME_FILE_TOO_LARGE);
		assertThat(Problems
			.met(() -> this.editTheme.save(Actor.SYSTEM, new NewEdition("base", "templates/home.ftlh", 0, "<#if x>"))))
			.contains(SitegroupProblems.THEME_FILE_FAULTY);
		assertThat(Problems.met(() -> this.editTheme.revert(Actor.SYSTEM, "base", "css/print.css", 99)))
			.containsExactly(SitegroupProblems.THEME_EDITION_UNKNOWN);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.editTheme.save(Actor.SYSTEM, new NewEdition("../base", "css/x.css", 0, "x")));
	}

	private long channels(String name) {
		return this.edit.get(name).blueprint().channels().stream().flatMap(PlannedChannel::withChildren).count();
	}

}
