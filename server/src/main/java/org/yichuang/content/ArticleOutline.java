package org.yichuang.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 稿件概要 — what other rooms may know of an article's edition without its text.
 *
 * @param subject which article and edition, and where
 * @param kind code of its kind
 * @param facts what identifies it as a document
 * @param writers who wrote in the edition
 * @param mark differs whenever the edition says something else; an index number drawn
 * when it goes live changes nothing
 * @param fileName last part of its address
 * @param isLive whether readers see an edition of the article
 * @param liveAt when it first went live in its home channel, the date that readers see;
 * null where nobody asked for what is live
 */
@Term("稿件概要")
public record ArticleOutline(ArticleSubject subject, String kind, Facts facts, Set<AccountId> writers, String mark,
		String fileName, boolean isLive, @Nullable Instant liveAt) {

	/** Returns the same with the date that readers see. */
	public ArticleOutline since(@Nullable Instant when) {
		return new ArticleOutline(this.subject, this.kind, this.facts, this.writers, this.mark, this.fileName,
				this.isLive, when);
	}

	/**
	 * 稿件要素.
	 *
	 * @param summary may be empty
	 * @param keywords may be empty
	 * @param subject subject class 主题分类 in words, may be empty
	 * @param issueNumber 发文字号, may be empty
	 * @param indexNumber 索引号, may be empty
	 * @param madeOn the day the information was made, null if not given
	 */
	public record Facts(String summary, List<String> keywords, String subject, String issueNumber, String indexNumber,
			@Nullable LocalDate madeOn) {

	}

}
