package org.yichuang.sitegroup;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.Problems;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A body's site is opened from the blueprint of its level. */
@SpringBootTest
class OpenSiteTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OpenSite openSite;

	@Autowired
	private Sites sites;

	@Autowired
	private Channels channels;

	private Body county;

	@BeforeEach
	void createCounty() {
		this.county = TestAccounts.of(this.context).county();
	}

	@Test
	void opensATownshipWithItsLegalNameChannelsAndHost() {
		var site = open(BodyLevel.TOWNSHIP, "青石镇");
		assertThat(this.sites.get(site.id()).name()).isEqualTo("青石镇人民政府");
		assertThat(this.sites.byHost(site.code().toUpperCase() + ".LOCALHOST")).contains(site);
		assertThat(this.channels.of(site.id())).extracting(Channel::path)
			.contains("/news/", "/notices/", "/disclosure/documents/");
		assertThat(this.channels.find(site.id(), "通知公告").orElseThrow().updateDays()).isEqualTo(180);
		assertThat(site.setting("siteIdCode")).matches("\\d{10}");
		assertThat(site.setting("organiser")).isEqualTo("青石镇人民政府");
	}

	@Test
	void letsTheParentOweWhatTheBlueprintGivesToIt() {
		var township = body(BodyLevel.TOWNSHIP, "青石镇", this.county);
		var site = this.openSite.open(Actor.SYSTEM, body(BodyLevel.VILLAGE, "石泉村", township), "");
		assertThat(this.channels.find(site.id(), "/convenience/").orElseThrow().responsibleBody())
			.isEqualTo(township.id());
		assertThat(this.channels.of(site.id())).hasSize(5);
	}

	@Test
	void opensOneSiteForABodyAndRefusesASecond() {
		var body = body(BodyLevel.TOWNSHIP, "青石镇", this.county);
		this.openSite.open(Actor.SYSTEM, body, "");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.openSite.open(Actor.SYSTEM, body, ""))
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem())
				.isEqualTo(SitegroupProblems.SITE_ALREADY_OPEN));
	}

	@Test
	void refusesABlueprintThatThereIsNot() {
		var township = body(BodyLevel.TOWNSHIP, "青石镇", this.county);
		assertThat(Problems.met(() -> this.openSite.open(Actor.SYSTEM, township, "nowhere")))
			.containsExactly(SitegroupProblems.BLUEPRINT_UNKNOWN);
	}

	@Test
	void makesTheFirstCountyPortalTheGroupsPortalAndNoOther() {
		if (this.sites.portal().isEmpty()) {
			this.openSite.open(Actor.SYSTEM, this.county, "");
		}
		var portal = this.sites.portal().orElseThrow();
		var second = this.openSite.open(Actor.SYSTEM, TestAccounts.of(this.context).county(), "");
		assertThat(portal.code()).isEqualTo("portal");
		assertThat(this.sites.byHost("localhost")).contains(portal);
		assertThat(this.sites.byHost("127.0.0.1")).contains(portal);
		assertThat(second.portal()).isFalse();
	}

	private Site open(BodyLevel level, String name) {
		return this.openSite.open(Actor.SYSTEM, body(level, name, this.county), "");
	}

	private Body body(BodyLevel level, String name, Body parent) {
		return new SitegroupFixture(this.context).body(level, name, parent);
	}

}
