package org.yichuang.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.casework.Act;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CommonAct;
import org.yichuang.content.ArticleId;
import org.yichuang.content.Articles;
import org.yichuang.content.usecase.StartCorrection;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.EntryFilter;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.model.EntryValidity;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.LineStore;
import org.yichuang.disclosure.usecase.EditWindows;
import org.yichuang.disclosure.usecase.FindEntries;
import org.yichuang.disclosure.usecase.ReexamineEntries;
import org.yichuang.disclosure.usecase.ReviewEntries;
import org.yichuang.disclosure.usecase.WriteCatalogue;
import org.yichuang.disclosure.usecase.WriteEntry;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Channel;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.Workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yichuang.testing.Problems.met;

/** An entry's whole way, from a channel or from the desk, to the catalogue. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
class EntryFlowTests {

	private static final Duration SOON = Duration.ofSeconds(100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EditWindows windows;

	@Autowired
	private ReviewEntries review;

	@Autowired
	private WriteEntry write;

	@Autowired
	private FindEntries find;

	@Autowired
	private DisclosureEntryStore entries;

	@Autowired
	private LineStore lines;

	@Autowired
	private Cases cases;

	@Autowired
	private Articles articles;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Publishing publishing;

	@Autowired
	private TransactionTemplate transaction;

	@LocalServerPort
	private int port;

	private DisclosureWorld world;

	private Actor editor;

	private Actor head;

	private Channel channel;

	@BeforeEach
	void tieAChannel() {
		this.world = new DisclosureWorld(this.context);
		this.editor = this.world.holding("EDITOR");
		this.head = this.world.holding("DISCLOSURE_HEAD");
		this.channel = this.world.channel("/disclosure/documents/");
		this.windows.put(this.head, window("d01-2"));
	}

	private ChannelWindow window(String code) {
		return new ChannelWindow(this.channel.id(), this.world.section.id(), code);
	}

	@Test
	void 条例第十七条_whatGoesLiveInAWindowIsReviewedBeforeAndCarriesItsEntrysNumber() {
		var article = this.world.sentIn(this.editor, this.channel, "关于水利工程管护的通知");
		var entry = this.entries.find(article).orElseThrow();
		assertThat(entry.course().state()).isEqualTo(EntryState.AWAITING_SCOPE);
		assertThat(entry.facts().kinds().subject()).isEqualTo("s06");
		var matter = this.cases.get(entry.matter());
		assertThat(Beijing.day(matter.receivedAt())).isEqualTo(this.world.today().minusDays(3));
		assertThat(matter.clock().allowance().amount()).isEqualTo(20);
		this.world.approve(article);
		assertThat(met(() -> this.world.publish(article))).containsExactly(DisclosureProblems.NOT_REVIEWED);
		assertThat(met(() -> this.review.clear(editorOfEntries(), entry.id(), "")))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		this.cases.act(this.head, entry.matter(), Act.of(EntryState.PASS_SCOPE, ""));
		assertThat(met(() -> this.world.publish(article))).containsExactly(DisclosureProblems.SECRECY_NOT_REVIEWED);
		this.cases.act(this.head, entry.matter(), Act.of(EntryState.PASS_SECRECY, "不涉密"));
		this.world.publish(article);
		var published = now(entry);
		assertThat(published.course().state()).isEqualTo(EntryState.PUBLISHED);
		assertThat(published.course().inTime()).isTrue();
		assertThat(published.course().shown()).isTrue();
		assertThat(published.course().path()).startsWith("/disclosure/documents/a").endsWith(".html");
		assertThat(published.reviews().secrecy().note()).isEqualTo("不涉密");
		assertThat(this.articles.liveOutline(article).orElseThrow().facts().indexNumber())
			.isEqualTo(published.indexNumber());
		assertThat(this.lines.of(entry.id())).containsKeys("all", "class/d01-2", "class/d01", "subject/s06",
				"year/" + this.world.today().minusDays(3).getYear());
		assertThat(this.cases.get(entry.matter()).isConcluded()).isTrue();
		assertThat(measured("disclosure.published", entry)).isEqualTo(1);
		assertThat(measured("disclosure.published-in-time", entry)).isEqualTo(1);
	}

	@Test
	void nobodyReviewsWhatTheyWrote() {
		var both = this.world.holding("DISCLOSURE_HEAD");
		var article = this.world.sentIn(this.editor, this.channel, "关于河道清淤的通知");
		var entry = this.entries.find(article).orElseThrow();
		this.jdbc.sql("update disclosure_entry set writers = array[cast(:by as uuid)] where id = :id")
			.params(Map.of("by", both.person().value(), "id", entry.id().value()))
			.update();
		assertThat(met(() -> this.review.clear(both, entry.id(), ""))).containsExactly(DisclosureProblems.OWN_ENTRY);
		this.review.clear(this.head, entry.id(), "");
		assertThat(met(() -> this.cases.act(this.editorOfEntries(), entry.matter(), Act.of(EntryState.PUBLISH, ""))))
			.contains(DisclosureProblems.FOLLOWS_ITS_ARTICLE);
	}

	@Test
	void reviewsAnewWhatWasChangedAfterTheReview() {
		var article = published("关于防汛值守的通知");
		var entry = this.entries.find(article).orElseThrow();
		this.context.getBean(StartCorrection.class).start(this.editor, article);
		assertThat(now(entry).course().state()).isEqualTo(EntryState.PUBLISHED);
		change(article);
		this.articles.submit(this.editor, article);
		assertThat(now(entry).course().state()).isEqualTo(EntryState.AWAITING_SCOPE);
		assertThat(now(entry).course().shown()).isTrue();
		this.review.clear(this.head, article, "");
		assertThat(now(entry).course().state()).isEqualTo(EntryState.CLEARED);
		this.world.approve(article);
		change(article);
		assertThat(met(() -> this.world.publish(article))).containsExactly(DisclosureProblems.CHANGED_SINCE_REVIEW);
		this.cases.act(this.editorOfEntries(), entry.matter(), Act.of(EntryState.REVIEW_AGAIN, "内容有修改"));
		this.review.clear(this.head, article, "");
		this.world.publish(article);
		assertThat(now(entry).course().state()).isEqualTo(EntryState.PUBLISHED);
		assertThat(now(entry).indexNumber()).isEqualTo(entry.indexNumber());
		assertThat(measured("disclosure.published", entry)).isEqualTo(1);
	}

	@Test
	void leavesTheCatalogueWithItsArticleAndComesBackWithIt() {
		var article = published("关于秸秆禁烧的通告");
		var entry = this.entries.find(article).orElseThrow();
		this.articles.withdraw(this.world.holding("FINAL_REVIEWER"), article, "内容有误");
		assertThat(now(entry).course().shown()).isFalse();
		assertThat(this.lines.of(entry.id())).isEmpty();
		assertThat(this.find.list(this.head, all(), first()).items()).extracting(Entry::id).contains(entry.id());
	}

	@Test
	void takesUpWhatWasLiveBeforeTheWindow() {
		this.windows.remove(this.head, this.channel.id());
		var article = this.world.sentIn(this.editor, this.channel, "关于道路养护的公告");
		this.world.approve(article);
		this.world.publish(article);
		assertThat(this.entries.find(article)).isEmpty();
		assertThat(met(() -> this.review.clear(this.head, article, "")))
			.containsExactly(DisclosureProblems.NOT_IN_A_WINDOW);
		this.windows.put(this.head, window("d01"));
		var done = this.windows.takeUp(this.head, this.channel.id());
		assertThat(done.cleared()).isEqualTo(1);
		var entry = this.entries.find(article).orElseThrow();
		assertThat(entry.course().shown()).isTrue();
		assertThat(this.windows.takeUp(this.head, this.channel.id()).cleared()).isZero();
	}

	@Test
	void refusesWindowsThatDoNotFit() {
		assertThat(met(() -> this.windows.put(this.head, window("d99"))))
			.containsExactly(DisclosureProblems.CLASS_UNKNOWN);
		var other = new DisclosureWorld(this.context);
		var theirs = other.holding("DISCLOSURE_HEAD");
		assertThat(met(() -> this.windows.put(theirs, new ChannelWindow(this.channel.id(), other.section.id(), "d01"))))
			.containsExactly(DisclosureProblems.WINDOW_ON_ANOTHER_SITE);
		var bureau = this.world.bodyBelow(BodyLevel.DEPARTMENT, "水利局");
		var section = this.context.getBean(org.yichuang.disclosure.usecase.OpenSection.class)
			.open(Actor.SYSTEM, bureau.id(), this.world.site.id());
		assertThat(met(() -> this.windows.put(Actor.SYSTEM,
				new ChannelWindow(this.channel.id(), section.section().id(), "d01"))))
			.containsExactly(DisclosureProblems.WINDOW_TAKEN);
	}

	@Test
	void writesAtTheDeskWhatBecomesAnArticleInTheChannelOfItsClass() {
		var desk = this.editorOfEntries();
		assertThat(met(() -> this.write.begin(desk, this.world.section.id(), fresh("d02", "机构职能", "<p>职能。</p>"))))
			.containsExactly(DisclosureProblems.CLASS_WITHOUT_WINDOW);
		assertThat(met(() -> this.write.begin(desk, this.world.section.id(), fresh("d99", "无", ""))))
			.containsExactly(DisclosureProblems.CLASS_UNKNOWN);
		var entry = this.write.begin(desk, this.world.section.id(), fresh("d01-2", "关于春耕生产的意见", "<p>意见。</p>"));
		var article = entry.article();
		assertThat(article).isNotNull();
		assertThat(met(() -> this.write.write(desk, entry.id(), new WriteEntry.EntryText("<p>又</p>", List.of()))))
			.containsExactly(DisclosureProblems.HAS_ARTICLE);
		this.articles.submit(desk, article);
		this.review.clear(this.head, entry.id(), "");
		this.world.approve(article);
		this.world.publish(article);
		var published = now(entry);
		assertThat(published.course().shown()).isTrue();
		assertThat(published.facts().kinds().genre()).isEqualTo("g12");
		assertThat(this.articles.liveOutline(article).orElseThrow().facts().indexNumber())
			.isEqualTo(entry.indexNumber());
	}

	@Test
	void 条例第十八条_examinesAgainWhatIsNotDisclosed() {
		var desk = this.editorOfEntries();
		var entry = this.write.begin(desk, this.world.section.id(), fresh("d15", "内部会议记录", ""));
		assertThat(met(() -> this.cases.act(desk, entry.matter(), Act.of(CommonAct.REOPEN, "再看"))))
			.contains(DisclosureProblems.ONLY_WITHHELD_REOPENS);
		this.cases.act(this.head, entry.matter(), Act.of(EntryState.WITHHOLD, "过程性信息（条例第十六条）"));
		assertThat(now(entry).reviews().attribute()).isEqualTo(DisclosureAttribute.NOT_DISCLOSED);
		assertThat(now(entry).course().shown()).isFalse();
		assertThat(now(entry).course().reexamineOn()).isEqualTo(this.world.today().plusDays(365));
		assertThat(met(() -> this.write.write(desk, entry.id(), new WriteEntry.EntryText("<p>x</p>", List.of()))))
			.containsExactly(DisclosureProblems.ENTRY_WITHHELD);
		this.jdbc.sql("update disclosure_entry set reexamine_on = :day where id = :id")
			.params(Map.of("day", this.world.today(), "id", entry.id().value()))
			.update();
		assertThat(this.context.getBean(ReexamineEntries.class).reexamine()).isEqualTo(1);
		assertThat(now(entry).course().state()).isEqualTo(EntryState.AWAITING_SCOPE);
		this.cases.act(this.head, entry.matter(), Act.of(EntryState.ON_REQUEST, "可依申请提供"));
		assertThat(now(entry).course().shown()).isTrue();
		assertThat(this.lines.of(entry.id())).containsKey("class/d15");
	}

	@Test
	void refusesFactsThatDoNotHold() {
		var desk = this.editorOfEntries();
		var tomorrow = facts("题", this.world.today().plusDays(1), EntryFacts.Force.NONE);
		var ended = facts("题", this.world.today(),
				new EntryFacts.Force(EntryValidity.REPEALED, this.world.today(), this.world.today().minusDays(1)));
		assertThat(met(() -> begin(desk, tomorrow))).containsExactly(DisclosureProblems.MADE_IN_FUTURE);
		assertThat(met(() -> begin(desk, ended))).containsExactly(DisclosureProblems.ENDS_BEFORE_IT_BEGINS);
		this.jdbc.sql("update disclosure_section set open = false where id = :id")
			.param("id", this.world.section.id().value())
			.update();
		assertThat(met(() -> begin(desk, facts("题", this.world.today(), EntryFacts.Force.NONE))))
			.containsExactly(DisclosureProblems.SECTION_CLOSED);
	}

	@Test
	void writesTheCatalogueAsExcelJsonAndXml() throws Exception {
		published("关于“三夏”生产 <a&b> 的通知");
		var number = this.entries
			.list(new EntryFilter(this.world.section.id(), null, null, null, "三夏", null),
					new EntryFilter.Range(true, java.util.Set.of()), first())
			.getFirst()
			.indexNumber();
		var excel = Workbook.of(file(WriteCatalogue.Format.XLSX)).rows();
		assertThat(excel.getFirst()).startsWith("索引号", "信息名称", "文号", "发布机构");
		assertThat(excel.get(1)).contains(number, "关于“三夏”生产 <a&b> 的通知", "青政发〔2026〕3号", "主动公开", "行政规范性文件", "农业、林业、水利",
				"有效");
		var json = new JsonMapper().readTree(file(WriteCatalogue.Format.JSON));
		assertThat(json.get(0).get("title").asString()).isEqualTo("关于“三夏”生产 <a&b> 的通知");
		assertThat(json.get(0).get("url").asString()).startsWith("http").contains("/disclosure/documents/a");
		var xml = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(file(WriteCatalogue.Format.XML)));
		assertThat(xml.getElementsByTagName("entry").getLength()).isEqualTo(1);
		assertThat(xml.getElementsByTagName("indexNumber").item(0).getTextContent()).isEqualTo(number);
		assertThat(new String(file(WriteCatalogue.Format.XML), StandardCharsets.UTF_8)).contains("&lt;a&amp;b");
	}

	@Test
	void showsEverybodyTheSectionInTheUnifiedForm() throws Exception {
		var article = this.world.sentIn(this.editor, this.channel, "关于农村饮水安全的通知");
		this.review.clear(this.head, article, "");
		this.world.approve(article);
		var change = this.world.publish(article);
		assertThat(this.publishing.awaitLive(change, SOON)).isTrue();
		catchUp();
		var entry = this.entries.find(article).orElseThrow();
		assertThat(page("information/index.html")).content()
			.contains("政府信息公开", "青石镇人民政府", "/information/guide.html", "/information/rules/", "法定主动公开内容", "依申请公开",
					"关于农村饮水安全的通知", entry.indexNumber());
		assertThat(page("information/guide.html")).content().contains("公开工作机构", "第二十条");
		assertThat(page("information/contents/index.html")).content()
			.contains("行政规范性文件", "/information/contents/d01-2/", "宅基地使用情况审核");
		assertThat(page("information/contents/d01/index.html")).content().contains(entry.indexNumber(), "摘要");
		assertThat(page("information/contents/d01-2/list-1.html")).content().contains(entry.course().path());
		assertThat(page("information/catalogue/index.html")).content().contains("年份", "农业、林业、水利");
		assertThat(page("information/catalogue/subject-s06/index.html")).exists();
		assertThat(page(entry.course().path().substring(1))).content()
			.contains(entry.indexNumber(), "行政规范性文件", "/information/contents/d01-2/");
		assertThat(page("disclosure/index.html")).content().contains("/information/");
		this.articles.withdraw(this.world.holding("FINAL_REVIEWER"), article, "内容有误");
		catchUp();
		assertThat(page("information/contents/d01-2/index.html")).content().doesNotContain("关于农村饮水安全的通知");
	}

	@Test
	void answersTheConsoleAndEverybodyOverHttp() {
		published("关于村庄规划的公告");
		var http = new RealPort(this.port);
		var head = AsAccount.signIn(this.context, this.head.person());
		var listed = http.get("/api/console/disclosure-entries?state=PUBLISHED&words=" + encoded("村庄") + "&year="
				+ this.world.today().minusDays(3).getYear(), head.headers());
		assertThat(listed.status()).isEqualTo(200);
		assertThat(listed.json().get("items").get(0).get("className").asString()).isEqualTo("行政规范性文件");
		var id = listed.json().get("items").get(0).get("id").asString();
		assertThat(http.get("/api/console/disclosure-entries/" + id, head.headers())
			.json()
			.get("scope")
			.get("name")
			.asString()).isNotBlank();
		var windows = http.get("/api/console/disclosure-windows?section=" + this.world.section.id(), head.headers());
		assertThat(windows.json().get(0).get("channelPath").asString()).isEqualTo("/disclosure/documents/");
		assertThat(http.get("/api/console/disclosure-entries/export.xlsx", head.headers()).status()).isEqualTo(200);
		var open = http.get("/api/open/disclosure-sections/" + this.world.section.id() + "/catalogue.json");
		assertThat(open.status()).isEqualTo(200);
		assertThat(open.json()).hasSize(1);
		assertThat(http.get("/api/open/disclosure-sections/" + this.world.section.id() + "/catalogue.xlsx").status())
			.isEqualTo(200);
		assertThat(http.get("/api/console/disclosure-entries/export.json", head.headers()).json()).isNotEmpty();
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = :action and account_id = :by")
			.params(Map.of("action", "disclosure.export-disclosure-entries-as-json", "by", this.head.person().value()))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void countsNormativeDocumentsMadeRepealedAndInForceByYear() {
		published("关于农村宅基地管理的规定");
		var repealed = this.entries.find(published("关于旧农机补贴的规定")).orElseThrow();
		var desk = editorOfEntries();
		var today = this.world.today();
		var facts = repealed.facts();
		var ended = new EntryFacts("换个名字", "另号", today, facts.kinds(), facts.keywords(), facts.summary(), "农业农村办",
				"长期公开", new EntryFacts.Force(EntryValidity.REPEALED, today.minusDays(2), today));
		var changed = this.write.change(desk, repealed.id(), now(repealed).version(),
				new WriteEntry.NewEntry("d01-2", ended, DisclosureAttribute.PROACTIVE, WriteEntry.EntryText.NONE));
		assertThat(changed.facts().title()).isEqualTo("关于旧农机补贴的规定");
		assertThat(changed.facts().force().validity()).isEqualTo(EntryValidity.REPEALED);
		assertThat(met(() -> this.write.change(desk, repealed.id(), now(repealed).version() - 1,
				new WriteEntry.NewEntry("d01-2", ended, DisclosureAttribute.PROACTIVE, WriteEntry.EntryText.NONE))))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		var counts = this.context.getBean(DisclosedCounts.class);
		var year = today.minusDays(3).getYear();
		var found = counts.of(List.of(this.world.body.id()), year).get(this.world.body.id());
		assertThat(found.regulations()).isEqualTo(DisclosedCounts.Count.NONE);
		assertThat(found.documents().made()).isEqualTo(2);
		assertThat(found.documents().repealed()).isEqualTo((today.getYear() == year) ? 1 : 0);
		assertThat(found.documents().inForce()).isEqualTo((today.getYear() == year) ? 1 : 2);
		assertThat(counts.of(List.of(this.world.body.id()), year - 1)).isEmpty();
	}

	@Test
	void dropsTheEntryOfADraftThatIsThrownAway() {
		var article = this.world.sentIn(this.editor, this.channel, "关于停水的通知");
		var entry = this.entries.find(article).orElseThrow();
		this.articles.returnToWriters(this.world.holding("FIRST_REVIEWER"), article, "重写");
		this.context.getBean(org.yichuang.content.usecase.DeleteDraft.class).delete(this.editor, article);
		assertThat(now(entry).course().state()).isEqualTo(EntryState.CANCELLED);
		assertThat(this.cases.get(entry.matter()).isConcluded()).isTrue();
	}

	private static String encoded(String words) {
		return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private void catchUp() {
		assertThat(
				this.publishing.awaitLive(
						this.transaction.execute((status) -> this.publishing
							.touch(new Change("test", java.util.Set.of("site:" + this.world.site.id()), List.of()))),
						SOON))
			.isTrue();
	}

	private Path page(String path) {
		return this.context.getBean(Home.class).folder("www").resolve(this.world.site.code()).resolve(path);
	}

	private byte[] file(WriteCatalogue.Format format) {
		var out = new ByteArrayOutputStream();
		Consumer<Consumer<Entry>> rows = (sink) -> this.find.forEachShown(this.world.section.id(), sink);
		this.context.getBean(WriteCatalogue.class).write(format, out, rows);
		return out.toByteArray();
	}

	private ArticleId published(String title) {
		var article = this.world.sentIn(this.editor, this.channel, title);
		this.review.clear(this.head, article, "");
		this.world.approve(article);
		this.world.publish(article);
		return article;
	}

	/** Somebody writes in the newest edition. */
	private void change(ArticleId article) {
		this.jdbc.sql("""
				update content_edition set body = body || '<p>补充。</p>'
				where id = (select current_edition from content_article where id = :id)
				""").param("id", article.value()).update();
	}

	private Actor editorOfEntries() {
		var account = this.world.holding("EDITOR").person();
		var accounts = this.context.getBean(org.yichuang.organisation.Accounts.class);
		accounts.assign(Actor.SYSTEM, org.yichuang.organisation.NewAssignment.fromToday(account, "DISCLOSURE_EDITOR",
				org.yichuang.organisation.RoleScope.of(this.world.body.id())));
		return accounts.actor(account, "test");
	}

	private void begin(Actor desk, EntryFacts facts) {
		this.write.begin(desk, this.world.section.id(),
				new WriteEntry.NewEntry("d01", facts, DisclosureAttribute.PROACTIVE, WriteEntry.EntryText.NONE));
	}

	private WriteEntry.NewEntry fresh(String code, String title, String html) {
		return new WriteEntry.NewEntry(code, facts(title, this.world.today(), EntryFacts.Force.NONE),
				DisclosureAttribute.PROACTIVE, new WriteEntry.EntryText(html, List.of()));
	}

	private static EntryFacts facts(String title, LocalDate madeOn, EntryFacts.Force force) {
		return new EntryFacts(title, "", madeOn, new EntryFacts.Kinds("s06", "g12", "a05"), List.of("农业"), "概述", "党政办",
				"长期公开", force);
	}

	private Entry now(Entry entry) {
		return this.entries.get(entry.id());
	}

	private static EntryFilter all() {
		return new EntryFilter(null, null, null, null, "", null);
	}

	private static EntryFilter.Position first() {
		return new EntryFilter.Position(null, 50);
	}

	private int measured(String kind, Entry entry) {
		return this.jdbc.sql("select count(*) from statistics_measurement where kind = :kind and subject_id = :id")
			.params(Map.of("kind", kind, "id", entry.id().toString()))
			.query(Integer.class)
			.single();
	}

}
