package org.yichuang.interaction.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Allowance;
import org.yichuang.interaction.InteractionSettings;
import org.yichuang.interaction.model.LetterFigures;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Limits;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.Paths;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.usecase.CountLetters;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Bodies;

/** 来信页模型 — mailboxes, letters and figures as templates are given them: plain data. */
@Component
class LetterModels {

	private static final String ROOM = "互动交流";

	private final Bodies bodies;

	private final MessageSource messages;

	private final InteractionSettings settings;

	LetterModels(Bodies bodies, MessageSource messages, InteractionSettings settings) {
		this.bodies = bodies;
		this.messages = messages;
		this.settings = settings;
	}

	/**
	 * Returns the part of a model that every page has.
	 * @param above path of the page above; null for the index
	 */
	Map<String, Object> page(String title, @Nullable String above) {
		var crumbs = new ArrayList<Map<String, Object>>();
		crumbs.add(Map.of("name", "首页", "path", "/"));
		if (above != null) {
			crumbs.add(Map.of("name", ROOM, "path", Paths.INDEX));
		}
		crumbs.add(Map.of("name", title, "path", ""));
		var model = new LinkedHashMap<String, Object>();
		model.put("page", Map.of("title", title, "breadcrumbs", crumbs));
		model.put("meta", new ArrayList<>(List.of(tag("ColumnName", title), tag("ColumnDescription", title + "栏目"),
				tag("ColumnKeywords", title), tag("ColumnType", ROOM))));
		return model;
	}

	/** Returns a mailbox. */
	Map<String, Object> mailbox(Mailbox mailbox) {
		var otherwise = Allowance.hours(this.settings.limit());
		var shown = new LinkedHashMap<String, Object>();
		shown.put("name", mailbox.words().name());
		shown.put("introduction", mailbox.words().introduction());
		shown.put("body", this.bodies.get(mailbox.body()).legalName());
		shown.put("kinds",
				mailbox.letterKinds()
					.stream()
					.map((kind) -> Map.<String, Object>of("name", label(kind), "limit",
							Limits.words(mailbox.limit(kind, otherwise))))
					.toList());
		shown.put("promise", Limits.promise(mailbox, otherwise));
		shown.put("open", mailbox.open());
		shown.put("closedNotice",
				mailbox.words().closedNotice().isEmpty() ? "暂不接收来信。" : mailbox.words().closedNotice());
		shown.put("path", Paths.mailbox(mailbox.key()));
		shown.put("sendPath", "/send/" + mailbox.key());
		return shown;
	}

	/** Returns published letters as lists show them. */
	List<Map<String, Object>> items(List<Publication> letters, List<Mailbox> boxes) {
		return letters.stream().map((letter) -> {
			var box = boxes.stream().filter((each) -> each.id().equals(letter.mailbox())).findFirst();
			return item(letter, box.map((each) -> each.words().name()).orElse(""));
		}).toList();
	}

	private static Map<String, Object> item(Publication letter, String mailbox) {
		var item = new LinkedHashMap<String, Object>();
		item.put("title", letter.text().title());
		item.put("path", letter.path());
		item.put("mailbox", mailbox);
		item.put("answeredBy", letter.answeredBy());
		item.put("received", Beijing.day(letter.receivedAt()).toString());
		item.put("answered", Beijing.day(letter.answeredAt()).toString());
		return item;
	}

	/** Returns a letter's own page. */
	Map<String, Object> letter(Publication letter, @Nullable Mailbox mailbox) {
		var model = page(letter.text().title(), Paths.INDEX);
		var shown = new LinkedHashMap<String, Object>();
		shown.put("title", letter.text().title());
		shown.put("mailbox", (mailbox != null) ? mailbox.words().name() : "");
		shown.put("mailboxPath", (mailbox != null) ? Paths.mailbox(mailbox.key()) : "");
		shown.put("question", paragraphs(letter.text().question()));
		shown.put("answer", paragraphs(letter.text().answer()));
		shown.put("answeredBy", letter.answeredBy());
		shown.put("received", minute(letter.receivedAt()));
		shown.put("answered", minute(letter.answeredAt()));
		model.put("letter", shown);
		model.put("page",
				Map.of("title", letter.text().title(), "breadcrumbs",
						List.of(Map.of("name", "首页", "path", "/"), Map.of("name", ROOM, "path", Paths.INDEX),
								Map.of("name", "来信选登", "path", Paths.LETTERS), Map.of("name", "正文", "path", ""))));
		model.put("meta",
				List.of(tag("ColumnName", "来信选登"), tag("ColumnDescription", "来信选登栏目"), tag("ColumnKeywords", "来信选登"),
						tag("ColumnType", ROOM), tag("ArticleTitle", letter.text().title()),
						tag("PubDate", minute(letter.publishedAt())), tag("ContentSource", letter.answeredBy())));
		return model;
	}

	/** Returns a period's figures with those of each mailbox. */
	Map<String, Object> year(CountLetters.SiteFigures counted) {
		var year = figures(counted);
		year.put("mailboxes", counted.lines().stream().map((line) -> {
			var shown = numbers(line.figures());
			shown.put("name", line.mailbox().words().name());
			return shown;
		}).toList());
		return year;
	}

	/** Returns a period's figures. */
	Map<String, Object> figures(CountLetters.SiteFigures counted) {
		var shown = numbers(counted.total());
		shown.put("year", counted.from().getYear());
		shown.put("from", counted.from().toString());
		shown.put("to", counted.to().toString());
		return shown;
	}

	private static Map<String, Object> numbers(LetterFigures figures) {
		var shown = new LinkedHashMap<String, Object>();
		shown.put("received", figures.received());
		shown.put("valid", figures.valid());
		shown.put("concluded", figures.concluded());
		shown.put("inHand", figures.inHand());
		shown.put("rate", percent(figures.rate(), figures.valid()));
		shown.put("inTimeRate", percent(figures.inTimeRate(), figures.concluded()));
		shown.put("meanHours", (figures.concluded() == 0) ? "—" : decimal(figures.meanHours()));
		shown.put("meanGrade", (figures.rated() == 0) ? "—" : decimal(figures.meanGrade()));
		return shown;
	}

	private static String percent(double value, long of) {
		return (of == 0) ? "—" : decimal(value) + "%";
	}

	private static String decimal(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	/**
	 * Returns the pager of a list.
	 * @param number the list page, 0 for the index
	 * @param last the newest list page, 0 if there is none
	 */
	static Map<String, Object> pager(int number, int last) {
		var pager = new LinkedHashMap<String, Object>();
		var older = (number > 0) ? number - 1 : last - 2;
		pager.put("number", (number > 0) ? number : Math.max(1, last));
		pager.put("newest", Paths.LETTERS);
		if (number > 0) {
			pager.put("newer", (number < last) ? Paths.list(number + 1) : Paths.LETTERS);
		}
		if (older >= 1) {
			pager.put("older", Paths.list(older));
			pager.put("oldest", Paths.list(1));
		}
		pager.put("pages", List.of());
		return pager;
	}

	private static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private static String minute(Instant at) {
		return Beijing.minute(at);
	}

	private String label(LetterKind kind) {
		var key = "interaction.letter-kind." + kind.name();
		return String.valueOf(this.messages.getMessage(key, null, key, Locale.CHINESE));
	}

	private static Map<String, Object> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
