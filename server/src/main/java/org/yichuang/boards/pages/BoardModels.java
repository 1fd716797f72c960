package org.yichuang.boards.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.MessageFigures;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** 留言页模型 — boards and messages as templates are given them: plain data. */
@Component
class BoardModels {

	private static final String ROOM = "互动交流";

	private final Bodies bodies;

	BoardModels(Bodies bodies) {
		this.bodies = bodies;
	}

	/** 上级页面 — a page above another. */
	record Crumb(String name, String path) {
	}

	/** Returns the part of a model that every page has. */
	Map<String, Object> page(String title, Crumb... above) {
		var crumbs = new ArrayList<Map<String, Object>>();
		crumbs.add(Map.of("name", "首页", "path", "/"));
		for (var each : above) {
			crumbs.add(Map.of("name", each.name(), "path", each.path()));
		}
		crumbs.add(Map.of("name", title, "path", ""));
		var column = (above.length == 0) ? title : above[above.length - 1].name();
		var model = new LinkedHashMap<String, Object>();
		model.put("page", Map.of("title", title, "breadcrumbs", crumbs));
		model.put("meta", new ArrayList<>(List.of(tag("ColumnName", column), tag("ColumnDescription", column + "栏目"),
				tag("ColumnKeywords", column), tag("ColumnType", ROOM))));
		return model;
	}

	/** Adds what search engines are told of a single page. */
	void article(Map<String, Object> model, String title, Instant at) {
		@SuppressWarnings("unchecked")
		var meta = (List<Map<String, Object>>) model.get("meta");
		meta.add(tag("ArticleTitle", title));
		meta.add(tag("PubDate", Beijing.minute(at)));
	}

	/** Returns a board. */
	Map<String, Object> board(Board board, MessageFigures figures) {
		var shown = new LinkedHashMap<String, Object>();
		shown.put("name", board.words().name());
		shown.put("introduction", board.words().introduction());
		shown.put("body", this.bodies.get(board.body()).legalName());
		shown.put("open", board.open());
		shown.put("closedNotice", board.words().closedNotice().isEmpty() ? "暂不接收留言。" : board.words().closedNotice());
		shown.put("path", BoardPaths.board(board.key()));
		shown.put("sendPath", "/send/" + board.sendKey());
		shown.put("figures", figures(figures));
		return shown;
	}

	/** Returns figures. */
	static Map<String, Object> figures(MessageFigures figures) {
		var shown = new LinkedHashMap<String, Object>();
		shown.put("received", figures.received());
		shown.put("shown", figures.shown());
		shown.put("refused", figures.refused());
		shown.put("answered", figures.answered());
		shown.put("inTimeRate",
				(figures.answered() == 0) ? "—" : String.format(Locale.ROOT, "%.1f%%", figures.inTimeRate()));
		return shown;
	}

	/** Returns messages as lists show them. */
	List<Map<String, Object>> items(List<BoardMessage> messages) {
		var names = this.bodies.all(messages.stream().map(BoardMessage::body).distinct().toList());
		return messages.stream().map((message) -> item(message, names)).toList();
	}

	private static Map<String, Object> item(BoardMessage message, Map<BodyId, Body> names) {
		var display = message.display().orElseThrow();
		var body = names.get(message.body());
		var answeredAt = message.course().answeredAt();
		var item = new LinkedHashMap<String, Object>();
		item.put("title", display.title());
		item.put("path", BoardPaths.message(message.boardKey(), display.number()));
		item.put("answered", answeredAt != null);
		item.put("body", (body != null) ? body.legalName() : "");
		item.put("received", Beijing.day(message.source().receivedAt()).toString());
		return item;
	}

	/** Returns a message's own page. */
	Map<String, Object> message(BoardMessage message, Board board, @Nullable BoardAnswer answer) {
		var display = message.display().orElseThrow();
		var model = page(display.title(), boards(), new Crumb(board.words().name(), BoardPaths.board(board.key())));
		article(model, display.title(), display.shownAt());
		var shown = new LinkedHashMap<String, Object>();
		shown.put("title", display.title());
		shown.put("board", board.words().name());
		shown.put("boardPath", BoardPaths.board(board.key()));
		shown.put("text", paragraphs(display.text()));
		shown.put("received", Beijing.minute(message.source().receivedAt()));
		shown.put("body", this.bodies.get(message.body()).legalName());
		if (answer != null && answer.sentAt() != null) {
			shown.put("answer", paragraphs(answer.text()));
			shown.put("answered", Beijing.minute(answer.sentAt()));
		}
		model.put("message", shown);
		return model;
	}

	/** The page above all boards' pages. */
	static Crumb boards() {
		return new Crumb("留言板", BoardPaths.INDEX);
	}

	/** Returns hot questions as lists show them. */
	List<Map<String, Object>> hot(List<HotQuestion> questions) {
		return questions.stream().map((question) -> {
			var shown = question.shown().orElseThrow();
			return Map.<String, Object>of("title", shown.text().question(), "path",
					BoardPaths.hotQuestion(shown.number()), "topic", shown.text().topic());
		}).toList();
	}

	/** Returns a hot question's own page. */
	Map<String, Object> hot(HotQuestion question) {
		var shown = question.shown().orElseThrow();
		var text = shown.text();
		var model = page(text.question(), new Crumb("热点解答", BoardPaths.HOT_INDEX));
		article(model, text.question(), shown.publishedAt());
		model.put("hot",
				Map.of("question", text.question(), "topic", text.topic(), "answer", paragraphs(text.answer()), "body",
						this.bodies.get(question.body()).legalName(), "published", Beijing.minute(shown.publishedAt()),
						"usePath", "/send/hot-questions/" + question.id() + "/use"));
		return model;
	}

	/** Returns the pager of a board's list. */
	static Map<String, Object> pager(String key, int number, int last) {
		var pager = new LinkedHashMap<String, Object>();
		var older = (number > 0) ? number - 1 : last - 2;
		pager.put("number", (number > 0) ? number : Math.max(1, last));
		pager.put("newest", BoardPaths.board(key));
		if (number > 0) {
			pager.put("newer", (number < last) ? BoardPaths.list(key, number + 1) : BoardPaths.board(key));
		}
		if (older >= 1) {
			pager.put("older", BoardPaths.list(key, older));
			pager.put("oldest", BoardPaths.list(key, 1));
		}
		pager.put("pages", List.of());
		return pager;
	}

	private static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private static Map<String, Object> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
