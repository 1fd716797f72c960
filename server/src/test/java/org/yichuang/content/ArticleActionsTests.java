package org.yichuang.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.model.Timing;
import org.yichuang.content.model.WithdrawalReason;
import org.yichuang.content.usecase.AnnounceMovedPages;
import org.yichuang.content.usecase.ApproveEdition;
import org.yichuang.content.usecase.DecidePush;
import org.yichuang.content.usecase.DeleteDraft;
import org.yichuang.content.usecase.Draft;
import org.yichuang.content.usecase.HandleMany;
import org.yichuang.content.usecase.KeepTime;
import org.yichuang.content.usecase.MoveArticle;
import org.yichuang.content.usecase.NewArticle;
import org.yichuang.content.usecase.PinPlacement;
import org.yichuang.content.usecase.PublishApprovedEdition;
import org.yichuang.content.usecase.RestoreVersion;
import org.yichuang.content.usecase.SaveDraft;
import org.yichuang.content.usecase.ScheduleEdition;
import org.yichuang.content.usecase.StartArticle;
import org.yichuang.content.usecase.StartCorrection;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.content.usecase.TakeEditLock;
import org.yichuang.content.usecase.WithdrawEdition;
import org.yichuang.files.Files;
import org.yichuang.files.usecase.ReadFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.usecase.ChangeAccountState;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Channel.PushAcceptance;
import org.yichuang.sitegroup.usecase.ChannelTarget;
import org.yichuang.sitegroup.usecase.CloseChannel;
import org.yichuang.sitegroup.usecase.MoveChannel;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.Figures;
import org.yichuang.statistics.Span;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people do with articles besides writing and reviewing them. */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(StagedTime.class)
class ArticleActionsTests {

	private static final Duration SOON = Duration.ofSeconds(100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@Autowired
	private Publishing publishing;

	@Autowired
	private JdbcClient jdbc;

	private ContentFixture here;

	@BeforeEach
	void openASite() {
		this.here = new ContentFixture(this.context);
	}

	@Test
	void isCountedOnceHoweverManyPlacesItStandsIn() {
		var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
		var question = new FigureQuestion(List.of("content.published"), new Span(today.minusDays(1), today.plusDays(1)),
				this.here.county.id(), this.here.site.id());
		var figures = this.context.getBean(Figures.class);
		var article = this.here.live();
		assertThat(figures.total(question).values().getFirst().value()).isEqualByComparingTo("1");
		this.here.pushed(article, this.here.channel(this.here.openSite(), "/notices/"));
		this.here.live();
		assertThat(figures.total(question).values().getFirst().value()).isEqualByComparingTo("2");
	}

	@Test
	void takesAPushOnceAndShowsTheArticleThere() {
		var there = this.here.accepting(this.here.channel(this.here.openSite(), "/notices/"), PushAcceptance.BY_HAND);
		var article = this.here.live();
		var pushed = this.here.pushed(article, there);
		assertThat(pushed.state()).isEqualTo(PlacementState.PROPOSED);
		var decide = this.context.getBean(DecidePush.class);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide.accept(this.here.editor, pushed.id()));
		var owner = this.here.holding("SITE_MANAGER");
		decide.accept(owner, pushed.id());
		assertThat(this.here.placement(article, there).state()).isEqualTo(PlacementState.LIVE);
		refused(() -> decide.accept(owner, pushed.id()), ContentProblems.PUSH_DECIDED);
		refused(() -> decide.decline(owner, pushed.id(), "不合适"), ContentProblems.PUSH_DECIDED);
		refused(() -> this.here.pushed(article, there), ContentProblems.ALREADY_PLACED);
	}

	@Test
	void declinesAPushWithAReasonAndLetsItBePushedAgain() {
		var there = this.here.accepting(this.here.channel(this.here.openSite(), "/notices/"), PushAcceptance.BY_HAND);
		var article = this.here.live();
		var pushed = this.here.pushed(article, there);
		var decide = this.context.getBean(DecidePush.class);
		var owner = this.here.holding("SITE_MANAGER");
		refused(() -> decide.decline(owner, pushed.id(), " "), ContentProblems.REASON_REQUIRED);
		decide.decline(owner, pushed.id(), "与本镇无关");
		assertThat(this.here.placement(article, there).state()).isEqualTo(PlacementState.DECLINED);
		assertThat(this.here.lastNote(article)).endsWith("：与本镇无关");
		assertThat(this.here.pushed(article, there).state()).isEqualTo(PlacementState.PROPOSED);
	}

	@Test
	void pushesNothingWhereNothingIsTaken() {
		var there = this.here.channel(this.here.openSite(), "/notices/");
		var shut = this.here.accepting(there, PushAcceptance.NEVER);
		var article = this.here.live();
		refused(() -> this.here.pushed(article, shut), ContentProblems.CHANNEL_TAKES_NO_PUSH);
	}

	@Test
	void pinsOnlyWhatIsLive() {
		var pin = this.context.getBean(PinPlacement.class);
		var waiting = this.here.approved();
		var place = this.here.placement(waiting, this.here.channel);
		refused(() -> pin.pin(this.here.last, place.id(), true), ContentProblems.NOT_LIVE);
		this.context.getBean(PublishApprovedEdition.class).publish(this.here.last, waiting, -1);
		pin.pin(this.here.last, place.id(), true);
		assertThat(this.here.placement(waiting, this.here.channel).pinned()).isTrue();
		pin.pin(this.here.last, place.id(), false);
		assertThat(this.here.placement(waiting, this.here.channel).pinned()).isFalse();
	}

	@Test
	void movesALiveArticleWithItsPageToAnotherChannelOfItsSite() {
		var move = this.context.getBean(MoveArticle.class);
		var article = this.here.live();
		var name = this.here.dossier(article).article().fileName();
		var elsewhere = this.here.channel(this.here.openSite(), "/notices/");
		refused(() -> move.move(this.here.last, article, elsewhere.id()), ContentProblems.ONLY_WITHIN_SITE);
		refused(() -> move.move(this.here.last, article, this.here.channel.id()), ContentProblems.ALREADY_PLACED);
		var target = this.here.channel("/about/");
		var change = move.move(this.here.last, article, target.id());
		assertThat(change).isNotNull();
		assertThat(this.publishing.awaitLive(change, SOON)).isTrue();
		assertThat(this.here.page(this.here.site, "about/" + name)).exists();
		assertThat(this.here.page(this.here.site, "notices/" + name)).doesNotExist();
		assertThat(this.here.dossier(article).article().channel()).isEqualTo(target.id());
	}

	@Test
	void movesNothingIntoAClosedChannel() {
		var channel = this.here.channel("/about/");
		this.context.getBean(CloseChannel.class)
			.close(Actor.SYSTEM, new ChannelTarget(channel.id(), channel.version()));
		var article = this.here.draft("<p>正文</p>").article().id();
		refused(() -> this.context.getBean(MoveArticle.class).move(this.here.editor, article, channel.id()),
				ContentProblems.CHANNEL_CLOSED);
	}

	@Test
	void restoresAnEarlierTextIntoANewDraftAndNoForeignOne() {
		var article = this.here.live();
		var old = this.here.dossier(article).edition().id();
		var restore = this.context.getBean(RestoreVersion.class);
		var other = this.here.draft("<p>别的稿件</p>").edition().id();
		refused(() -> restore.restore(this.here.editor, article, other), ContentProblems.FOREIGN_EDITION);
		var correction = this.context.getBean(StartCorrection.class);
		var draft = correction.start(this.here.editor, article).edition();
		this.context.getBean(SaveDraft.class)
			.save(this.here.editor, article,
					new Draft(draft.version(), draft.text().withBody("<p>写坏了</p>"), Timing.OPEN, "", false));
		refused(() -> correction.start(this.here.editor, article), ContentProblems.DRAFT_EXISTS);
		var restored = restore.restore(this.here.editor, article, old).edition();
		assertThat(restored.text().body()).isEqualTo("<p>明日检修。</p>");
		assertThat(restored.state()).isEqualTo(EditionState.DRAFT);
		assertThat(this.here.dossier(article).article().live()).isEqualTo(old);
	}

	@Test
	void putsDraftsIntoTheBinHasThemBackAndKeepsWhatWasLive() {
		var delete = this.context.getBean(DeleteDraft.class);
		var article = this.here.draft("<p>正文</p>").article().id();
		delete.delete(this.here.editor, article);
		refused(() -> this.context.getBean(SubmitForReview.class).submit(this.here.editor, article, -1, true),
				ContentProblems.IN_BIN);
		delete.recover(this.here.editor, article);
		assertThat(this.here.dossier(article).article().binnedAt()).isNull();
		var live = this.here.live();
		refused(() -> delete.delete(this.here.editor, live), ContentProblems.WAS_PUBLISHED);
		delete.delete(this.here.editor, article);
		this.jdbc.sql("update content_article set binned_at = now() - interval '31 days' where id = :id")
			.param("id", article.value())
			.update();
		this.context.getBean(KeepTime.class).emptyBin();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.here.dossier(article));
	}

	@Test
	void goesLiveWhenItsTimeComesAndNotBefore() {
		var schedule = this.context.getBean(ScheduleEdition.class);
		var keepTime = this.context.getBean(KeepTime.class);
		var article = this.here.approved();
		var now = this.clock.instant();
		invalid(() -> schedule.schedule(this.here.last, article, -1, now.minusSeconds(1)),
				ContentProblems.TIME_IN_PAST);
		schedule.schedule(this.here.last, article, -1, now.plusSeconds(120));
		keepTime.publishDue();
		assertThat(this.here.dossier(article).edition().state()).isEqualTo(EditionState.SCHEDULED);
		this.clock.forward(Duration.ofSeconds(121));
		keepTime.publishDue();
		assertThat(this.here.dossier(article).edition().state()).isEqualTo(EditionState.PUBLISHED);
	}

	@Test
	void takesAScheduleBackAndKnowsWhatComesFirst() {
		var schedule = this.context.getBean(ScheduleEdition.class);
		var article = this.here.approved();
		schedule.schedule(this.here.last, article, -1, this.clock.instant().plusSeconds(3600));
		schedule.unschedule(this.here.last, article, -1);
		assertThat(this.here.dossier(article).edition().state()).isEqualTo(EditionState.APPROVED);
		var dossier = this.here.draft("<p>正文</p>");
		var now = this.clock.instant();
		var crossed = new Draft(0, dossier.edition().text(), new Timing(now.plusSeconds(60), now.plusSeconds(30)), "",
				false);
		invalid(() -> this.context.getBean(SaveDraft.class).save(this.here.editor, dossier.article().id(), crossed),
				ContentProblems.EXPIRES_BEFORE_PUBLISHING);
	}

	@Test
	void letsOnlyOneWriteAtATimeUntilSomebodyTakesOverWithAReason() {
		var locks = this.context.getBean(TakeEditLock.class);
		var article = this.here.draft("<p>正文</p>").article().id();
		var other = this.here.holding("EDITOR");
		locks.take(this.here.editor, article);
		refused(() -> locks.take(other, article), ContentProblems.LOCKED_BY_ANOTHER);
		refused(() -> locks.takeOver(other, article, ""), ContentProblems.REASON_REQUIRED);
		locks.takeOver(other, article, "值班急需");
		assertThat(this.here.lastNote(article)).contains("值班急需");
		var edition = this.here.dossier(article).edition();
		var draft = new Draft(edition.version(), edition.text().withBody("<p>改</p>"), Timing.OPEN, "", false);
		refused(() -> this.context.getBean(SaveDraft.class).save(this.here.editor, article, draft),
				ContentProblems.LOCKED_BY_ANOTHER);
		this.clock.forward(Duration.ofMinutes(6));
		assertThat(locks.take(this.here.editor, article).account()).isEqualTo(this.here.editor.account());
	}

	@Test
	void refusesWhatDoesNotFitTheArticlesState() {
		var article = this.here.draft("<p>正文</p>").article().id();
		refused(() -> this.context.getBean(ApproveEdition.class).approve(this.here.first, article, -1, ""),
				ContentProblems.EDITION_NOT_IN_REVIEW);
		refused(() -> this.context.getBean(WithdrawEdition.class)
			.withdraw(this.here.last, article, WithdrawalReason.WRONG, "有误"), ContentProblems.NOT_LIVE);
		invalid(() -> this.context.getBean(StartArticle.class)
			.start(this.here.editor,
					new NewArticle(this.here.channel.id(), "poem", EditionText.of("题", "<p>文</p>", "党政办"))),
				ContentProblems.UNKNOWN_KIND);
		refused(() -> this.context.getBean(HandleMany.class)
			.publish(this.here.last, Collections.nCopies(201, new HandleMany.Item(article, -1))),
				ContentProblems.TOO_MANY);
	}

	@Test
	void leavesTheNextReviewToAnotherPersonWhereThereIsOne() {
		var both = TestAccounts.of(this.context).holding(this.here.county, "FIRST_REVIEWER");
		this.context.getBean(Accounts.class)
			.assign(Actor.SYSTEM, NewAssignment.fromToday(both, "FINAL_REVIEWER", RoleScope.of(this.here.county.id())));
		var reviewer = this.here.actor(both);
		var approve = this.context.getBean(ApproveEdition.class);
		var article = this.here.draft("<p>正文</p>").article().id();
		this.context.getBean(SubmitForReview.class).submit(this.here.editor, article, -1, true);
		approve.approve(reviewer, article, -1, "");
		refused(() -> approve.approve(reviewer, article, -1, ""), ContentProblems.REVIEWED_BEFORE);
		leave(this.here.last);
		approve.approve(reviewer, article, -1, "情况属实");
		assertThat(this.here.lastNote(article)).startsWith("与前一审为同一人").endsWith("：情况属实");
	}

	@Test
	void showsItsFilesToThoseWhoMayReadItAndToNobodyElse() {
		var file = this.context.getBean(Files.class)
			.store(this.here.editor, "值班表.txt", new ByteArrayInputStream("值班表".getBytes(StandardCharsets.UTF_8)))
			.id();
		var read = this.context.getBean(ReadFile.class);
		var accounts = TestAccounts.of(this.context);
		var body = this.here.openSite().body();
		var reviewer = this.here.actor(accounts.holding(this.context.getBean(Bodies.class).get(body), "FIRST_REVIEWER",
				RoleScope.of(this.here.county.id())));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.get(reviewer, file));
		this.here.draft("<p><a href=\"/files/" + file + "/x.txt\">值班表</a></p>");
		assertThat(read.get(reviewer, file).id()).isEqualTo(file);
		var stranger = this.here.actor(accounts.holding(accounts.county(), "FIRST_REVIEWER"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.get(stranger, file));
	}

	@Test
	void namesNoFileThatItsWriterMayNotRead() {
		var accounts = TestAccounts.of(this.context);
		var foreign = this.here.actor(accounts.holding(accounts.county(), "EDITOR"));
		var file = this.context.getBean(Files.class)
			.store(foreign, "名单.txt", new ByteArrayInputStream("名单".getBytes(StandardCharsets.UTF_8)))
			.id();
		invalid(() -> this.here.draft("<p><a href=\"/files/" + file + "/x.txt\">名单</a></p>"),
				ContentProblems.FILE_NOT_AT_HAND);
	}

	@Test
	void hasItsPagesAndSearchFollowItsChannelToAnotherAddress() {
		var article = this.here.live();
		var name = this.here.dossier(article).article().fileName();
		var placement = this.here.placement(article, this.here.channel).id();
		assertThat(address(placement)).isEqualTo("/notices/" + name);
		this.context.getBean(MoveChannel.class)
			.move(Actor.SYSTEM, new ChannelTarget(this.here.channel.id(), this.here.channel.version()), null,
					"announcements");
		var after = this.publishing.touch(new Change("test", Set.of("article:" + article), List.of()));
		assertThat(this.publishing.awaitLive(after, SOON)).isTrue();
		assertThat(this.here.page(this.here.site, "announcements/" + name)).exists();
		assertThat(this.here.page(this.here.site, "notices/" + name)).doesNotExist();
		this.clock.forward(Duration.ofSeconds(3));
		this.context.getBean(AnnounceMovedPages.class).announce();
		assertThat(address(placement)).isEqualTo("/announcements/" + name);
		assertThat(this.jdbc.sql("select count(*) from content_moved_channel").query(Integer.class).single()).isZero();
	}

	private void leave(Actor person) {
		var account = this.context.getBean(Accounts.class).get(person.person());
		this.context.getBean(ChangeAccountState.class)
			.change(Actor.SYSTEM, account.id(),
					new ChangeAccountState.Step(AccountState.LOCKED, "离岗", account.version()));
	}

	private String address(PlacementId page) {
		return this.jdbc.sql("select url from search_entry where key = :key")
			.param("key", page.value())
			.query(String.class)
			.single();
	}

	private static void refused(ThrowingCallable deed, ContentProblems problem) {
		assertThatExceptionOfType(Refused.class).isThrownBy(deed)
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem()).isEqualTo(problem));
	}

	private static void invalid(ThrowingCallable deed, ContentProblems problem) {
		assertThatExceptionOfType(Invalid.class).isThrownBy(deed)
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().reason().problem()).isEqualTo(problem));
	}

}
