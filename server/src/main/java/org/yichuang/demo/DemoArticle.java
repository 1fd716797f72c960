package org.yichuang.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 示例稿件 — one article of the demonstration, as the head of its file describes it; lists
 * that the head leaves out are empty, texts too.
 *
 * @param body code of the body whose site it stands on
 * @param channel path of its channel, without the outer slashes
 * @param kind code of its kind
 * @param title its title
 * @param source where it comes from
 * @param summary a line about it
 * @param keywords its keywords
 * @param subject subject class
 * @param issueNumber 发文字号
 * @param madeOn the day it was made
 * @param picture name of the picture for lists, empty for none
 * @param pictureText what the picture shows
 * @param attachments files to download
 * @param push further places, {@code <body code>:<channel path>}
 * @param stop how far it goes
 */
@Term("示例稿件")
record DemoArticle(String body, String channel, @Nullable String kind, String title, String source,
		@Nullable String summary, @Nullable List<String> keywords, @Nullable String subject,
		@Nullable String issueNumber, @Nullable LocalDate madeOn, @Nullable String picture,
		@Nullable String pictureText, @Nullable List<DemoFile> attachments, @Nullable List<String> push,
		@Nullable Stop stop) {

	/**
	 * 示例附件 — a file that is made when it is needed.
	 *
	 * @param file its name; the ending says what is made: {@code pdf} or {@code csv}
	 * @param lines its text
	 */
	record DemoFile(String file, List<String> lines) {
	}

	/** How far an article of the demonstration goes. */
	enum Stop {

		/** 草稿. */
		DRAFT,
		/** 待审. */
		REVIEW,
		/** 发布. */
		LIVE

	}

	static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static <T> List<T> list(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
