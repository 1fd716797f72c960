package org.yichuang.disclosure.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 条目要素 — what an entry says about a piece of information.
 *
 * @param title 信息名称
 * @param issueNumber 文号, may be empty
 * @param madeOn 生成日期
 * @param kinds by which it is found
 * @param keywords 主题词
 * @param summary 内容概述, about 100 characters
 * @param department 责任部门, may be empty
 * @param period 公开时限, such as 长期公开; may be empty
 * @param force whether a normative document is in force
 */
@Term("条目要素")
public record EntryFacts(String title, String issueNumber, LocalDate madeOn, Kinds kinds, List<String> keywords,
		String summary, String department, String period, Force force) {

	/**
	 * 条目分类 — codes of classes of catalogue's schemes; empty for none.
	 *
	 * @param subject 主题分类
	 * @param genre 体裁分类
	 * @param audience 服务对象分类
	 */
	public record Kinds(String subject, String genre, String audience) {

		/** Belongs to none. */
		public static final Kinds NONE = new Kinds("", "", "");

	}

	/**
	 * 效力.
	 *
	 * @param validity null where it does not matter
	 * @param effectiveOn 实施日期
	 * @param endedOn 废止或者失效日期
	 */
	public record Force(@Nullable EntryValidity validity, @Nullable LocalDate effectiveOn,
			@Nullable LocalDate endedOn) {

		/** Does not matter. */
		public static final Force NONE = new Force(null, null, null);

	}

	/** Returns the same as an article says it. */
	public EntryFacts saying(EntryFacts article) {
		return new EntryFacts(article.title, article.issueNumber, article.madeOn,
				new Kinds(article.kinds.subject.isEmpty() ? this.kinds.subject : article.kinds.subject,
						this.kinds.genre, this.kinds.audience),
				article.keywords.isEmpty() ? this.keywords : article.keywords,
				article.summary.isEmpty() ? this.summary : article.summary, this.department, this.period, this.force);
	}

}
