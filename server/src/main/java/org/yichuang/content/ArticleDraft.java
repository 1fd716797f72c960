package org.yichuang.content;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 稿件草稿 — what other rooms hand in to begin an article.
 *
 * @param kind code of its kind: {@code article}, {@code picture-news},
 * {@code policy-document}, {@code interpretation}
 * @param title the title
 * @param body HTML; it is cleaned
 * @param source where it comes from
 * @param summary may be empty
 * @param keywords may be empty
 * @param document what an official document has besides; null for others
 * @param picture the picture for lists; null for none
 * @param attachments files to download
 */
@Term("稿件草稿")
public record ArticleDraft(String kind, String title, String body, String source, String summary, List<String> keywords,
		@Nullable Document document, @Nullable Illustration picture, List<FileId> attachments) {

	/** Returns an ordinary article without picture or attachments. */
	public static ArticleDraft of(String title, String body, String source) {
		return new ArticleDraft("article", title, body, source, "", List.of(), null, null, List.of());
	}

	/**
	 * 公文要素.
	 *
	 * @param issueNumber 发文字号
	 * @param subject 主题分类
	 * @param madeOn 成文日期
	 */
	public record Document(String issueNumber, String subject, LocalDate madeOn) {
	}

	/**
	 * 题图.
	 *
	 * @param alt what it shows
	 */
	public record Illustration(FileId file, String alt) {
	}

}
