package org.yichuang.content.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

import org.yichuang.content.ContentProblems;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 送审检查 — what an editor is warned of while typing and again on sending in: the same list
 * both times.
 *
 * @param wrongWords common wrong words with the right ones
 */
@Term("送审检查")
public record WordingCheck(Map<String, String> wrongWords) {

	private static final Pattern DOUBLED = Pattern.compile("([，。；：、！？,;])\\1+|[，。；：、][，。；：、]|[（(][)）]|《》|“”|[！？]{4,}");

	private static final Pattern PLACEHOLDER = Pattern.compile("^(图片?|image|img|photo|picture|\\d+)$",
			Pattern.CASE_INSENSITIVE);

	/** Returns what is wrong with a text, errors first. */
	public List<WordingFault> faults(EditionText text, ArticleKind kind, World world) {
		var all = new ArrayList<WordingFault>();
		missing(text, kind, all);
		pictures(text, world, all);
		for (var attachment : text.attachments()) {
			if (!world.hasFile().test(attachment.file())) {
				all.add(WordingFault.error("attachments", ContentProblems.FILE_MISSING, attachment.name()));
			}
		}
		fields(text).forEach((field, words) -> wording(field, words, all));
		for (var address : BodyLinks.pages(text.body())) {
			if (!world.hasPage().test(address)) {
				all.add(WordingFault.warning("body", ContentProblems.DEAD_LINK, address));
			}
		}
		all.sort((one, other) -> Boolean.compare(other.isError(), one.isError()));
		return List.copyOf(all);
	}

	private static Map<String, String> fields(EditionText text) {
		var fields = new LinkedHashMap<String, String>();
		fields.put("title", text.title());
		fields.put("subtitle", text.subtitle());
		fields.put("summary", text.summary());
		fields.put("body", PlainText.of(text.body()));
		return fields;
	}

	private static void missing(EditionText text, ArticleKind kind, List<WordingFault> all) {
		var filled = new LinkedHashMap<String, Boolean>();
		filled.put("title", !text.title().isBlank());
		filled.put("body", !text.body().isBlank());
		filled.put("source", !text.source().isBlank());
		filled.put("summary", !text.summary().isBlank());
		filled.put("picture", text.picture() != null);
		filled.put("issueNumber", !text.issueNumber().isBlank());
		filled.put("subject", !text.subject().isBlank());
		filled.put("madeOn", text.madeOn() != null);
		filled.put("attachments", !text.attachments().isEmpty());
		filled.forEach((field, there) -> {
			if (!there && kind.required().contains(field)) {
				all.add(WordingFault.error(field, ContentProblems.FIELD_REQUIRED, FIELD_LABELS.get(field)));
			}
		});
	}

	private static final Map<String, String> FIELD_LABELS = Map.of("title", "标题", "body", "正文", "source", "来源",
			"summary", "摘要", "picture", "题图", "issueNumber", "发文字号", "subject", "主题分类", "madeOn", "成文日期", "attachments",
			"附件");

	private static void pictures(EditionText text, World world, List<WordingFault> all) {
		var picture = text.picture();
		if (picture != null && isNoDescription(picture.alt())) {
			all.add(WordingFault.error("picture", ContentProblems.PICTURE_WITHOUT_DESCRIPTION));
		}
		if (picture != null && !world.hasFile().test(picture.file())) {
			all.add(WordingFault.error("picture", ContentProblems.FILE_MISSING, picture.alt()));
		}
		var shown = Jsoup.parseBodyFragment(text.body()).select("img");
		if (shown.stream().anyMatch((image) -> isNoDescription(image.attr("alt")))) {
			all.add(WordingFault.error("body", ContentProblems.PICTURE_WITHOUT_DESCRIPTION));
		}
		for (var file : BodyLinks.files(text.body())) {
			if (!world.hasFile().test(file)) {
				all.add(WordingFault.error("body", ContentProblems.FILE_MISSING, file.toString()));
			}
		}
	}

	private static boolean isNoDescription(String alt) {
		return alt.isBlank() || PLACEHOLDER.matcher(alt.strip()).matches();
	}

	private void wording(String field, String words, List<WordingFault> all) {
		DOUBLED.matcher(words)
			.results()
			.map((found) -> around(words, found.start(), found.end()))
			.distinct()
			.limit(20)
			.forEach((part) -> all.add(WordingFault.warning(field, ContentProblems.DOUBLED_PUNCTUATION, part)));
		this.wrongWords.forEach((wrong, right) -> {
			if (words.contains(wrong)) {
				all.add(WordingFault.warning(field, ContentProblems.WRONG_WORD, wrong, right));
			}
		});
		leaks(field, ContentProblems.IDENTITY_NUMBER, PersonalData.identityNumbers(words), all);
		leaks(field, ContentProblems.MOBILE_NUMBER, PersonalData.mobileNumbers(words), all);
		leaks(field, ContentProblems.BANK_CARD, PersonalData.bankCards(words), all);
	}

	private static void leaks(String field, ContentProblems problem, List<String> numbers, List<WordingFault> all) {
		numbers.stream()
			.limit(20)
			.forEach((number) -> all.add(WordingFault.warning(field, problem, PersonalData.masked(number))));
	}

	private static String around(String words, int from, int to) {
		return words.substring(Math.max(0, from - 4), Math.min(words.length(), to + 4)).replace('\n', ' ');
	}

	/**
	 * 检查环境 — what the check must know of the world.
	 *
	 * @param hasFile whether a file is stored
	 * @param hasPage whether an internal address leads somewhere
	 */
	public record World(Predicate<FileId> hasFile, Predicate<String> hasPage) {
	}

}
