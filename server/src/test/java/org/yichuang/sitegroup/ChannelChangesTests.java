package org.yichuang.sitegroup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel.Owed;
import org.yichuang.sitegroup.Channel.PushAcceptance;
import org.yichuang.sitegroup.model.ChannelPath;
import org.yichuang.sitegroup.usecase.AddChannel;
import org.yichuang.sitegroup.usecase.AddChannel.NewChannel;
import org.yichuang.sitegroup.usecase.ApplyBlueprintChanges;
import org.yichuang.sitegroup.usecase.ChangeChannelDuty;
import org.yichuang.sitegroup.usecase.ChannelTarget;
import org.yichuang.sitegroup.usecase.ChannelWords;
import org.yichuang.sitegroup.usecase.CloseChannel;
import org.yichuang.sitegroup.usecase.FreeReservedAddresses;
import org.yichuang.sitegroup.usecase.MoveChannel;
import org.yichuang.sitegroup.usecase.RenameChannel;
import org.yichuang.sitegroup.usecase.ReopenChannel;
import org.yichuang.sitegroup.usecase.ReorderChannels;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Channels are added, moved, renamed, handed over, closed and put in order. */
@SpringBootTest
class ChannelChangesTests {

	private static final ChannelWords WORDS = new ChannelWords("环境保护", "信息公开目录", "公开环境信息。", "环境,保护");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Channels channels;

	@Autowired
	private AddChannel add;

	@Autowired
	private MoveChannel move;

	@Autowired
	private RenameChannel rename;

	@Autowired
	private ChangeChannelDuty changeDuty;

	@Autowired
	private CloseChannel close;

	@Autowired
	private ReopenChannel reopen;

	@Autowired
	private ReorderChannels reorder;

	@Autowired
	private ApplyBlueprintChanges apply;

	private Site site;

	@BeforeEach
	void openTownship() {
		this.site = new SitegroupFixture(this.context).township();
	}

	@Test
	void letsFormerAddressesLeadToWhereAChannelWasMovedWithAllBelowIt() {
		var disclosure = channel("/disclosure/");
		this.move.move(Actor.SYSTEM, target(disclosure), null, "open");
		assertThat(channel("/open/documents/").name()).isEqualTo("政策文件");
		assertThat(this.channels.movedTo(this.site.id(), "/disclosure/documents/a1f.html"))
			.contains("/open/documents/a1f.html");
		assertThat(this.channels.movedTo(this.site.id(), "/disclosure/")).contains("/open/");
		assertThat(this.channels.movedTo(this.site.id(), "/nowhere/a1f.html")).isEmpty();
	}

	@Test
	void forgetsAFormerAddressWhenAChannelLiesThereAgain() {
		var moved = this.move.move(Actor.SYSTEM, target(channel("/about/")), null, "profile");
		this.move.move(Actor.SYSTEM, target(moved), null, "about");
		assertThat(this.channels.movedTo(this.site.id(), "/about/")).isEmpty();
		assertThat(this.channels.movedTo(this.site.id(), "/profile/")).contains("/about/");
	}

	@Test
	void movesAChannelFromAnAddressThatThePlatformHasComeToUse() {
		var about = channel("/about/");
		var former = new SitegroupFixture(this.context).township();
		var jdbc = this.context.getBean(JdbcClient.class);
		jdbc.sql("update sitegroup_channel set path = '/interaction/' where id = :id")
			.param("id", about.id().value())
			.update();
		var freeing = this.context.getBean(FreeReservedAddresses.class);
		freeing.awaitDone();
		assertThat(this.channels.movedTo(this.site.id(), "/interaction/a1f.html"))
			.contains("/interaction-channel/a1f.html");
		assertThat(jdbc.sql("select path from sitegroup_channel where id = :id")
			.param("id", about.id().value())
			.query(String.class)
			.single()).isEqualTo("/interaction-channel/");
		// the others are as they were, and a second start does nothing
		var versions = versions(former);
		freeing.awaitDone();
		assertThat(versions(former)).isEqualTo(versions);
	}

	private List<Long> versions(Site of) {
		return this.channels.of(of.id()).stream().map(Channel::version).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "search", "api", "console", "assets", "files", "sitemap-1", "index", "interaction",
			"participation", "information" })
	void refusesAddressesThatThePlatformAnswersUnder(String slug) {
		assertProblem(() -> add(slug), SitegroupProblems.SLUG_RESERVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "a/b", "A", "环保", "-a", "a-", "a b", "a%2f", "a.html", "<x>" })
	void refusesAddressesThatAreNotOfTheForm(String slug) {
		assertProblem(() -> add(slug), SitegroupProblems.SLUG_MALFORMED);
	}

	@Test
	void refusesAnAddressOrNameThatIsTaken() {
		assertProblem(() -> add("news"), SitegroupProblems.PATH_TAKEN);
		add("environment");
		assertProblem(() -> add("nature"), SitegroupProblems.CHANNEL_NAME_TAKEN);
	}

	@Test
	void refusesToMoveAChannelBelowItself() {
		var disclosure = channel("/disclosure/");
		var below = channel("/disclosure/documents/");
		assertThat(Problems.met(() -> this.move.move(Actor.SYSTEM, target(disclosure), below.id(), "disclosure")))
			.contains(SitegroupProblems.CHANNEL_BELOW_ITSELF);
	}

	@Test
	void refusesParentsThatAreClosedOrElsewhereOrTooDeep() {
		var other = new SitegroupFixture(this.context).township();
		var foreign = this.channels.find(other.id(), "/news/").orElseThrow();
		assertThat(Problems.met(() -> this.move.move(Actor.SYSTEM, target(channel("/about/")), foreign.id(), "about")))
			.contains(SitegroupProblems.PARENT_OF_ANOTHER_SITE);
		var closed = this.close.close(Actor.SYSTEM, target(channel("/about/")));
		assertThat(Problems.met(() -> this.move.move(Actor.SYSTEM, target(channel("/news/")), closed.id(), "news")))
			.contains(SitegroupProblems.PARENT_IS_CLOSED);
		assertThat(ChannelPath.fault("/a/b/c/d/e/")).map(Refusal::problem).contains(SitegroupProblems.TOO_DEEP);
	}

	@Test
	void refusesAChangeMadeOnAnOldVersion() {
		var news = channel("/news/");
		this.rename.rename(Actor.SYSTEM, target(news), WORDS);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.rename.rename(Actor.SYSTEM, target(news), WORDS))
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem())
				.isEqualTo(KernelProblems.CHANGED_MEANWHILE));
	}

	@Test
	void hidesChannelsFromThoseWhoHoldNothingThere() {
		var stranger = SitegroupFixture.over("/elsewhere/", SitegroupPermission.MANAGE_CHANNELS);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.rename.rename(stranger, target(channel("/news/")), WORDS));
		var onlooker = SitegroupFixture.over(this.site.bodyPath(), SitegroupPermission.VIEW_SITES);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.rename.rename(onlooker, target(channel("/news/")), WORDS));
		assertThat(channel("/news/").name()).isEqualTo("工作动态");
	}

	@Test
	void handsOverWhatIsOwed() {
		var about = channel("/about/");
		var owed = new Owed(about.responsibleBody(), null, 30, 3, "每月更新", PushAcceptance.NEVER);
		assertThat(this.changeDuty.change(Actor.SYSTEM, target(about), owed).owed()).isEqualTo(owed);
		var wrong = new Owed(about.responsibleBody(), null, 0, 4, "", PushAcceptance.NEVER);
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.changeDuty.change(Actor.SYSTEM, target(channel("/about/")), wrong))
			.satisfies((invalid) -> assertThat(invalid.faults()).hasSize(2));
		var nobody = new Owed(about.responsibleBody(), AccountId.next(), 30, 1, "", PushAcceptance.NEVER);
		assertThat(Problems.met(() -> this.changeDuty.change(Actor.SYSTEM, target(channel("/about/")), nobody)))
			.containsExactly(SitegroupProblems.PERSON_UNKNOWN);
	}

	@Test
	void closesAChannelOnceNothingBelowItIsOpenAndNoSlotShowsIt() {
		assertThat(Problems.of(this.close.refusals(channel("/news/"))))
			.containsExactly(SitegroupProblems.CHANNEL_ON_HOME_PAGE);
		assertThat(Problems.of(this.close.refusals(channel("/disclosure/"))))
			.containsExactly(SitegroupProblems.CHANNEL_HAS_OPEN_CHILDREN);
		assertThat(Problems.met(() -> this.reopen.reopen(Actor.SYSTEM, target(channel("/about/")))))
			.containsExactly(SitegroupProblems.CHANNEL_IS_OPEN);
		var closed = this.close.close(Actor.SYSTEM, target(channel("/about/")));
		assertThat(closed.open()).isFalse();
		assertThat(Problems.of(this.close.refusals(closed))).contains(SitegroupProblems.CHANNEL_IS_CLOSED);
		assertThat(this.reopen.reopen(Actor.SYSTEM, target(closed)).open()).isTrue();
	}

	@Test
	void putsSiblingsInAnotherOrderAndRefusesForeignOnes() {
		var top = new ArrayList<>(this.channels.of(this.site.id())
			.stream()
			.filter((channel) -> channel.parent() == null)
			.map(Channel::id)
			.toList());
		Collections.reverse(top);
		this.reorder.reorder(Actor.SYSTEM, this.site.id(), null, top);
		assertThat(this.channels.of(this.site.id())).filteredOn((channel) -> channel.parent() == null)
			.extracting(Channel::id)
			.isEqualTo(top);
		assertThat(
				Problems.met(() -> this.reorder.reorder(Actor.SYSTEM, this.site.id(), null, List.of(top.getFirst()))))
			.containsExactly(SitegroupProblems.ORDER_DOES_NOT_FIT);
	}

	@Test
	void bringsASiteUpToABlueprintWithoutTouchingWhatItHas() {
		this.rename.rename(Actor.SYSTEM, target(channel("/news/")), WORDS);
		var added = this.apply.apply(Actor.SYSTEM, this.site.id(), "department");
		assertThat(added).extracting(Channel::path).contains("/policy/", "/policy/documents/").doesNotContain("/news/");
		assertThat(channel("/news/").name()).isEqualTo("环境保护");
		assertThat(this.apply.missing(Actor.SYSTEM, this.site.id(), "department")).isEmpty();
	}

	private Channel add(String slug) {
		var owed = new Owed(this.site.body(), null, null, 1, "", PushAcceptance.BY_HAND);
		return this.add.add(Actor.SYSTEM, new NewChannel(this.site.id(), null, slug, WORDS, owed));
	}

	private Channel channel(String path) {
		return this.channels.find(this.site.id(), path).orElseThrow();
	}

	private static ChannelTarget target(Channel channel) {
		return new ChannelTarget(channel.id(), channel.version());
	}

	private static void assertProblem(Runnable deed, ProblemCode problem) {
		assertThatExceptionOfType(Invalid.class).isThrownBy(deed::run)
			.satisfies((invalid) -> assertThat(invalid.faults()).extracting((fault) -> fault.reason().problem())
				.contains(problem));
	}

}
