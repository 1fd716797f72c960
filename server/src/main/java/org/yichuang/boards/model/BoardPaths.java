package org.yichuang.boards.model;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.HotQuestionId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/** 留言页面 — addresses, names and tags of this room's public pages. */
@Term("留言页面")
public final class BoardPaths {

	/** The kind of the pages of boards. */
	public static final String BOARDS = "boards";

	/** The kind of the pages of hot questions. */
	public static final String HOT = "hot-questions";

	/** All boards of a site. */
	public static final String INDEX = "/interaction/boards/";

	/** All hot questions of a site. */
	public static final String HOT_INDEX = "/interaction/hot-questions/";

	/** How many messages a list page holds. */
	public static final int SIZE = 20;

	private BoardPaths() {
	}

	/** A board's newest messages. */
	public static String board(String key) {
		return INDEX + key + "/";
	}

	/** A list page, numbered from the oldest, 1 and up. */
	public static String list(String key, int page) {
		return board(key) + "list-" + page + ".html";
	}

	/** A message's page, numbered from 1. */
	public static String message(String key, int number) {
		return board(key) + number + ".html";
	}

	/** A hot question's page, numbered from 1. */
	public static String hotQuestion(int number) {
		return HOT_INDEX + number + ".html";
	}

	/** Returns the list page of a slot, 1 and up. */
	public static int page(int slot) {
		return slot / SIZE + 1;
	}

	/** Names a page about boards. */
	public static PageKey key(SiteId site, String key) {
		return new PageKey(site, BOARDS, key);
	}

	/** Names a board's page. */
	public static PageKey boardKey(SiteId site, BoardId board) {
		return key(site, "board/" + board);
	}

	/** Names a list page of a board. */
	public static PageKey listKey(SiteId site, BoardId board, int page) {
		return key(site, "list/" + board + "/" + page);
	}

	/** Names a message's page. */
	public static PageKey messageKey(SiteId site, BoardMessageId message) {
		return key(site, "message/" + message);
	}

	/** Names a page about hot questions. */
	public static PageKey hotKey(SiteId site, String key) {
		return new PageKey(site, HOT, key);
	}

	/** Names a hot question's page. */
	public static PageKey hotKey(SiteId site, HotQuestionId question) {
		return hotKey(site, question.toString());
	}

	/** A site's boards: which there are and what they say. */
	public static String boardsTag(SiteId site) {
		return "boards:" + site;
	}

	/** The newest messages of a board. */
	public static String newestTag(BoardId board) {
		return "boards-newest:" + board;
	}

	/** A numbered list page. */
	public static String listTag(BoardId board, int page) {
		return "boards-list:" + board + "/" + page;
	}

	/** A message with its answer. */
	public static String messageTag(BoardMessageId message) {
		return "boards-message:" + message;
	}

	/** The figures of a site's boards. */
	public static String figuresTag(SiteId site) {
		return "boards-figures:" + site;
	}

	/** The hot questions of a site, in their order. */
	public static String hotTag(SiteId site) {
		return "hot-questions:" + site;
	}

}
