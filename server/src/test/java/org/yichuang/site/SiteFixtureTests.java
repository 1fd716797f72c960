package org.yichuang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import freemarker.template.TemplateException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes every fixture to {@code target/site-fixtures}, where the checks of {@code site/}
 * take them up, and looks at what needs no browser.
 */
class SiteFixtureTests {

	private static final Path SITE = Path.of("../site");

	private static final Path OUT = Path.of("target/site-fixtures");

	private static final FixtureRenderer RENDERER = new FixtureRenderer(SITE.resolve("themes"));

	static List<SiteFixture> fixtures() throws IOException {
		return SiteFixture.all(SITE.resolve("fixtures"));
	}

	@BeforeAll
	static void makesTheFolder() throws IOException {
		Files.createDirectories(OUT);
	}

	@Test
	void coversEveryTemplate() throws IOException {
		assertThat(fixtures()).extracting(SiteFixture::template)
			.contains("home", "channel", "article", "site-map", "search", "form", "send", "receipt", "track", "gone",
					"not-found", "unavailable", "failure");
	}

	@Test
	void leadsFromWhatAFormSaysToThePageItNames() throws IOException, TemplateException {
		var form = fixtures().stream().filter((fixture) -> fixture.name().equals("send")).findFirst().orElseThrow();
		var page = Jsoup.parse(RENDERER.render(form));
		assertThat(page.select(".form-note a[href=/participation/consultations/9.html]").text()).isEqualTo("上次征求意见稿全文");
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void rendersUnderAStrictPolicy(SiteFixture fixture) throws IOException, TemplateException {
		var html = RENDERER.render(fixture);
		Files.writeString(OUT.resolve(fixture.name() + ".html"), html);
		var page = Jsoup.parse(html, "http://yunxi.example.gov.cn/");
		assertThat(page.select("[style], style, script:not([src]), iframe, object, embed")).isEmpty();
		assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
			.noneMatch(attribute -> attribute.getKey().startsWith("on"));
		assertThat(page.select("a[href], img[src], script[src], form[action]")).noneMatch(SiteFixtureTests::runsScript);
		assertThat(page.select("script[src], img[src], link[rel=stylesheet][href], link[rel=icon]"))
			.allMatch(element -> (element.attr("src") + element.attr("href")).startsWith("/"));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void saysWhoseSiteItIsAndWhatTheFooterMustSay(SiteFixture fixture) throws IOException, TemplateException {
		var page = Jsoup.parse(RENDERER.render(fixture));
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("html").attr("lang")).isEqualTo(fixture.words().equals("zh") ? "zh-CN" : "en");
		assertThat(page.select("header .name").text()).isNotBlank();
		assertThat(page.select("header form[action=/search] input[name=q]")).hasSize(1);
		assertThat(page.select("meta[name=SiteName], meta[name=SiteDomain], meta[name=SiteIDCode]")).hasSize(3);
		assertThat(page.select("main")).hasSize(1);
		if (fixture.words().equals("zh")) {
			assertSevenElements(page);
		}
	}

	@Test
	void saysThatADemonstrationIsOne() throws IOException, TemplateException {
		for (var fixture : fixtures()) {
			var site = (java.util.Map<?, ?>) fixture.model().get("site");
			var ribbon = Jsoup.parse(RENDERER.render(fixture)).select(".ribbon");
			assertThat(ribbon).as(fixture.name()).hasSize(Boolean.TRUE.equals(site.get("demo")) ? 1 : 0);
		}
	}

	private static void assertSevenElements(Document page) {
		assertThat(page.select("footer.foot").text()).contains("党政机关网站标识", "我为政府网站找错", "网站标识码", "主办单位", "联系电话", "站点地图")
			.containsPattern("ICP备|onerror")
			.containsPattern("公安机关备案|公网安备|onerror");
	}

	private static boolean runsScript(Element element) {
		return List.of("href", "src", "action")
			.stream()
			.anyMatch(name -> element.attr(name).strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:"));
	}

}
