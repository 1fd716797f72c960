package org.yichuang.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.platform.Home;
import org.yichuang.publishing.PublishingWorld.Live;
import org.yichuang.publishing.PublishingWorld.PagesInMemory;
import org.yichuang.publishing.model.Damage;
import org.yichuang.publishing.render.SiteFrames;
import org.yichuang.publishing.render.Theme;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.usecase.InspectPages;
import org.yichuang.publishing.usecase.MendPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.publishing.PublishingWorld.PORTAL;
import static org.yichuang.publishing.PublishingWorld.TOWN;

/** Changes become files. */
@SpringBootTest(classes = PublishingWorld.class,
		properties = { PublishingWorld.ONLY_PUBLISHING, "yichuang.publishing.port=8080" })
class PublishingFlowTests {

	@Autowired
	private Home home;

	@Autowired
	private Publishing publishing;

	@Autowired
	private PagesInMemory pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	@Qualifier("queueThread")
	private SmartLifecycle queue;

	@Autowired
	private InspectPages inspecting;

	@Autowired
	private MendPages mending;

	@Autowired
	private SiteFrames frames;

	private Live live;

	@BeforeEach
	void look() {
		this.live = new Live(this.home, this.publishing);
	}

	@AfterEach
	void clear() {
		this.pages.failing.clear();
	}

	@Test
	void writesAPageWithItsFrameAndItsCompressedSibling() throws IOException {
		var page = this.pages.article(PORTAL, "a1", "<p>通知正文</p>");
		assertThat(this.live.publish(page)).isTrue();
		var text = this.live.text(PORTAL, "zwdt/a1.html");
		assertThat(text).contains("<p>通知正文</p>", "<meta name=\"SiteIDCode\" content=\"9999000001\">", "云溪县人民政府",
				"href=\"/assets/", "<svg xmlns");
		try (var sibling = new GZIPInputStream(
				new ByteArrayInputStream(Files.readAllBytes(this.live.file(PORTAL, "zwdt/a1.html.gz"))))) {
			assertThat(new String(sibling.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(text);
		}
		var asset = text.replaceAll("(?s).*href=\"/(assets/[^\"]+)\".*", "$1");
		assertThat(this.live.text(PORTAL, asset)).startsWith("body");
		assertThat(this.live.file(PORTAL, asset + ".gz")).exists();
		assertThat(this.publishing.pathOf(page)).contains("/zwdt/a1.html");
	}

	@Test
	void rewritesExactlyThePagesMadeFromATag() throws IOException {
		var touched = this.pages.put(PORTAL, "t1", "/x/t1.html", new PageBody.Text("text/html", "one"), "thing:1");
		var other = this.pages.put(PORTAL, "t2", "/x/t2.html", new PageBody.Text("text/html", "two"), "thing:2");
		this.live.publish(touched, other);
		this.pages.put(PORTAL, "t1", "/x/t1.html", new PageBody.Text("text/html", "one again"), "thing:1");
		this.pages.put(PORTAL, "t2", "/x/t2.html", new PageBody.Text("text/html", "two again"), "thing:2");
		assertThat(this.live.touch("thing:1")).isTrue();
		assertThat(this.live.text(PORTAL, "x/t1.html")).isEqualTo("one again");
		assertThat(this.live.text(PORTAL, "x/t2.html")).isEqualTo("two");
	}

	@Test
	void remembersWhatTemplateFunctionsLookedAt() {
		var list = this.pages.put(TOWN, "list", "/zwdt/", new PageBody.Rendered("list", Map.of()));
		this.live.publish(list);
		assertThat(this.live.text(TOWN, "zwdt/index.html")).doesNotContain("<li>fresh");
		this.pages.article(PORTAL, "0-fresh", "x");
		assertThat(this.live.touch("channel-items:zwdt")).isTrue();
		assertThat(this.live.text(TOWN, "zwdt/index.html")).contains("<li>0-fresh");
	}

	@Test
	void doesNotWriteWhatHasNotChanged() throws IOException {
		var page = this.pages.article(PORTAL, "same", "x");
		this.live.publish(page);
		var file = this.live.file(PORTAL, "zwdt/same.html");
		var before = Files.getAttribute(file, "unix:ino");
		assertThat(this.live.publish(page)).isTrue();
		assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before);
	}

	@Test
	void movesAndRemovesFilesWithTheirPages() {
		var page = this.pages.put(PORTAL, "mv", "/old/mv.html", new PageBody.Text("text/html", "x"));
		this.live.publish(page);
		this.pages.put(PORTAL, "mv", "/new/mv.html", new PageBody.Text("text/html", "x"));
		this.live.publish(page);
		assertThat(this.live.file(PORTAL, "old/mv.html")).doesNotExist();
		assertThat(this.live.file(PORTAL, "old/mv.html.gz")).doesNotExist();
		assertThat(this.live.file(PORTAL, "new/mv.html")).exists();
		assertThat(this.home.folder().resolve("moved/portal/old/mv.html.path")).hasContent("/new/mv.html");
		this.pages.remove(PORTAL, "mv");
		assertThat(this.live.publish(page)).isTrue();
		assertThat(this.live.file(PORTAL, "new/mv.html")).doesNotExist();
		assertThat(this.publishing.pathOf(page)).isEmpty();
	}

	@Test
	void worksOnHoweverOftenItIsStoppedAndStarted() throws IOException {
		for (int turn = 0; turn < 30; turn++) {
			this.queue.stop();
			this.queue.start();
			var page = this.pages.put(PORTAL, "turn", "/turn.html", new PageBody.Text("text/html", "turn " + turn));
			assertThat(this.live.publish(page)).isTrue();
			assertThat(this.live.text(PORTAL, "turn.html")).isEqualTo("turn " + turn);
		}
	}

	@Test
	void twoPagesMaySwapTheirAddresses() {
		var one = this.pages.put(PORTAL, "s1", "/swap/one.html", new PageBody.Text("text/html", "1"));
		var two = this.pages.put(PORTAL, "s2", "/swap/two.html", new PageBody.Text("text/html", "2"));
		this.live.publish(one, two);
		this.pages.put(PORTAL, "s1", "/swap/two.html", new PageBody.Text("text/html", "1"));
		this.pages.put(PORTAL, "s2", "/swap/one.html", new PageBody.Text("text/html", "2"));
		assertThat(this.live.publish(one, two)).isTrue();
		assertThat(this.live.text(PORTAL, "swap/one.html")).isEqualTo("2");
		assertThat(this.live.text(PORTAL, "swap/two.html")).isEqualTo("1");
	}

	@Test
	void noPageTakesAnothersAddress() {
		var owner = this.pages.put(PORTAL, "o1", "/own/a.html", new PageBody.Text("text/html", "owner"));
		this.live.publish(owner);
		var thief = this.pages.put(PORTAL, "o2", "/own/a.html", new PageBody.Text("text/html", "thief"));
		assertThat(this.live.publish(thief)).isFalse();
		assertThat(this.live.text(PORTAL, "own/a.html")).isEqualTo("owner");
		this.pages.remove(PORTAL, "o2");
		this.live.publish(thief);
	}

	@Test
	void aFaultyTemplateLeavesTheOldPageStandingAndTheOthersGoOn() {
		var faulty = this.pages.article(PORTAL, "f1", "old");
		this.live.publish(faulty);
		this.pages.put(PORTAL, "f1", "/zwdt/f1.html", new PageBody.Rendered("broken", Map.of()));
		var sound = this.pages.article(PORTAL, "f2", "sound");
		assertThat(this.live.publish(faulty, sound)).isFalse();
		assertThat(this.live.text(PORTAL, "zwdt/f1.html")).contains("old");
		assertThat(this.live.text(PORTAL, "zwdt/f2.html")).contains("sound");
		assertThat(this.jdbc.sql("select template || ':' || line from publishing_fault where key = 'f1'")
			.query(String.class)
			.single()).isEqualTo("templates/broken.ftlh:2");
		this.pages.article(PORTAL, "f1", "mended");
		assertThat(this.live.touch("theme:plain")).isTrue();
		assertThat(this.live.text(PORTAL, "zwdt/f1.html")).contains("mended");
		assertThat(this.jdbc.sql("select count(*) from publishing_fault where key = 'f1'").query(Long.class).single())
			.isZero();
	}

	@Test
	void onePageThatCannotBeLoadedDoesNotHoldUpTheOthers() {
		var bad = this.pages.article(PORTAL, "l1", "bad");
		var good = this.pages.article(PORTAL, "l2", "good");
		this.pages.failing.add("l1");
		assertThat(this.live.publish(bad, good)).isFalse();
		assertThat(this.live.file(PORTAL, "zwdt/l2.html")).exists();
		assertThat(this.live.file(PORTAL, "zwdt/l1.html")).doesNotExist();
	}

	@Test
	void oneChangeThatCannotBeWrittenDownDoesNotHoldUpTheOthers() {
		var bad = this.pages.put(PORTAL, "w1", "/zwdt/w1.html", new PageBody.Text("text/html", "bad"), "no\0tag");
		var good = this.pages.article(PORTAL, "w2", "good");
		var changes = new TransactionTemplate(this.transactions)
			.execute((status) -> List.of(this.publishing.touch(new Change("test", Set.of(), List.of(bad))),
					this.publishing.touch(new Change("test", Set.of(), List.of(good)))));
		assertThat(this.live.awaits(changes.getLast())).isTrue();
		assertThat(this.publishing.isLive(changes.getFirst())).isFalse();
		this.pages.remove(PORTAL, "w1");
		assertThat(this.live.awaits(changes.getFirst())).isTrue();
	}

	@Test
	void refusesAddressesThatAreNotClean() {
		for (var path : List.of("/../evil.html", "zwdt/x.html", "/a//b.html", "/a/%2e%2e/b.html", "/a\\b.html",
				"/a/b.html\u0000", "/.git/x.html", "/a/b", "/x.y/z.html", "/a/index.html",
				"/" + "a".repeat(300) + ".html")) {
			var page = this.pages.put(PORTAL, "evil", path, new PageBody.Text("text/html", "x"));
			assertThat(this.live.publish(page)).as(path).isFalse();
		}
		assertThat(this.home.folder().resolve("www/evil.html")).doesNotExist();
		this.pages.remove(PORTAL, "evil");
		this.live.publish(PagesInMemory.key(PORTAL, "evil"));
	}

	@Test
	void aPageThatIsTakenDownIsGoneAtOnceAndStaysDown() throws IOException {
		var page = this.pages.article(PORTAL, "d1", "secret");
		this.live.publish(page);
		this.publishing.takeDown(List.of(page), "内容有误\n该信息<b>已更正</b>后另行发布。");
		assertThat(this.live.file(PORTAL, "zwdt/d1.html")).doesNotExist();
		assertThat(this.live.file(PORTAL, "zwdt/d1.html.gz")).doesNotExist();
		assertThat(Files.readString(this.live.gone(PORTAL, "zwdt/d1.html"))).contains("<p>内容有误</p>",
				"&lt;b&gt;已更正&lt;/b&gt;");
		this.live.publish(page);
		assertThat(this.live.file(PORTAL, "zwdt/d1.html")).doesNotExist();
		var change = new TransactionTemplate(this.transactions).execute((status) -> {
			this.publishing.putBack(List.of(page));
			return this.publishing.touch(new Change("test", Set.of(), List.of(page)));
		});
		assertThat(this.live.awaits(change)).isTrue();
		assertThat(this.live.file(PORTAL, "zwdt/d1.html")).exists();
		assertThat(this.live.gone(PORTAL, "zwdt/d1.html")).doesNotExist();
	}

	@Test
	void removesManyStrangeFilesAndNothingElse() throws IOException {
		var page = this.pages.article(PORTAL, "g1", "sound");
		this.live.publish(page);
		var root = this.live.file(PORTAL, "zwdt");
		for (int i = 0; i < 450; i++) {
			Files.writeString(root.resolve("evil-" + i + ".html"), "evil");
		}
		var strange = this.inspecting.strange(PORTAL);
		assertThat(strange).hasSizeGreaterThanOrEqualTo(450);
		assertThat(this.inspecting.strange(TOWN)).isEmpty();
		this.mending.remove(PORTAL, strange);
		assertThat(this.inspecting.strange(PORTAL)).isEmpty();
		assertThat(this.live.text(PORTAL, "zwdt/g1.html")).contains("sound");
		this.mending.remove(PORTAL, List.of(new Damage("zwdt/g1.html", Damage.Kind.STRANGE)));
		assertThat(this.live.file(PORTAL, "zwdt/g1.html")).exists();
	}

	@Test
	void putsThemeAssetsRightOnOneSiteWithoutTouchingTheOther() throws IOException {
		this.live.publish(this.pages.article(PORTAL, "as1", "x"), this.pages.article(TOWN, "as2", "x"));
		var theme = this.frames.of(PORTAL.id()).theme();
		var style = "assets/" + theme.assetsDigest() + "/" + theme.assets().keySet().iterator().next();
		var file = this.live.file(PORTAL, style);
		assertThat(Files.getAttribute(file, "unix:nlink")).as("no file stands on two sites").isEqualTo(1);
		var sound = Files.readString(file);
		Files.writeString(file, "body{background:url(//evil.example/)}");
		Files.writeString(this.live.file(PORTAL, "assets/evil.js"), "evil");
		Files.createDirectories(this.live.file(PORTAL, "assets/0123456789abcdef"));
		Files.writeString(this.live.file(PORTAL, "assets/0123456789abcdef/site.css"), "evil");
		this.mending.mendAssets(PORTAL, theme);
		assertThat(file).hasContent(sound);
		assertThat(this.live.file(PORTAL, "assets/evil.js")).doesNotExist();
		assertThat(this.live.file(PORTAL, "assets/0123456789abcdef")).doesNotExist();
		assertThat(this.live.text(TOWN, style)).isEqualTo(sound);
		Files.delete(this.live.file(PORTAL, style + ".gz"));
		this.mending.mendAssets(PORTAL, theme);
		assertThat(this.live.file(PORTAL, style + ".gz")).exists();
	}

	@Test
	void keepsOldAssetsForReadersAndCollectsThemAfterAMonth() throws IOException {
		this.live.publish(this.pages.article(PORTAL, "as3", "x"));
		var theme = this.frames.of(PORTAL.id()).theme();
		var bytes = "body{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		var old = this.live.file(PORTAL, "assets/" + Theme.assetsDigest(new TreeMap<>(Map.of("css/site.css", bytes))));
		Files.createDirectories(old.resolve("css"));
		Files.write(old.resolve("css/site.css"), bytes);
		this.mending.mendAssets(PORTAL, theme);
		assertThat(old.resolve("css/site.css")).exists();
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
		this.mending.mendAssets(PORTAL, theme);
		assertThat(old).doesNotExist();
	}

	@Test
	void whatIsRolledBackIsNotPublished() {
		var page = this.pages.article(PORTAL, "rb", "x");
		var change = new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			return this.publishing.touch(new Change("test", Set.of(), List.of(page)));
		});
		assertThat(this.publishing.isLive(change)).isFalse();
		assertThat(this.jdbc.sql("select count(*) from publishing_change where id = :id")
			.param("id", change)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void whatWasMadeAheadIsNeverReleasedOverWhatIsNewer() {
		for (int i = 0; i < 2600; i++) {
			this.pages.put(TOWN, "n" + i, "/ahead/n" + i + ".html", new PageBody.Text("text/html", "page " + i));
		}
		var meanwhile = new CompletableFuture<UUID>();
		this.pages.afterLoading.put("n1500", () -> {
			var page = this.pages.put(TOWN, "n1500", "/ahead/n1500.html", new PageBody.Text("text/html", "newer"));
			meanwhile.complete(this.publishing.touch(new Change("test", Set.of(), List.of(page))));
		});
		assertThat(this.live.awaits(this.publishing.rebuild(TOWN.id(), "test"))).isTrue();
		assertThat(this.live.awaits(meanwhile.join())).isTrue();
		assertThat(this.live.text(TOWN, "ahead/n1500.html")).isEqualTo("newer");
		assertThat(this.live.text(TOWN, "ahead/n2599.html")).isEqualTo("page 2599");
		for (int i = 0; i < 2600; i++) {
			this.pages.remove(TOWN, "n" + i);
		}
	}

	@Test
	void aChangeOfManyPagesIsReleasedInChunksAndWhole() {
		for (int i = 0; i < 2600; i++) {
			this.pages.put(TOWN, "m" + i, "/many/m" + i + ".html", new PageBody.Text("text/html", "page " + i));
		}
		this.pages.put(TOWN, "old", "/many/old.html", new PageBody.Text("text/html", "old"));
		this.live.publish(PagesInMemory.key(TOWN, "old"));
		this.pages.remove(TOWN, "old");
		var change = this.publishing.rebuild(TOWN.id(), "test.rebuild");
		assertThat(this.publishing.awaitLive(change, java.time.Duration.ofMinutes(1))).isTrue();
		assertThat(this.live.text(TOWN, "many/m2599.html")).isEqualTo("page 2599");
		assertThat(this.live.file(TOWN, "many/old.html")).doesNotExist();
		assertThat(this.jdbc.sql("select pages from publishing_change where id = :id")
			.param("id", change)
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(2600);
		assertThat(this.jdbc.sql("select count(*) from publishing_stale").query(Long.class).single()).isZero();
		this.pages.pages.keySet().removeIf((key) -> key.startsWith("town m"));
	}

	@Test
	void drawsForOneReader() {
		assertThat(this.publishing.render(PORTAL.id(), "gone",
				Map.of("notice", Map.of("reason", "<script>", "sentence", "", "at", ""))))
			.contains("&lt;script&gt;");
		assertThatExceptionOfType(TemplateFault.class)
			.isThrownBy(() -> this.publishing.render(PORTAL.id(), "broken", Map.of()))
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(2));
		assertThat(this.publishing.address(PORTAL.id(), "/zwdt/")).isEqualTo("http://portal.example:8080/zwdt/");
	}

}
