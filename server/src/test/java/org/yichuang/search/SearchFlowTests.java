package org.yichuang.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.outlet.SearchEntry;
import org.yichuang.platform.FolderTree;
import org.yichuang.platform.Home;
import org.yichuang.search.index.SearchIndex;
import org.yichuang.search.usecase.BringIndexUpToDate;
import org.yichuang.search.usecase.RebuildIndex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From an entry that a room announces to what a reader finds. */
@SpringBootTest
class SearchFlowTests {

	private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

	@Autowired
	private Search search;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private BringIndexUpToDate following;

	@Autowired
	private SearchIndex index;

	@Autowired
	private RebuildIndex rebuilding;

	@Autowired
	private Home home;

	private SiteId site = SiteId.next();

	@BeforeEach
	void ownSite() {
		this.site = SiteId.next();
	}

	@Test
	void simplifiedWordsFindTraditionalTextsAndTheOtherWayRound() {
		publish("關於加強網站建設的通知", "各單位要做好網站建設工作。", NOON);
		publish("关于加强网站建设的意见", "各单位要做好网站建设工作。", NOON);
		assertThat(find("网站建设").total()).isEqualTo(2);
		assertThat(find("網站建設").total()).isEqualTo(2);
		assertThat(find("网站建设").hits()).extracting(SearchResults.Hit::title)
			.contains("關於加強<mark>網站建設</mark>的通知", "关于加强<mark>网站建设</mark>的意见");
	}

	@Test
	void marksAreTheOnlyMarkup() {
		publish("<script>alert('清渠')</script>&<b>清渠</b>", "\"清渠\" <img src=x onerror=alert(1)>", NOON);
		var hit = find("清渠").hits().getFirst();
		assertThat(hit.title()).isEqualTo(
				"&lt;script&gt;alert(&#39;<mark>清渠</mark>&#39;)&lt;/script&gt;&amp;&lt;b&gt;<mark>清渠</mark>&lt;/b&gt;");
		assertThat(hit.excerpt()).contains("<mark>清渠</mark>").contains("&lt;img src=x onerror=alert(1)&gt;");
	}

	@Test
	void longTextsAreCutAroundTheFirstHit() {
		publish("通知", "前文没有句读".repeat(400) + "青石镇饮水工程" + "后文也没有句读".repeat(400), NOON);
		assertThat(find("青石镇").hits().getFirst().excerpt()).hasSizeLessThan(220)
			.contains("<mark>青石镇</mark>饮水工程")
			.startsWith("……")
			.endsWith("……");
	}

	@Test
	void everyWordMustBeThere() {
		publish("春耕补贴发放公告", "今年的补贴于四月发放。", NOON);
		publish("春耕安排", "抓好春耕生产。", NOON);
		assertThat(find("春耕 补贴").total()).isEqualTo(1);
		assertThat(find("春耕").total()).isEqualTo(2);
		assertThat(find("“春耕”，补贴").total()).isEqualTo(1);
	}

	@Test
	void wordsStandTogether() {
		publish("石青山", "石头与青山相望", NOON);
		assertThat(find("青石").total()).isZero();
	}

	@Test
	void singleCharactersAndLatinWordsAreFound() {
		publish("５Ｇ基站建设 ABC-2026 号", "水", NOON);
		assertThat(find("水").total()).isEqualTo(1);
		assertThat(find("5g").total()).isEqualTo(1);
		assertThat(find("abc").total()).isEqualTo(1);
	}

	@Test
	void mostOfTheWordsAreEnoughWhereNothingHasAll() {
		publish("农村饮水安全工程验收", "验收合格。", NOON);
		var found = find("农村饮水安全工程竣工");
		assertThat(found.loose()).isTrue();
		assertThat(found.total()).isEqualTo(1);
		assertThat(find("农村饮水安全").loose()).isFalse();
	}

	@Test
	void daysAreInclusiveAndOfBeijing() {
		publish("早", "灌溉", Instant.parse("2026-11-19T16:00:00Z"));
		publish("晚", "灌溉", Instant.parse("2026-11-20T15:59:59Z"));
		publish("次日", "灌溉", Instant.parse("2026-11-20T16:00:00Z"));
		var day = LocalDate.of(2026, 11, 20);
		assertThat(this.search.find(new SearchQuery("灌溉", this.site, null, day, day, false, true, 1)).hits())
			.extracting(SearchResults.Hit::title)
			.containsExactly("晚", "早");
	}

	@Test
	void narrowsToChannelAndTitle() {
		var channel = ChannelId.next();
		publish(UUID.randomUUID(), channel, "水库调度", "防汛", NOON);
		publish("防汛预案", "水库", NOON);
		assertThat(this.search.find(new SearchQuery("水库", this.site, channel, null, null, false, false, 1)).total())
			.isEqualTo(1);
		assertThat(this.search.find(new SearchQuery("水库", this.site, null, null, null, true, false, 1)).total())
			.isEqualTo(1);
	}

	@Test
	void countsBySiteAndTurnsPages() {
		for (int i = 0; i < 23; i++) {
			publish("秋收简报第" + i + "期", "秋收进度", NOON.plusSeconds(i));
		}
		var last = this.search.find(new SearchQuery("秋收简报", this.site, null, null, null, false, true, 3));
		assertThat(last.total()).isEqualTo(23);
		assertThat(last.pages()).isEqualTo(3);
		assertThat(last.hits()).hasSize(3);
		assertThat(last.bySite()).containsExactly(Map.entry(this.site, 23L));
		assertThat(this.search.find(new SearchQuery("秋收简报", this.site, null, null, null, false, true, 101)).hits())
			.isEmpty();
	}

	@Test
	void whatIsGoneIsNotFound() {
		var key = publish("撤下的文章", "内容有误", NOON);
		assertThat(find("撤下的文章").total()).isEqualTo(1);
		inTransaction(() -> this.events.publishEvent(new SearchEntry.Gone(key)));
		assertThat(find("撤下的文章").total()).isZero();
	}

	@Test
	void whatIsRolledBackWasNeverThere() {
		assertThatThrownBy(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.events.publishEvent(found(UUID.randomUUID(), null, "从未发布", "从未", NOON));
			throw new IllegalStateException("rolled back");
		})).isInstanceOf(IllegalStateException.class);
		this.following.follow();
		assertThat(find("从未发布").total()).isZero();
	}

	@Test
	void anOlderIndexCatchesUp() throws IOException {
		var withdrawn = publish("旧索引里有的", "恢复", NOON);
		this.index.close();
		var copy = Files.createTempDirectory("older-index");
		copy(this.home.folder("search"), copy);
		inTransaction(() -> this.events.publishEvent(new SearchEntry.Gone(withdrawn)));
		publish("旧索引里没有的", "恢复", NOON);
		synchronized (this.following) {
			this.index.close();
			FolderTree.delete(this.home.folder("search"));
			copy(copy, this.home.folder("search"));
			assertThat(find("旧索引里没有的").hits()).extracting(SearchResults.Hit::title).doesNotContain("旧索引里没有的");
			this.following.follow();
		}
		assertThat(find("旧索引里没有的").loose()).isFalse();
		assertThat(find("旧索引里有的").hits()).extracting(SearchResults.Hit::title).doesNotContain("<mark>旧索引里有的</mark>");
	}

	@Test
	void aBrokenIndexIsMadeAnew() throws IOException {
		publish("索引损坏之前", "恢复", NOON);
		synchronized (this.following) {
			this.index.close();
			try (var files = Files.list(this.home.folder("search"))) {
				for (var file : files.filter((path) -> path.getFileName().toString().startsWith("segments")).toList()) {
					Files.writeString(file, "broken");
				}
			}
			this.following.follow();
		}
		assertThat(find("索引损坏之前").total()).isEqualTo(1);
	}

	@Test
	void aRebuildFindsTheSame() {
		publish("重建以后", "仍在", NOON);
		this.rebuilding.rebuild(Actor.SYSTEM);
		this.following.follow();
		assertThat(find("重建以后").total()).isEqualTo(1);
	}

	@Test
	void onlyThosePermittedMayRebuild() {
		var clerk = new Actor(AccountId.next(), "李明", null, List.of(), "127.0.0.1");
		assertThatThrownBy(() -> this.rebuilding.rebuild(clerk)).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*", "?", "**:**", "title:x", "AND OR NOT", "\"", "((((", "[a TO z]", "a~9999",
			"/.*/", "\\", "+-!(){}[]^\"~*?:\\", "<script>", "'; drop table search_entry; --", "\u0000", "\uD800", "%00",
			"${7*7}", "的的的的的的", "𠮷𠮷", "🈲🈵", "\u202e倒", "　　" })
	void hostileWordsAreOnlyWords(String words) {
		publish("清渠路改造", "工程公示", NOON);
		assertThat(find(words).total()).isLessThanOrEqualTo(1);
	}

	@Test
	void endlessWordsAreCut() {
		assertThat(find("长".repeat(1_000_000)).total()).isZero();
		assertThat(find("a ".repeat(500_000)).total()).isZero();
		assertThat(this.search
			.find(new SearchQuery("水", this.site, null, LocalDate.MIN, LocalDate.MAX, false, false, Integer.MIN_VALUE))
			.total()).isZero();
	}

	private SearchResults find(String words) {
		return this.search.find(new SearchQuery(words, this.site, null, null, null, false, false, 1));
	}

	private UUID publish(String title, String text, Instant at) {
		return publish(UUID.randomUUID(), null, title, text, at);
	}

	private UUID publish(UUID key, @Nullable ChannelId channel, String title, String text, Instant at) {
		inTransaction(() -> this.events.publishEvent(found(key, channel, title, text, at)));
		return key;
	}

	private SearchEntry.Found found(UUID key, @Nullable ChannelId channel, String title, String text, Instant at) {
		return new SearchEntry.Found(key, this.site, channel, "/a1.html", title, text, "摘要", "县政府办公室", null, at);
	}

	private void inTransaction(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> work.run());
		this.following.follow();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.list(from)) {
			for (var file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

}
