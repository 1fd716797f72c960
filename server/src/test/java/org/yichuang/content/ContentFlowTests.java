package org.yichuang.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import jakarta.servlet.Filter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.content.model.ArticleFilter;
import org.yichuang.content.model.ArticleFilter.Position;
import org.yichuang.content.model.ArticleLine;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.Timing;
import org.yichuang.content.model.Withdrawal;
import org.yichuang.content.model.WithdrawalReason;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.SetbackStore;
import org.yichuang.content.store.WithdrawalStore;
import org.yichuang.content.usecase.ApproveEdition;
import org.yichuang.content.usecase.Dossier;
import org.yichuang.content.usecase.Draft;
import org.yichuang.content.usecase.FindArticles;
import org.yichuang.content.usecase.ForcePublish;
import org.yichuang.content.usecase.ImportArticle;
import org.yichuang.content.usecase.KeepTime;
import org.yichuang.content.usecase.MoveArticle;
import org.yichuang.content.usecase.NewArticle;
import org.yichuang.content.usecase.PublishApprovedEdition;
import org.yichuang.content.usecase.PushArticle;
import org.yichuang.content.usecase.SaveDraft;
import org.yichuang.content.usecase.ShowArticle;
import org.yichuang.content.usecase.StartArticle;
import org.yichuang.content.usecase.StartCorrection;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.content.usecase.WithdrawEdition;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.frontdoor.pages.FoundPage;
import org.yichuang.frontdoor.pages.PageCache;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.RoleScope;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An article's whole way, on real tables and real files. */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(StagedTime.class)
class ContentFlowTests {

	private static final Duration SOON = Duration.ofSeconds(100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Home home;

	@Autowired
	private Publishing publishing;

	@Autowired
	private Channels channels;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SaveDraft save;

	@Autowired
	private SubmitForReview submit;

	@Autowired
	private ApproveEdition approve;

	@Autowired
	private PublishApprovedEdition publish;

	@Autowired
	private WithdrawEdition withdraw;

	@Autowired
	private ShowArticle show;

	@Autowired
	private KeepTime keepTime;

	@Autowired
	private StagedTime staged;

	@Autowired
	private TestClock clock;

	private Body body;

	private Site site;

	private Channel channel;

	private Actor editor;

	private Actor first;

	private Actor last;

	@BeforeEach
	void openASite() {
		this.body = TestAccounts.of(this.context).county();
		this.site = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, township(), "");
		this.channel = this.channels.find(this.site.id(), "/notices/").orElseThrow();
		this.editor = holding("EDITOR");
		this.first = holding("FIRST_REVIEWER");
		this.last = holding("FINAL_REVIEWER");
	}

	@AfterEach
	void letEverythingPass() {
		this.staged.powerCut.set(false);
		this.staged.stuck.clear();
		this.staged.letGo();
	}

	@Test
	void goesThroughItsReviewsOntoTwoSitesIsCorrectedOnBothAndWithdrawnFromBoth() throws IOException {
		var other = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, township(), "");
		var there = this.channels.find(other.id(), "/notices/").orElseThrow();
		var article = approved("关于防汛值守的通知", "<p>请各村做好值守。</p>");
		this.context.getBean(PushArticle.class)
			.push(this.editor, article, List.of(new PushArticle.Target(there.id(), PlacementMode.COPY)));
		var file = this.show.dossier(this.editor, article).article().fileName();

		assertThat(live(this.publish.publish(this.last, article, -1))).isTrue();
		assertThat(page(this.site, "notices/" + file)).content()
			.contains("请各村做好值守", "name=\"ColumnType\"", "name=\"ArticleTitle\"", "name=\"PubDate\"");
		assertThat(page(other, "notices/" + file)).content().contains("请各村做好值守");
		assertThat(page(this.site, "notices/index.html")).content().contains("关于防汛值守的通知");
		assertThat(page(this.site, "feed.xml")).content().contains("关于防汛值守的通知");
		assertThat(page(other, "sitemap-1.xml")).content().contains(file);

		correct(article, "<p>请各村做好二十四小时值守。</p>");
		assertThat(page(this.site, "notices/" + file)).content().contains("二十四小时", "补充值守时间");
		assertThat(page(other, "notices/" + file)).content().contains("二十四小时");

		this.withdraw.withdraw(this.last, article, WithdrawalReason.WRONG, "内容需要核实");
		assertThat(page(this.site, "notices/" + file)).doesNotExist();
		assertThat(page(other, "notices/" + file)).doesNotExist();
		assertThat(state(article)).isEqualTo(EditionState.WITHDRAWN);
		assertThat(this.home.folder("gone").resolve(other.code()).resolve("notices/" + file + ".html")).content()
			.contains("内容需要核实");
	}

	@Test
	void hidesOtherBodiesDraftsAsIfTheyWereNotThere() {
		var article = draft("内部草稿", "<p>尚未公开</p>").article().id();
		var stranger = actor(TestAccounts.of(this.context).holding(TestAccounts.of(this.context).county(), "EDITOR"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.show.dossier(stranger, article));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.submit.submit(stranger, article, -1, true));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.approve.approve(stranger, article, -1, ""));
		assertThat(state(article)).isEqualTo(EditionState.DRAFT);
	}

	@Test
	void refusesTheSecondOfTwoSubmissions() {
		var dossier = draft("通知", "<p>正文</p>");
		this.submit.submit(this.editor, dossier.article().id(), 0, false);
		assertThatThrownBy(() -> this.submit.submit(this.editor, dossier.article().id(), 0, false))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(KernelProblems.CHANGED_MEANWHILE));
		assertThatThrownBy(() -> this.submit.submit(this.editor, dossier.article().id(), -1, false))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.STATE_DOES_NOT_ALLOW));
	}

	@Test
	void keepsOneOfTwoConcurrentSavesAndTellsTheOther() throws Exception {
		var article = draft("通知", "<p>正文</p>").article().id();
		try (var threads = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> one = () -> saves(article, "<p>甲</p>");
			Callable<Boolean> two = () -> saves(article, "<p>乙</p>");
			var kept = threads.invokeAll(List.of(one, two)).stream().map(Future::resultNow).toList();
			assertThat(kept).containsExactlyInAnyOrder(true, false);
		}
		assertThat(this.show.dossier(this.editor, article).edition().version()).isEqualTo(1);
	}

	@Test
	void letsNobodyReviewWhatTheyWroteWhateverRolesTheyHold() {
		var both = TestAccounts.of(this.context).holding(this.body, "EDITOR");
		for (var role : List.of("FIRST_REVIEWER", "FINAL_REVIEWER")) {
			this.accounts.assign(Actor.SYSTEM, NewAssignment.fromToday(both, role, RoleScope.of(this.body.id())));
		}
		var writer = actor(both);
		var article = this.context.getBean(StartArticle.class)
			.start(writer, new NewArticle(this.channel.id(), "article", EditionText.of("通知", "<p>正文</p>", "办公室")))
			.article()
			.id();
		this.submit.submit(writer, article, -1, false);
		assertThatThrownBy(() -> this.approve.approve(writer, article, -1, ""))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.OWN_TEXT));
		assertThat(state(article)).isEqualTo(EditionState.FIRST_REVIEW);
	}

	@Test
	void voidsTheReviewsOfWhatIsWrittenInAgain() {
		var article = approved("通知", "<p>正文</p>");
		saves(article, "<p>改过的正文</p>");
		assertThat(state(article)).isEqualTo(EditionState.DRAFT);
		assertThatThrownBy(() -> this.publish.publish(this.last, article, -1))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.EDITION_NOT_APPROVED));
	}

	@Test
	void asksForAcknowledgementOfWarningsAndStopsErrors() {
		var warned = draft("通知", "<p>联系电话13800000000。</p>").article().id();
		assertThatThrownBy(() -> this.submit.submit(this.editor, warned, -1, false))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.WARNINGS_NOT_ACKNOWLEDGED));
		this.submit.submit(this.editor, warned, -1, true);
		var wrong = draft("", "<p>正文</p>").article().id();
		assertThatThrownBy(() -> this.submit.submit(this.editor, wrong, -1, true))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.FIELD_REQUIRED));
	}

	@Test
	void publishesByForceForOneRoleWithAReasonAndMarksIt() {
		var article = draft("紧急通知", "<p>立即转移。</p>").article().id();
		var force = this.context.getBean(ForcePublish.class);
		assertThatThrownBy(() -> force.publish(this.last, article, -1, "汛情紧急"))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(KernelProblems.NOT_PERMITTED));
		var officer = holding("FORCED_PUBLISHER");
		assertThatThrownBy(() -> force.publish(officer, article, -1, " "))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.REASON_REQUIRED));
		force.publish(officer, article, -1, "汛情紧急");
		var dossier = this.show.dossier(this.editor, article);
		assertThat(dossier.edition().forced()).isTrue();
		assertThat(this.show.trail(dossier).getFirst().note()).isEqualTo("汛情紧急");
	}

	@Test
	void losesTheFileBeforeTheStateAndEndsWithdrawnAfterACrashInBetween() throws IOException {
		var article = approved("关于停水的通知", "<p>明日停水。</p>");
		live(this.publish.publish(this.last, article, -1));
		var file = "notices/" + this.show.dossier(this.editor, article).article().fileName();
		assertThat(page(this.site, file)).exists();

		this.staged.powerCut.set(true);
		assertThatThrownBy(() -> this.withdraw.withdraw(this.last, article, WithdrawalReason.WRONG, "时间有误"))
			.hasMessage("power cut");
		assertThat(page(this.site, file)).doesNotExist();
		assertThat(state(article)).isEqualTo(EditionState.PUBLISHED);

		this.staged.powerCut.set(false);
		this.jdbc.sql("update content_withdrawal set decided_at = decided_at - interval '1 hour' where article = :id")
			.param("id", article.value())
			.update();
		this.keepTime.resumeWithdrawals();
		assertThat(state(article)).isEqualTo(EditionState.WITHDRAWN);
		assertThat(page(this.site, file)).doesNotExist();
	}

	@Test
	void carriesOutADecisionThatWasWrittenDownAndNothingMore() throws IOException {
		var article = approved("关于停电的通知", "<p>明日停电。</p>");
		live(this.publish.publish(this.last, article, -1));
		var file = "notices/" + this.show.dossier(this.editor, article).article().fileName();
		this.context.getBean(WithdrawalStore.class)
			.add(new Withdrawal(Id.nextUuid(), article, WithdrawalReason.PRIVACY, "涉及住户信息", this.last,
					Instant.now().minusSeconds(3600)));
		assertThatThrownBy(() -> this.withdraw.withdraw(this.last, article, WithdrawalReason.WRONG, "重复"))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.WITHDRAWAL_UNDER_WAY));
		assertThatThrownBy(() -> this.context.getBean(MoveArticle.class).move(this.last, article, elsewhere().id()))
			.satisfies((failure) -> assertThat(problem(failure)).isEqualTo(ContentProblems.WITHDRAWAL_UNDER_WAY));
		this.keepTime.resumeWithdrawals();
		assertThat(page(this.site, file)).doesNotExist();
		assertThat(state(article)).isEqualTo(EditionState.WITHDRAWN);
	}

	@Test
	void publishesAndTakesDownWhatIsDueAfterANightOff() {
		var article = approved("定时通知", "<p>正文</p>");
		this.jdbc.sql("""
				update content_edition set state = 'SCHEDULED', publish_at = now() - interval '8 hours',
					expire_at = now() + interval '1 hour' where article = :id
				""").param("id", article.value()).update();
		this.keepTime.publishDue();
		assertThat(state(article)).isEqualTo(EditionState.PUBLISHED);
		this.jdbc.sql("update content_edition set expire_at = now() - interval '1 minute' where article = :id")
			.param("id", article.value())
			.update();
		this.keepTime.expireDue();
		assertThat(state(article)).isEqualTo(EditionState.EXPIRED);
	}

	@Test
	void oneThatAlwaysFailsPausesAndLeavesTheTurnToTheOthers() throws Exception {
		var stuck = approved("不能上线的通知", "<p>正文</p>");
		var next = approved("排在后面的通知", "<p>正文</p>");
		schedule(stuck, 9);
		schedule(next, 8);
		this.staged.stuck.add("不能上线的通知");
		var editions = this.context.getBean(EditionStore.class);
		assertThat(editions.due(this.clock.instant(), 1)).containsExactly(stuck);
		this.keepTime.publishDue();
		assertThat(state(next)).isEqualTo(EditionState.PUBLISHED);
		assertThat(editions.due(this.clock.instant(), 1)).isEmpty();
		assertThat(answer(this.last, "/api/console/articles/" + stuck)).contains("\"deed\":\"PUBLISH\"",
				"\"failures\":1", "系统内部出错");
		for (int failures = 2; failures < 5; failures++) {
			this.clock.forward(Duration.ofSeconds(5L << failures));
			this.keepTime.publishDue();
		}
		var setback = this.context.getBean(SetbackStore.class).of(stuck).getFirst();
		assertThat(setback.failures()).isEqualTo(4);
		assertThat(Duration.between(setback.failedAt(), setback.nextTryAt())).isEqualTo(Duration.ofSeconds(40));
		this.staged.stuck.clear();
		this.clock.forward(Duration.ofSeconds(41));
		this.keepTime.publishDue();
		assertThat(state(stuck)).isEqualTo(EditionState.PUBLISHED);
		assertThat(answer(this.last, "/api/console/articles/" + stuck)).contains("\"setbacks\":[]");
	}

	@Test
	void keepsAFileThatAnotherArticleBringsBackAtTheSameMoment() throws Exception {
		var file = this.context.getBean(org.yichuang.files.Files.class)
			.store(this.editor, "值班表.txt", new ByteArrayInputStream("值班表".getBytes(StandardCharsets.UTF_8)));
		var link = "<p><a href=\"" + file.publicPath() + "\">值班表</a></p>";
		var leaving = approved("先发的通知", link);
		var coming = approved("后发的通知", link);
		live(this.publish.publish(this.last, leaving, -1));
		var bytes = page(this.site, file.publicPath().substring(1));
		assertThat(bytes).exists();
		this.staged.holdUp("后发的通知");
		try (var threads = Executors.newFixedThreadPool(2)) {
			var publication = threads.submit(() -> this.publish.publish(this.last, coming, -1));
			this.staged.awaitHeldUp();
			var withdrawal = threads
				.submit(() -> this.withdraw.withdraw(this.last, leaving, WithdrawalReason.WRONG, "内容有误"));
			await(() -> !Files.exists(bytes));
			this.staged.letGo();
			withdrawal.get();
			assertThat(live(publication.get())).isTrue();
		}
		await(() -> Files.exists(bytes));
		assertThat(this.home.folder("gone").resolve(this.site.code() + file.publicPath() + ".html")).doesNotExist();
	}

	@Test
	void leadsFromTheOldAddressOfAMovedArticleToTheNewOne() throws IOException {
		var article = approved("换栏目的通知", "<p>正文</p>");
		live(this.publish.publish(this.last, article, -1));
		var name = this.show.dossier(this.editor, article).article().fileName();
		var target = elsewhere();
		assertThat(live(this.context.getBean(MoveArticle.class).move(this.last, article, target.id()))).isTrue();
		assertThat(page(this.site, "notices/" + name)).doesNotExist();
		var found = this.context.getBean(PageCache.class)
			.find(this.site.code(), Objects.requireNonNull(RequestPath.of("/notices/" + name)));
		assertThat(found).isEqualTo(new FoundPage.Moved(target.path() + name));
		this.withdraw.withdraw(this.last, article, WithdrawalReason.WRONG, "内容有误");
		assertThat(this.context.getBean(PageCache.class)
			.find(this.site.code(), Objects.requireNonNull(RequestPath.of("/notices/" + name)))).as("leads to 410")
			.isEqualTo(found);
	}

	@Test
	void findsTitlesByTwoCharactersThroughAnIndex() {
		var article = draft("关于检修线路的Notice", "<p>正文</p>").article().id();
		for (var word : List.of("检修", "路的not", "修")) {
			assertThat(this.context.getBean(FindArticles.class)
				.articles(this.editor, new ArticleFilter(null, null, null, word, null, false), new Position(null, 50))
				.items()).as(word).extracting(ArticleLine::id).contains(article);
		}
		var plan = this.transaction.execute((status) -> {
			this.jdbc.sql("set local enable_seqscan = off").update();
			return String.join("\n", this.jdbc
				.sql("explain select id from content_article where content_pairs(title) @> content_pairs(:word)")
				.param("word", "检修")
				.query(String.class)
				.list());
		});
		assertThat(plan).contains("content_article_title_pairs");
	}

	@Test
	void importsAFileOnceHoweverOftenItIsAsked() {
		var imports = this.context.getBean(ImportArticle.class);
		var bytes = "关于网站建设的通知\n各村：\n请按要求落实。".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		var made = imports.importFile(Actor.SYSTEM, this.channel, "a.txt", bytes);
		assertThat(made).isPresent();
		assertThat(imports.importFile(Actor.SYSTEM, this.channel, "b.txt", bytes)).isEmpty();
		var dossier = this.show.dossier(this.editor, made.orElseThrow());
		assertThat(dossier.edition().text().title()).isEqualTo("关于网站建设的通知");
		assertThat(dossier.edition().state()).isEqualTo(EditionState.DRAFT);
	}

	@Test
	void answersTheConsoleOverHttp() throws Exception {
		var article = draft("关于检修的通知", "<p>明日检修。</p>").article().id();
		var one = "/api/console/articles/" + article;
		assertThat(
				answer(this.editor, "/api/console/articles?site=" + this.site.id() + "&state=DRAFT&word=检修&mine=true"))
			.contains("关于检修的通知", "草稿", "通知公告");
		assertThat(answer(this.editor, one)).contains("\"submit\":[]", "content/edition-not-in-review", "新建");
		assertThat(answer(this.editor, one + "/preview")).contains("明日检修", "<h1");
		assertThat(answer(this.editor, "/api/console/articles/kinds")).contains("policy-document");
		assertThat(answer(this.editor, "/api/console/tasks")).contains("\"drafts\":1");
		assertThat(answer(this.editor, "/api/console/tasks/overdue-channels")).contains("updateDays");
		assertThat(answer(this.editor, "/api/console/articles/export.xlsx?site=" + this.site.id())).startsWith("PK");
		this.submit.submit(this.editor, article, -1, true);
		assertThat(answer(this.first, "/api/console/reviews")).contains("关于检修的通知");
		assertThat(answer(this.first, "/api/console/reviews/counts")).contains("FIRST_REVIEW");
		assertThat(answer(this.last, "/api/console/pushes")).contains("\"items\":[]");
		assertThat(request(this.last, "/api/console/articles/" + ArticleId.next()).getStatus()).isEqualTo(404);
		assertThat(request(actor(TestAccounts.of(this.context).open(this.body)), one).getStatus()).isEqualTo(403);
	}

	private String answer(Actor who, String address) throws Exception {
		var response = request(who, address);
		assertThat(response.getStatus()).as(address + " " + response.getContentAsString()).isEqualTo(200);
		return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse request(Actor who, String address) throws Exception {
		var http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) this.context)
			.addFilters(this.context.getBean("springSessionRepositoryFilter", Filter.class))
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
		return http
			.perform(MockMvcRequestBuilders.get(address).with(AsAccount.signIn(this.context, who.person()).request()))
			.andReturn()
			.getResponse();
	}

	private static void await(BooleanSupplier condition) {
		var end = Instant.now().plusSeconds(30);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(end);
			LockSupport.parkNanos(20_000_000);
		}
	}

	private Channel elsewhere() {
		return this.channels.of(this.site.id())
			.stream()
			.filter((other) -> other.open() && !other.id().equals(this.channel.id()))
			.findFirst()
			.orElseThrow();
	}

	private void schedule(ArticleId article, int hoursAgo) {
		this.jdbc.sql("""
				update content_edition set state = 'SCHEDULED', publish_at = :at where article = :id
				""")
			.param("at", this.clock.instant().minus(Duration.ofHours(hoursAgo)).atOffset(ZoneOffset.UTC))
			.param("id", article.value())
			.update();
	}

	private ArticleId approved(String title, String html) {
		var article = draft(title, html).article().id();
		review(article);
		return article;
	}

	private void review(ArticleId article) {
		this.submit.submit(this.editor, article, -1, true);
		this.approve.approve(this.first, article, -1, "");
		this.approve.approve(this.last, article, -1, "同意");
	}

	private void correct(ArticleId article, String html) {
		var started = this.context.getBean(StartCorrection.class).start(this.editor, article);
		this.save.save(this.editor, article, new Draft(started.edition().version(),
				started.edition().text().withBody(html), Timing.OPEN, "补充值守时间", false));
		review(article);
		assertThat(live(this.publish.publish(this.last, article, -1))).isTrue();
	}

	private Dossier draft(String title, String html) {
		return this.context.getBean(StartArticle.class)
			.start(this.editor, new NewArticle(this.channel.id(), "article", EditionText.of(title, html, "党政办")));
	}

	private boolean saves(ArticleId article, String html) {
		try {
			var edition = this.show.dossier(this.editor, article).edition();
			var version = (edition.state() == EditionState.DRAFT) ? 0 : edition.version();
			this.save.save(this.editor, article,
					new Draft(version, edition.text().withBody(html), Timing.OPEN, "", false));
			return true;
		}
		catch (Refused refused) {
			assertThat(problem(refused)).isEqualTo(KernelProblems.CHANGED_MEANWHILE);
			return false;
		}
	}

	private EditionState state(ArticleId article) {
		return this.show.dossier(this.editor, article).edition().state();
	}

	private boolean live(UUID change) {
		var live = this.publishing.awaitLive(change, SOON);
		assertThat(this.jdbc.sql("select kind || ' ' || template || ':' || line || ' ' || reason from publishing_fault")
			.query(String.class)
			.list()).isEmpty();
		return live;
	}

	private Path page(Site where, String path) {
		return this.home.folder("www").resolve(where.code()).resolve(path);
	}

	private Body township() {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("t" + UUID.randomUUID().toString().substring(0, 12), this.body.id(),
					BodyLevel.TOWNSHIP, "青石镇"));
	}

	private Actor holding(String role) {
		return actor(TestAccounts.of(this.context).holding(this.body, role));
	}

	private Actor actor(org.yichuang.kernel.AccountId account) {
		return this.accounts.actor(account, "test");
	}

	private static ProblemCode problem(Throwable failure) {
		assertThat(failure).isInstanceOf(Refused.class);
		return ((Refused) failure).refusals().getFirst().problem();
	}

}
