package org.yichuang.disclosure.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryReviews.Review;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.model.EntryValidity;
import org.yichuang.disclosure.usecase.EntryLines;
import org.yichuang.kernel.Slice;

/** 条目视图 — entries as the console sees them. */
@Component
class EntryViews {

	private final EntryLines lines;

	private final Cases cases;

	EntryViews(EntryLines lines, Cases cases) {
		this.lines = lines;
		this.cases = cases;
	}

	Slice<DisclosureEntryRow> rows(Slice<Entry> slice) {
		var words = this.lines.begin();
		return slice.map((entry) -> {
			var line = words.of(entry);
			return new DisclosureEntryRow(entry.id(), entry.matter(), entry.indexNumber(), entry.facts().title(),
					line.getOrDefault("publisher", ""), line.getOrDefault("class", ""), entry.facts().madeOn(),
					entry.course().publishedAt(), entry.course().inTime(), entry.reviews().attribute(),
					entry.course().state(), entry.facts().force().validity(), entry.article(),
					line.getOrDefault("url", ""));
		});
	}

	DisclosureEntryShown one(Entry entry) {
		var facts = entry.facts();
		var line = this.lines.begin().of(entry);
		return new DisclosureEntryShown(entry.id(), entry.home().section(), line.getOrDefault("publisher", ""),
				entry.matter(), this.cases.get(entry.matter()).clock().dueAt(), entry.classCode(),
				line.getOrDefault("class", ""), entry.indexNumber(), facts.title(), facts.issueNumber(), facts.madeOn(),
				facts.kinds().subject(), facts.kinds().genre(), facts.kinds().audience(), facts.keywords(),
				facts.summary(), facts.department(), facts.period(), facts.force().validity(),
				facts.force().effectiveOn(), facts.force().endedOn(), entry.reviews().attribute(),
				entry.course().state(), ReviewShown.of(entry.reviews().scope()),
				ReviewShown.of(entry.reviews().secrecy()), entry.course().reexamineOn(), entry.article(),
				entry.course().publishedAt(), entry.course().inTime(), entry.course().shown(),
				line.getOrDefault("url", ""), entry.version());
	}

	/**
	 * 条目行.
	 *
	 * @param matter its case
	 * @param url where everybody reads it, empty if nobody can
	 */
	record DisclosureEntryRow(EntryId id, CaseId matter, String indexNumber, String title, String publisher,
			String className, LocalDate madeOn, @Nullable Instant publishedAt, @Nullable Boolean inTime,
			DisclosureAttribute attribute, EntryState state, @Nullable EntryValidity validity,
			@Nullable ArticleId article, String url) {
	}

	/**
	 * 公开条目.
	 *
	 * @param dueAt until when it is to be disclosed, null where no clock runs
	 * @param scope null until it was reviewed
	 * @param secrecy null until it was reviewed
	 * @param shown whether the public catalogue has it
	 */
	record DisclosureEntryShown(EntryId id, SectionId section, String publisher, CaseId matter, @Nullable Instant dueAt,
			String classCode, String className, String indexNumber, String title, String issueNumber, LocalDate madeOn,
			String subject, String genre, String audience, List<String> keywords, String summary, String department,
			String period, @Nullable EntryValidity validity, @Nullable LocalDate effectiveOn,
			@Nullable LocalDate endedOn, DisclosureAttribute attribute, EntryState state, @Nullable ReviewShown scope,
			@Nullable ReviewShown secrecy, @Nullable LocalDate reexamineOn, @Nullable ArticleId article,
			@Nullable Instant publishedAt, @Nullable Boolean inTime, boolean shown, String url, long version) {
	}

	/** 审查记录. */
	record ReviewShown(String name, Instant at, String note) {

		static @Nullable ReviewShown of(Review review) {
			var when = review.at();
			return (when != null) ? new ReviewShown(review.name(), when, review.note()) : null;
		}

	}

}
