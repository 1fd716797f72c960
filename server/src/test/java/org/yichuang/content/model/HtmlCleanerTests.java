package org.yichuang.content.model;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What gets into an article's body, and what does not. */
class HtmlCleanerTests {

	private static final String FILE = "/files/0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000/";

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>正文", "<p onclick=alert(1)>正文</p>",
			"<img src=x onerror=alert(1)>正文", "<a href=\"javascript:alert(1)\">正文</a>",
			"<a href=\"java\tscript:alert(1)\">正文</a>", "<a href=\"&#106;avascript:alert(1)\">正文</a>",
			"<a href=\"data:text/html,<script>alert(1)</script>\">正文</a>", "<a href=\"vbscript:x\">正文</a>",
			"<svg onload=alert(1)><p>正文</p></svg>正文", "<math><mtext><script>alert(1)</script></mtext></math>正文",
			"<iframe src=//evil.example></iframe>正文", "<object data=x></object>正文", "<embed src=x>正文",
			"<form action=//evil.example><input name=a>正文</form>", "<style>p{display:none}</style>正文",
			"<p style=\"background:url(javascript:alert(1))\">正文</p>", "<link rel=stylesheet href=//evil.example>正文",
			"<meta http-equiv=refresh content=0>正文", "<base href=//evil.example>正文",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>正文",
			"<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>正文",
			"<template><script>alert(1)</script></template>正文", "<!--><img src=x onerror=alert(1)>-->正文",
			"<img src=\"https://evil.example/pixel.gif\" alt=x>正文", "<img src=\"" + FILE + "../../x.png\" alt=x>正文",
			"<img src=\"//evil.example" + FILE + "x.png\" alt=x>正文", "<a href=\"//evil.example/\">正文</a>",
			"<a href=\"/\\evil.example\">正文</a>", "<video src=x><source onerror=alert(1)></video>正文",
			"<table background=javascript:alert(1)><tr><td>正文</table>", "<p id=x name=y>正文",
			"<div><div><div><b><i><u><script>x</script>正文" })
	void letsNothingHostileThrough(String hostile) {
		var clean = HtmlCleaner.clean(hostile);
		var document = Jsoup.parseBodyFragment(clean);
		assertThat(document.body()
			.select("script, style, iframe, object, embed, form, input, svg, math, link, meta, "
					+ "base, video, template, textarea, noscript, [style], [id], [background]"))
			.isEmpty();
		assertThat(document.body().getAllElements()).allSatisfy((element) -> element.attributes()
			.forEach((attribute) -> assertThat(attribute.getKey()).doesNotStartWith("on")));
		assertThat(document.select("a[href]").eachAttr("href"))
			.allSatisfy((href) -> assertThat(href).matches("(https?|mailto):.*|/[^/\\\\].*|#.*"));
		assertThat(document.select("img")).isEmpty();
		assertThat(clean).contains("正文").doesNotContain("alert(1)</script>");
		assertThat(HtmlCleaner.clean(clean)).isEqualTo(clean);
	}

	@Test
	void takesTheResidueOfWordProcessorsOut() {
		var pasted = """
				<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
				<p class="MsoNormal" style="mso-margin-top-alt:auto;text-align:center" align="center"><b><span lang="EN-US"
				style="font-family:宋体;mso-bidi-font-family:宋体">关于<o:p></o:p></span></b></p>
				<p class="MsoNormal"><font face="宋体" size="4">各乡镇：</font><o:p>&nbsp;</o:p></p><p><span>&nbsp;</span></p>""";
		var clean = HtmlCleaner.clean(pasted);
		assertThat(clean).doesNotContain("mso", "Mso", "o:p", "font", "span", "<p></p>", "xml");
		assertThat(clean).contains("<p class=\"align-center\"><strong>关于", "<p>各乡镇：");
	}

	@Test
	void keepsWhatArticlesConsistOf() {
		var body = "<h2>一、要求</h2><p>见<a href=\"/zwgk/\">公开</a></p><figure><img src=\"" + FILE
				+ "picture.png\" alt=\"会场\"><figcaption>会场</figcaption></figure>"
				+ "<table><caption>表1</caption><tbody><tr><th scope=\"col\">项目</th><td colspan=\"2\"></td></tr></tbody></table>"
				+ "<ol start=\"3\"><li>条目</li></ol>";
		assertThat(HtmlCleaner.clean(body)).contains("<h2>一、要求</h2>", "<a href=\"/zwgk/\">公开</a>",
				"src=\"" + FILE + "picture.png\"", "alt=\"会场\"", "<figcaption>会场</figcaption>", "<caption>表1</caption>",
				"colspan=\"2\"", "start=\"3\"");
	}

	@Test
	void lowersHeadingsNamesHeadersAndMarksLinksThatLeave() {
		var clean = HtmlCleaner.clean("<h1>总则</h1><h6>注</h6><table><tr><th>甲</th><th>乙</th></tr></table>"
				+ "<p><a href=\"https://www.example.org/\" rel=\"opener\" target=\"_blank\">外站</a></p>");
		assertThat(clean).contains("<h2>总则</h2>", "<h4>注</h4>", "<th scope=\"col\">甲</th>",
				"rel=\"external noopener noreferrer\"");
		assertThat(clean).doesNotContain("target");
	}

}
