package org.yichuang.sitegroup;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.usecase.OpenSites;
import org.yichuang.sitegroup.usecase.OpenWaitingSites;
import org.yichuang.sitegroup.usecase.ReadOpenings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Many sites are ordered at once, and each is opened on its own. */
@SpringBootTest
class OpenSitesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OpenSites openSites;

	@Autowired
	private OpenWaitingSites waiting;

	@Autowired
	private ReadOpenings read;

	@Autowired
	private Sites sites;

	@Test
	void opensEveryBodyOfACountyAndOnlyWhatIsMissingWhenRepeated() {
		var fixture = new SitegroupFixture(this.context);
		var county = fixture.county();
		var township = fixture.body(BodyLevel.TOWNSHIP, "青石镇", county);
		var village = fixture.body(BodyLevel.VILLAGE, "石泉村", township);
		fixture.open(township);

		var done = finish(this.openSites.order(Actor.SYSTEM, county.id(), ""));

		assertThat(done.total()).isEqualTo(2);
		assertThat(done.done()).isEqualTo(2);
		assertThat(done.failed()).isZero();
		assertThat(this.sites.under(county.id())).extracting(Site::body)
			.containsExactlyInAnyOrder(county.id(), township.id(), village.id());
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.openSites.order(Actor.SYSTEM, county.id(), ""))
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem())
				.isEqualTo(SitegroupProblems.NOTHING_TO_OPEN));
	}

	@Test
	void skipsABodyWhoseSiteWasOpenedMeanwhileByAnotherOrder() {
		var fixture = new SitegroupFixture(this.context);
		var township = fixture.body(BodyLevel.TOWNSHIP, "青石镇", fixture.county());
		var first = this.openSites.order(Actor.SYSTEM, township.id(), "");
		try {
			finish(this.openSites.order(Actor.SYSTEM, township.id(), ""));
		}
		catch (Refused openedAlready) {
			assertThat(openedAlready.refusals()).hasSize(1);
		}
		finish(first);
		assertThat(this.sites.under(township.id())).hasSize(1);
	}

	@Test
	void refusesToOpenOutsideOnesBodiesAndHidesTheOrdersOfOthers() {
		var fixture = new SitegroupFixture(this.context);
		Body here = fixture.county();
		Body there = fixture.county();
		var actor = SitegroupFixture.over(here.path(), SitegroupPermission.OPEN_SITES);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.openSites.order(actor, there.id(), ""));
		var order = this.openSites.order(Actor.SYSTEM, there.id(), "");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.read.get(actor, order));
		finish(order);
	}

	/** Works until the job is done; a background job may be working on it as well. */
	private ReadOpenings.Progress finish(UUID order) {
		var progress = this.read.get(Actor.SYSTEM, order);
		while (progress.state() == OpeningState.RUNNING) {
			this.waiting.openOne(order);
			progress = this.read.get(Actor.SYSTEM, order);
		}
		return progress;
	}

}
