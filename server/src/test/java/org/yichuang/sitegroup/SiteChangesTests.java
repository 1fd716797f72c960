package org.yichuang.sitegroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.usecase.AnnounceClosing;
import org.yichuang.sitegroup.usecase.ChangeHomeSlots;
import org.yichuang.sitegroup.usecase.ChangeSiteHosts;
import org.yichuang.sitegroup.usecase.ChangeSiteSettings;
import org.yichuang.sitegroup.usecase.CloseSite;
import org.yichuang.sitegroup.usecase.ReadSites;
import org.yichuang.sitegroup.usecase.ReadSites.StepLine;
import org.yichuang.sitegroup.usecase.RenameSite;
import org.yichuang.sitegroup.usecase.ResumeSite;
import org.yichuang.sitegroup.usecase.SiteTarget;
import org.yichuang.sitegroup.usecase.StepDetails;
import org.yichuang.sitegroup.usecase.StepTaken;
import org.yichuang.sitegroup.usecase.SuspendSite;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Sites are renamed, set up, taken offline and closed by a recorded procedure. */
@SpringBootTest
class SiteChangesTests {

	private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 1);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Sites sites;

	@Autowired
	private ReadSites read;

	@Autowired
	private RenameSite rename;

	@Autowired
	private ChangeSiteSettings changeSettings;

	@Autowired
	private ChangeSiteHosts changeHosts;

	@Autowired
	private ChangeHomeSlots changeSlots;

	@Autowired
	private SuspendSite suspend;

	@Autowired
	private ResumeSite resume;

	@Autowired
	private AnnounceClosing announceClosing;

	@Autowired
	private CloseSite close;

	private Site site;

	@BeforeEach
	void openTownship() {
		this.site = new SitegroupFixture(this.context).township();
	}

	@Test
	void recordsEveryStepOfASitesLifeFromOfflineToClosed() {
		take(this.suspend::take, 10);
		assertThat(now().setting("notice")).isEqualTo("系统维护");
		take(this.resume::take, 0);
		assertThat(now().setting("notice")).isEmpty();
		take(this.announceClosing::take, 40);
		take(this.close::take, 0);
		assertThat(now().state()).isEqualTo(SiteState.CLOSED);
		assertThat(this.read.procedure(Actor.SYSTEM, this.site.id())).extracting(StepLine::step)
			.containsSubsequence("SUSPENDED", "RESUMED", "CLOSING_ANNOUNCED", "CLOSED");
		assertThat(Problems.met(() -> this.rename.rename(Actor.SYSTEM, target(), "新名称")))
			.containsExactly(SitegroupProblems.SITE_IS_CLOSED);
	}

	@Test
	void warnsOfASuspensionThatIsTooLongOrTheSecondOfAYear() {
		assertThat(take(this.suspend::take, 31)).containsExactly(SitegroupProblems.SUSPENSION_TOO_LONG);
		take(this.resume::take, 0);
		assertThat(take(this.suspend::take, 30)).containsExactly(SitegroupProblems.SUSPENDED_TOO_OFTEN);
	}

	@Test
	void warnsOfAClosingNoticeThatIsTooShort() {
		assertThat(take(this.announceClosing::take, 29)).containsExactly(SitegroupProblems.CLOSING_NOTICE_TOO_SHORT);
	}

	@Test
	void refusesStepsThatTheTableDoesNotAllow() {
		assertThat(Problems.of(this.close.refusals(Actor.SYSTEM, now())))
			.containsExactly(SitegroupProblems.STATE_STEP_NOT_ALLOWED);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> take(this.close::take, 0));
		assertThat(this.resume.refusals(Actor.SYSTEM, now())).hasSize(1);
		assertThat(now().state()).isEqualTo(SiteState.RUNNING);
	}

	@Test
	void asksForReasonApprovalAndNotice() {
		var nothing = new StepDetails("", "", "", FIRST_DAY, FIRST_DAY.minusDays(1));
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.announceClosing.take(Actor.SYSTEM, target(), nothing))
			.satisfies((invalid) -> assertThat(invalid.faults()).extracting(Invalid.FieldFault::field)
				.containsExactlyInAnyOrder("reason", "approvalNumber", "notice", "endsOn"))
			.satisfies((invalid) -> assertThat(Problems.of(invalid)).contains(SitegroupProblems.APPROVAL_MISSING,
					SitegroupProblems.NOTICE_MISSING, SitegroupProblems.DATES_REVERSED));
	}

	@Test
	void letsAnotherBodysManagerNeitherSeeNorChangeASite() {
		var stranger = SitegroupFixture.over("/elsewhere/", SitegroupPermission.values());
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.read.get(stranger, this.site.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.rename.rename(stranger, target(), "占用"));
		assertThat(this.read.mine(stranger)).isEmpty();
		var manager = SitegroupFixture.over(this.site.bodyPath(), SitegroupPermission.CHANGE_SITE);
		assertThat(this.read.mine(manager)).extracting(Site::id).containsExactly(this.site.id());
		this.rename.rename(manager, target(), "青石镇政府网");
		assertThat(now().name()).isEqualTo("青石镇政府网");
	}

	@Test
	void answersUnderItsNewHostsAndNoLongerUnderTheOld() {
		var before = this.site.host();
		var host = "www." + this.site.code() + ".gov.cn";
		this.changeHosts.change(Actor.SYSTEM, target(), List.of(host, "青石-" + this.site.code() + ".政务"));
		assertThat(this.sites.byHost(host)).map(Site::id).contains(this.site.id());
		assertThat(this.sites.byHost(before)).isEmpty();
		assertThat(this.sites.hosts(this.site.id()).get(1)).startsWith("xn--");
		var other = new SitegroupFixture(this.context).township();
		assertThat(
				Problems.met(() -> this.changeHosts.change(Actor.SYSTEM, new SiteTarget(other.id(), 0), List.of(host))))
			.containsExactly(SitegroupProblems.HOST_TAKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a:8080", "http://a.cn", "a/b", "a b", "a..b", "-a.cn", "a@b", "a\r\nX: y", "[::1]" })
	void refusesHostNamesThatAreNone(String host) {
		assertThat(Problems.met(() -> this.changeHosts.change(Actor.SYSTEM, target(), List.of(host))))
			.containsExactly(SitegroupProblems.HOST_MALFORMED);
	}

	@Test
	void keepsOnlySettingsThatHold() {
		this.changeSettings.change(Actor.SYSTEM, target(), Map.of("phone", " 0734-1234567 ", "icpNumber", ""));
		assertThat(now().settings()).isEqualTo(Map.of("phone", "0734-1234567"));
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.changeSettings.change(Actor.SYSTEM, target(),
					Map.of("bad key", "x", "phone", "x".repeat(2_001))))
			.satisfies((invalid) -> assertThat(invalid.faults()).hasSize(2));
	}

	@Test
	void refusesSlotsThatNameNoChannel() {
		var slot = new Site.Slot("article-list", "", "nowhere", 51);
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.changeSlots.change(Actor.SYSTEM, target(), List.of(slot)))
			.satisfies((invalid) -> assertThat(invalid.faults()).hasSize(2));
	}

	private List<Object> take(Step step, int days) {
		var details = new StepDetails("升级改造", "青政办〔2026〕1号", "系统维护", FIRST_DAY,
				(days > 0) ? FIRST_DAY.plusDays(days - 1L) : null);
		return step.take(Actor.SYSTEM, target(), details)
			.warnings()
			.stream()
			.map((warning) -> (Object) warning.problem())
			.toList();
	}

	private SiteTarget target() {
		return new SiteTarget(this.site.id(), now().version());
	}

	private Site now() {
		return this.sites.get(this.site.id());
	}

	private interface Step {

		StepTaken take(Actor actor, SiteTarget target, StepDetails details);

	}

}
