package org.yichuang.frontdoor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.frontdoor.http.FrontServer;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SearchEntry;
import org.yichuang.search.usecase.BringIndexUpToDate;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** The public port, byte by byte. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublicPortTests {

	private static final String PAGE = "<!DOCTYPE html><title>青石镇</title>" + "<p>正文</p>".repeat(200);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FrontServer front;

	@Autowired
	private OpenSite openSite;

	@Autowired
	private Sites sites;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private BringIndexUpToDate following;

	private RawPort port;

	private Site site;

	private String host;

	private PublishedFiles files;

	@BeforeEach
	void openASite() {
		this.port = new RawPort(this.front.port());
		var county = TestAccounts.of(this.context).county();
		this.site = this.openSite.open(Actor.SYSTEM, county, "");
		this.host = this.site.host();
		this.files = new PublishedFiles(this.context, this.site);
		this.files
			.release(Map.of("index.html", PAGE, "news/index.html", PAGE, "news/a1.html", PAGE, "feed.xml", "<feed/>"));
	}

	@Test
	void sendsPagesCompressedToThoseWhoTakeIt() {
		var reply = this.port.get(this.host, "/news/a1.html", "Accept-Encoding: br, gzip;q=0.5");
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(reply.header("Vary")).containsIgnoringCase("accept-encoding");
		assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
		assertThat(reply.unpacked()).isEqualTo(PAGE);
		assertThat(this.port.get(this.host, "/news/a1.html", "Accept-Encoding: gzip;q=0").text()).isEqualTo(PAGE);
		assertThat(this.port.get(this.host, "/news/").text()).isEqualTo(PAGE);
	}

	@Test
	void saysWhatBrowsersMayDoWithAPage() {
		var reply = this.port.get(this.host, "/");
		assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'")
			.contains("frame-ancestors 'self'");
		assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(reply.header("Date")).isNotEmpty();
	}

	@Test
	void sendsNothingToThoseWhoHaveThePage() {
		var first = this.port.get(this.host, "/", "Accept-Encoding: gzip");
		var tag = first.header("ETag");
		assertThat(tag).matches("\"[0-9a-f]{18}-gz\"");
		for (var header : List.of("If-None-Match: " + tag, "If-None-Match: \"other\", W/" + tag, "If-None-Match: *",
				"If-Modified-Since: " + first.header("Last-Modified"))) {
			var reply = this.port.get(this.host, "/", header, "Accept-Encoding: gzip");
			assertThat(reply.status()).as(header).isEqualTo(304);
			assertThat(reply.bytes()).isEmpty();
		}
		assertThat(this.port.get(this.host, "/", "If-None-Match: \"other\"").status()).isEqualTo(200);
		assertThat(this.port.get(this.host, "/", "If-Modified-Since: nonsense").status()).isEqualTo(200);
	}

	@Test
	void answersHeadWithoutABody() {
		var reply = this.port.ask("HEAD", this.host, "/", "Accept-Encoding: gzip");
		assertThat(reply.status()).isEqualTo(200);
		assertThat(Integer.parseInt(reply.header("Content-Length"))).isPositive();
		assertThat(reply.bytes()).isEmpty();
	}

	@Test
	void addsTheSlashThatIsMissing() {
		var reply = this.port.get(this.host, "/news?x=1");
		assertThat(reply.status()).isEqualTo(301);
		assertThat(reply.header("Location")).isEqualTo("/news/?x=1");
		assertThat(this.port.get(this.host, "/news/index.html").header("Location")).isEqualTo("/news/");
	}

	@Test
	void tellsWhyAPageIsGone() {
		this.files.takeDown("news/a1.html", "<!DOCTYPE html><h1>信息已撤下</h1>");
		var reply = this.port.get(this.host, "/news/a1.html");
		assertThat(reply.status()).isEqualTo(410);
		assertThat(reply.text()).contains("信息已撤下");
	}

	@Test
	void whatIsNotThereIs404() {
		var reply = this.port.get(this.host, "/nothing.html", "Accept-Encoding: identity");
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.text()).contains("<!DOCTYPE html>");
		assertThat(this.port.get(this.host, "/actuator/health").status()).isEqualTo(404);
		assertThat(this.port.get(this.host, "/news/a1.html.gz").status()).isEqualTo(404);
	}

	@Test
	void sendsPartsOfFilesSmallAndLarge() {
		for (int size : List.of(1000, 3_000_000)) {
			var bytes = new byte[size];
			IntStream.range(0, size).forEach((i) -> bytes[i] = (byte) i);
			this.files.release("files/1/video.mp4", bytes);
			var part = this.port.get(this.host, "/files/1/video.mp4", "Range: bytes=10-19");
			assertThat(part.status()).isEqualTo(206);
			assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + size);
			assertThat(part.bytes()).containsExactly(10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
			assertThat(this.port.get(this.host, "/files/1/video.mp4", "Range: bytes=-5").bytes()).hasSize(5);
			assertThat(this.port.get(this.host, "/files/1/video.mp4").bytes()).isEqualTo(bytes);
			assertThat(this.port.ask("HEAD", this.host, "/files/1/video.mp4").header("Content-Length"))
				.isEqualTo(Integer.toString(size));
			assertThat(this.port.get(this.host, "/files/1/video.mp4", "Range: bytes=" + size + "-").status())
				.isEqualTo(416);
			assertThat(this.port.get(this.host, "/files/1/video.mp4", "Range: bytes=0-1", "If-Range: \"old\"").status())
				.isEqualTo(200);
		}
	}

	@Test
	void uploadedFilesCannotAct() {
		this.files.release("files/2/a.html", "<script>".getBytes(StandardCharsets.UTF_8));
		this.files.release("files/2/a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
		assertThat(this.port.get(this.host, "/files/2/a.html").header("Content-Disposition")).isEqualTo("attachment");
		assertThat(this.port.get(this.host, "/files/2/a.svg").header("Content-Security-Policy")).endsWith("; sandbox");
		this.files.release("assets/0a1b/css/site.css", "p{}".getBytes(StandardCharsets.UTF_8));
		assertThat(this.port.get(this.host, "/assets/0a1b/css/site.css").header("Cache-Control")).contains("immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/../etc/passwd", "/news/../index.html", "/news/%2e%2e/index.html", "/%2E%2E%2f",
			"/news/..%2findex.html", "/news/%2fa1.html", "/news%5ca1.html", "/news\\a1.html", "/news/a1.html%00",
			"/news/a1.html;x", "/news/%3bx", "//news/", "/news//a1.html", "/.git/config", "/news/.env", "/news/%",
			"/news/%zz", "/news/%c0%ae", "/news/%ff", "/news/%25", "/news/\u0001", "/news/é", "*", "news",
			"http://evil.example/", "/news/a1.html#x", "/%0d%0aSet-Cookie:x", "/api/../console/", "/search?q=%ff%fe",
			"/search?q=%zz", "/search?q=%", "/api/..;/console/", "/api;x/console/", "/api%2fconsole" })
	void refusesPathsThatMeanTwoThings(String path) {
		assertThat(this.port.get(this.host, path).status()).isEqualTo(400);
	}

	@Test
	void refusesEndlessPathsAndHeaders() {
		assertThat(this.port.get(this.host, "/" + "a".repeat(1500)).status()).isEqualTo(400);
		assertThat(this.port.get(this.host, "/" + "a".repeat(20_000)).status()).isIn(0, 414);
		assertThat(this.port.get(this.host, "/", "X-Long: " + "a".repeat(40_000)).status()).isIn(0, 431);
	}

	@ParameterizedTest
	@CsvSource({ "evil.example,421", "localhost.evil.example,421", "nobody.localhost,421", "'',400",
			"evil.example/x,400", "a b,400", "user@localhost,400", "localhost:99999999,400", "[::1,400", "..,400",
			"-,400" })
	void refusesHostsThatAreNotOurs(String name, int status) {
		assertThat(this.port.get(name, "/").status()).isEqualTo(status);
	}

	@Test
	void knowsItsHostsWhateverTheirCaseAndPort() {
		for (var name : List.of(this.host.toUpperCase(Locale.ROOT), this.host + ":8080", this.host + ".",
				this.site.code() + ".localhost")) {
			assertThat(this.port.get(name, "/").status()).as(name).isEqualTo(200);
		}
		var portal = this.sites.portal().orElseThrow();
		new PublishedFiles(this.context, portal).release(Map.of("index.html", PAGE));
		for (var name : List.of("localhost", "127.0.0.1", "[::1]:80")) {
			assertThat(this.port.get(name, "/").status()).as(name).isEqualTo(200);
		}
	}

	@Test
	void refusesRequestsWithoutOneHost() {
		assertThat(this.port.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status()).isEqualTo(400);
		assertThat(this.port
			.send("GET / HTTP/1.1\r\nHost: " + this.host + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
			.status()).isIn(0, 400);
	}

	@Test
	void onlyReadsPublishedPages() {
		for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND")) {
			var reply = this.port.ask(method, this.host, "/news/a1.html");
			assertThat(reply.status()).as(method).isEqualTo(405);
			assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\nGET /api/console/x HTTP/1.1\r\nHost: evil\r\n\r\n",
			"Transfer-Encoding: xchunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
			"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
			"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "Content-Length: +3\r\n\r\nabc",
			"Content-Length: -1\r\n\r\n", "Content-Length : 3\r\n\r\nabc",
			"Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n" })
	void framesThatMeanTwoThingsNeverReachTheOfficeSide(String rest) {
		var reply = this.port
			.send("POST /api/console/bodies HTTP/1.1\r\nHost: " + this.host + "\r\nConnection: close\r\n" + rest);
		assertThat(reply.status()).isIn(0, 400, 401, 403, 411, 415, 501);
		assertThat(reply.text()).doesNotContain("HTTP/1.1 2");
	}

	@Test
	void handsTheRestOnAndTellsWhoAsks() {
		var reply = this.port.get(this.host, "/api/console/nowhere");
		assertThat(reply.status()).isEqualTo(404);
		assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
		assertThat(this.port.get("localhost", "/api/nowhere").text()).contains("edge/unknown-address");
	}

	@Test
	void searchesInTheFrameOfTheSiteThatIsAsked() {
		publish("关于加强<网站>建设的通知");
		var reply = this.port.get(this.host,
				"/search?q=%E7%B6%B2%E7%AB%99+%E5%BB%BA%E8%A8%AD&page=x&from=2026-13-40&channel=1");
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.text()).contains("<title>")
			.contains(this.site.name())
			.contains("关于加强&lt;<mark>网站</mark>&gt;<mark>建设</mark>的通知")
			.contains("href=\"/news/a1.html\"");
		assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void hostileSearchesAreOnlyWords() {
		for (var query : List.of("", "?q=", "?q=%3Cscript%3Ealert(1)%3C/script%3E", "?q=%22%20onload=x", "?q=%00%01",
				"?q=" + "a".repeat(5000), "?q=$%7B7*7%7D&order=%27&scope=%3C", "?page=-1&q=x", "?q=x&q=y")) {
			var reply = this.port.get(this.host, "/search" + query);
			assertThat(reply.status()).as(query).isEqualTo(200);
			assertThat(reply.text()).as(query).doesNotContain("<script>alert").doesNotContain("\" onload=x");
		}
	}

	@Test
	void missingPagesAreShownInTheFrameOfTheSite() {
		for (var path : List.of("/nothing.html", "/search/nothing", "/track/nothing", "/news/nothing/")) {
			var reply = this.port.get(this.host, path, "Accept: text/html");
			assertThat(reply.status()).as(path).isEqualTo(404);
			assertThat(reply.header("Content-Type")).as(path).startsWith("text/html;").endsWith("charset=utf-8");
			assertThat(reply.text()).as(path).contains(this.site.name()).contains("</footer>");
		}
	}

	@Test
	void programsSearchToo() {
		publish("水库除险加固工程");
		var reply = this.port.get(this.host, "/api/open/search?q=%E6%B0%B4%E5%BA%93&site=" + this.site.code());
		assertThat(reply.status()).as(reply.text()).isEqualTo(200);
		assertThat(reply.text()).contains("\"total\":1").contains("/news/a1.html");
		assertThat(this.port.get(this.host, "/api/open/search?q=x&site=nobody").status()).isEqualTo(404);
	}

	@Test
	void tellsBrowsersHowToSearch() {
		assertThat(this.port.get(this.host, "/opensearch.xml").text())
			.contains("template=\"http://" + this.host + "/search?q={searchTerms}\"");
	}

	@Test
	void refusesBodiesBeyondAnyUpload() {
		assertThat(this.port.ask("POST", this.host, "/api/console/files", "Content-Length: 300000000").status())
			.isEqualTo(413);
	}

	@Test
	void nobodySeesHalfARelease() {
		this.files.release(pair(0));
		var over = new AtomicBoolean();
		var readers = IntStream.range(0, 4).mapToObj((i) -> CompletableFuture.runAsync(() -> {
			while (!over.get()) {
				int first = number(this.port.get(this.host, "/pair/one.html", "Accept-Encoding: gzip").unpacked());
				int second = number(this.port.get(this.host, "/pair/two.html", "Accept-Encoding: gzip").unpacked());
				int again = number(this.port.get(this.host, "/pair/one.html").text());
				assertThat(second).isGreaterThanOrEqualTo(first);
				assertThat(again).isGreaterThanOrEqualTo(second);
			}
		})).toList();
		for (int i = 1; i <= 300; i++) {
			this.files.release(pair(i));
			int number = i;
			assertThat(number(this.port.get(this.host, "/pair/two.html").text())).isEqualTo(number);
		}
		over.set(true);
		readers.forEach(CompletableFuture::join);
	}

	private void publish(String title) {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> this.events.publishEvent(new SearchEntry.Found(UUID.randomUUID(), this.site.id(), null,
						"/news/a1.html", title, "正文", "", "县政府办公室", null, Instant.parse("2026-11-20T04:00:00Z"))));
		this.following.follow();
	}

	private static Map<String, String> pair(int number) {
		return Map.of("pair/one.html", "<p>" + number + "</p>", "pair/two.html", "<p>" + number + "</p>");
	}

	private static int number(String page) {
		return Integer.parseInt(page.replaceAll("\\D", ""));
	}

}
