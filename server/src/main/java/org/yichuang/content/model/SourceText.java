package org.yichuang.content.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * 来稿 — a text file made into the beginnings of an article: title, paragraphs and what its
 * first lines tell. Lines that websites put around texts are left out.
 *
 * @param title the title, never empty
 * @param body HTML paragraphs, clean
 * @param issueNumber 发文字号, empty if none is found
 * @param madeOn the day it was made, null if none is found
 */
@Term("来稿")
public record SourceText(String title, String body, String issueNumber, @Nullable LocalDate madeOn) {

	private static final int LONGEST_TITLE = 80;

	/** What sites put before and around other people's texts, in both scripts. */
	private static final Pattern AROUND = Pattern
		.compile("^(导语|導語|前言|時間|时间|更新日期|发布时间|發布時間|来源|來源|作者|字号|点击|點擊|打印|分享)\\s*[::].*|^本站(小编|小編)?[为為]你.*"
				+ "|.*(范文).{0,40}(欢迎|歡迎|收藏|参考|參考).*|^(上一篇|下一篇|相关文章|相關文章|推荐阅读|推薦閱讀).*");

	/** 「精心准备了……方案参考范文」: there the site itself says what the text is about. */
	private static final Pattern ABOUT = Pattern.compile("精心(?:准备|準備|整理)(?:了)?(.{2,40}?)(?:参考|參考)?(?:范文|範文)");

	private static final Pattern ISSUE = Pattern
		.compile("[\\p{IsHan}]{2,14}[〔\\[【((]\\s?(?:19|20)\\d{2}\\s?[〕\\]】))]\\s?(?:第)?\\d{1,5}号");

	private static final Pattern DAY = Pattern
		.compile("((?:19|20)\\d{2})\\s?[年/.-]\\s?(\\d{1,2})\\s?[月/.-]\\s?(\\d{1,2})(?:\\s?日|\\b)");

	/**
	 * One line that holds a whole text: blanks of several kinds stand where paragraphs
	 * end.
	 */
	private static final Pattern BREAK = Pattern.compile("\\r?\\n|[ \\t\\u00a0]*\\u3000{2,}|[ \\t\\u00a0]{4,}\\u3000*");

	/** Returns a text out of bytes in UTF-8 or GB 18030 (GBK). */
	public static String decode(byte[] bytes) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\ufeff", "");
		}
		catch (CharacterCodingException notUtf8) {
			return new String(bytes, Charset.forName("GB18030"));
		}
	}

	/**
	 * Reads a plain text.
	 * @param name the file's name, for a title where the text has none
	 */
	public static SourceText ofPlain(String text, String name) {
		var lines = BREAK.splitAsStream(text).map(SourceText::trimmed).filter((line) -> !line.isEmpty()).toList();
		var heads = lines.subList(0, Math.min(8, lines.size()));
		var kept = new ArrayList<>(lines.stream().filter((line) -> !AROUND.matcher(line).matches()).toList());
		var title = takeTitle(kept, lines, name);
		kept.removeIf((line) -> line.equals(title));
		return new SourceText(title, HtmlCleaner.clean(paragraphs(kept)), issueNumber(heads, title), madeOn(heads));
	}

	/**
	 * Reads a page.
	 * @param name the file's name, for a title where the page has none
	 */
	public static SourceText ofHtml(String html, String name) {
		var document = Jsoup.parse(html);
		document.select("script, style, nav, header, footer, form").remove();
		var heading = document.select("h1").stream().findFirst().map((each) -> each.text()).orElse(document.title());
		var title = shortened(heading.isBlank() ? stem(name) : heading.strip());
		var main = document.select("article, main, #content, .content, .article").stream().findFirst();
		var body = main.orElse(document.body());
		body.select("h1").remove();
		var text = body.text();
		var heads = List.of(text.substring(0, Math.min(400, text.length())));
		return new SourceText(title, HtmlCleaner.clean(body.html()), issueNumber(heads, title), madeOn(heads));
	}

	private static String takeTitle(List<String> kept, List<String> all, String name) {
		if (!kept.isEmpty() && isTitle(kept.getFirst())) {
			return shortened(kept.removeFirst());
		}
		for (var line : all.subList(0, Math.min(5, all.size()))) {
			var about = ABOUT.matcher(line);
			if (about.find()) {
				return about.group(1);
			}
		}
		return shortened(stem(name).isBlank() ? "未命名" : stem(name));
	}

	private static boolean isTitle(String line) {
		return line.length() <= LONGEST_TITLE && !line.matches(".*[。!?;:!?;:,,]$")
				&& !line.matches("^[一二三四五六七八九十]+[、.].*");
	}

	private static String paragraphs(List<String> lines) {
		var html = new StringBuilder();
		for (var line : lines) {
			var tag = isHeading(line) ? "h2" : "p";
			html.append('<').append(tag).append('>').append(escaped(line)).append("</").append(tag).append('>');
		}
		return html.toString();
	}

	/** 「一、……」 on a short line of its own heads a section. */
	private static boolean isHeading(String line) {
		return line.length() <= 40 && line.matches("^[一二三四五六七八九十]{1,3}[、.]?[^、.是年月日个次○〇零].*")
				&& !line.matches(".*[。;;:,,]$") && line.length() > 4;
	}

	private static String escaped(String line) {
		return Entities.escape(line, new Document.OutputSettings().charset(UTF_8));
	}

	private static String issueNumber(List<String> heads, String title) {
		for (var line : heads) {
			var found = ISSUE.matcher(line);
			if (!line.equals(title) && line.length() < 120 && found.find()) {
				return found.group().replaceFirst("^.*(意见|通知|办法|方案|报告|决定|规定|总结)", "");
			}
		}
		return "";
	}

	private static @Nullable LocalDate madeOn(List<String> heads) {
		for (var line : heads) {
			var found = DAY.matcher(line);
			if (line.length() <= 60 && found.find()) {
				return day(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
						Integer.parseInt(found.group(3)));
			}
		}
		return null;
	}

	private static @Nullable LocalDate day(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException noDay) {
			return null;
		}
	}

	private static String trimmed(String line) {
		return line.replaceAll("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$", "");
	}

	private static String stem(String name) {
		return Arrays.stream(name.split("\\.")).findFirst().orElse("").strip();
	}

	private static String shortened(String title) {
		return (title.length() <= 200) ? title : title.substring(0, 200);
	}

}
