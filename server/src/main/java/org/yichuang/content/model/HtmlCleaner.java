package org.yichuang.content.model;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.yichuang.kernel.Term;

/**
 * 正文清洗 — lets through what an article may consist of and nothing else: headings 2 to 4,
 * paragraphs, lists, tables, figures with pictures of our own store, links. Residue of
 * word processors goes; every input is taken for hostile.
 */
@Term("正文清洗")
public final class HtmlCleaner {

	/** An address under which publishing puts a stored file. */
	private static final Pattern STORED = Pattern
		.compile("/files/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[^/?#\\\\]+");

	private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)\\S+|/(?!/)[^\\\\\\s]*|#[^\\s]*");

	private static final Pattern LAYOUT = Pattern.compile("align-center|align-right|no-indent|wide|lead");

	private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final Set<String> MAY_BE_EMPTY = Set.of("td", "th", "br", "hr", "img", "tr");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("h2", "h3", "h4", "p", "br", "hr", "ul", "ol", "li", "table", "caption", "thead", "tbody",
				"tfoot", "tr", "th", "td", "figure", "figcaption", "img", "a", "strong", "em", "u", "s", "sub", "sup",
				"blockquote", "pre", "code")
		.allowWithoutAttributes("a")
		.allowAttributes("src")
		.matching(STORED)
		.onElements("img")
		.allowAttributes("alt")
		.onElements("img")
		.allowAttributes("href")
		.matching(LINK)
		.onElements("a")
		.allowAttributes("title")
		.onElements("a")
		.allowAttributes("scope")
		.matching(Pattern.compile("row|col|rowgroup|colgroup"))
		.onElements("th")
		.allowAttributes("colspan", "rowspan")
		.matching(SMALL_NUMBER)
		.onElements("td", "th")
		.allowAttributes("start")
		.matching(SMALL_NUMBER)
		.onElements("ol")
		.allowAttributes("class")
		.matching(LAYOUT)
		.onElements("p", "figure", "table", "td", "th")
		.allowUrlProtocols("http", "https", "mailto")
		.toFactory();

	private static final Map<String, String> RENAMED = Map.of("h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i",
			"em", "div", "p", "center", "p", "strike", "s", "del", "s");

	private HtmlCleaner() {
	}

	/** Returns the clean form of a body; cleaning it again changes nothing. */
	public static String clean(String html) {
		var once = pass(html);
		// moving blocks out of paragraphs can leave paragraphs empty: a second pass finds
		// them
		return pass(once);
	}

	private static String pass(String html) {
		var document = parse(html);
		document.select("script, style, template, noscript, iframe, object, svg, math, textarea, select, title, head")
			.remove();
		RENAMED.forEach((from, to) -> document.select(from).tagName(to));
		document.select("p:has(> p, > h2, > h3, > h4, > ul, > ol, > table, > figure, > blockquote, > pre)").unwrap();
		keepAlignment(document);
		var safe = parse(POLICY.sanitize(document.body().html()));
		safe.select("img:not([src])").remove();
		safe.select("a:not([href])").unwrap();
		nameScopes(safe);
		markExternal(safe);
		dropEmpty(safe);
		return safe.body().html().strip();
	}

	private static Document parse(String html) {
		var document = Jsoup.parseBodyFragment(html);
		document.outputSettings(new Document.OutputSettings().prettyPrint(false));
		return document;
	}

	/** Editors and word processors say alignment in three ways; pages know one. */
	private static void keepAlignment(Document document) {
		for (var element : document.select("p[align], p[style], td[align], td[style], th[align]")) {
			var said = (element.attr("align") + ";" + element.attr("style")).toLowerCase().replace(" ", "");
			if (said.startsWith("center") || said.contains("text-align:center")) {
				element.attr("class", "align-center");
			}
			else if (said.startsWith("right") || said.contains("text-align:right")) {
				element.attr("class", "align-right");
			}
		}
	}

	private static void nameScopes(Document document) {
		for (var header : document.select("th:not([scope])")) {
			var row = header.parent();
			var alone = row != null && row.select("> th").size() == 1 && row.children().size() > 1;
			header.attr("scope", alone ? "row" : "col");
		}
	}

	private static void markExternal(Document document) {
		for (var link : document.select("a[href]")) {
			link.removeAttr("rel");
			if (link.attr("href").toLowerCase().startsWith("http")) {
				link.attr("rel", "external noopener noreferrer");
			}
		}
	}

	private static void dropEmpty(Document document) {
		for (var element : document.body().select("*").asList().reversed()) {
			if (!MAY_BE_EMPTY.contains(element.tagName()) && element != document.body() && isEmpty(element)) {
				element.remove();
			}
		}
	}

	private static boolean isEmpty(Element element) {
		return element.text().replace('\u00a0', ' ').replace('\u3000', ' ').isBlank()
				&& element.select("img, td, th, hr").isEmpty();
	}

}
