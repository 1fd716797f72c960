package org.yichuang.sitegroup.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Settings, slots and blueprints stay within their bounds. */
class SiteFieldsTests {

	@Test
	void refusesMoreSettingsThanASiteNeeds() {
		Map<String, String> settings = new HashMap<>();
		for (int number = 0; number <= 60; number++) {
			settings.put("key" + number, "x");
		}
		assertThat(Problems.met(() -> SiteFields.settings(settings)))
			.containsExactly(SitegroupProblems.TOO_MANY_SETTINGS);
	}

	@Test
	void refusesMoreSlotsThanAPageShows() {
		var slots = Collections.nCopies(31, new Site.Slot("article-list", "", "", 5));
		assertThat(Problems.met(() -> SiteFields.checkSlots(slots, List.of())))
			.containsExactly(SitegroupProblems.TOO_MANY_SLOTS);
	}

	@Test
	void refusesABlueprintWithoutChannels() {
		var blueprint = new Blueprint("empty", "空蓝图", List.of(), false, "base", Map.of(), List.of(), List.of(),
				List.of());
		assertThat(BlueprintFaults.of(blueprint, (code) -> true)).extracting((fault) -> fault.reason().problem())
			.containsExactly(SitegroupProblems.BLUEPRINT_EMPTY);
	}

}
