package org.yichuang.disclosure.web.console;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.EntryFilter;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.model.EntryValidity;
import org.yichuang.disclosure.usecase.WriteEntry;
import org.yichuang.disclosure.usecase.WriteEntry.EntryText;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;

/** What the console sends about entries; anything may be missing, hostile or both. */
final class EntryRequests {

	private static final int LARGEST_SLICE = 200;

	private EntryRequests() {
	}

	static String orEmpty(@Nullable String sent) {
		return (sent != null) ? sent.strip() : "";
	}

	private static <T> T required(String field, @Nullable T sent) {
		if (sent == null) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
		return sent;
	}

	/**
	 * 条目列表请求.
	 *
	 * @param words in the title or the index number
	 * @param year in which it was made
	 */
	record EntryListRequest(@Nullable String section, @Nullable EntryState state,
			@Nullable DisclosureAttribute attribute, @Nullable String classCode, @Nullable String words,
			@Nullable Integer year, @Nullable String after, @Nullable Integer size) {

		EntryFilter filter() {
			var wanted = orEmpty(this.section);
			var code = orEmpty(this.classCode);
			return new EntryFilter(wanted.isEmpty() ? null : SectionId.of(wanted), this.state, this.attribute,
					code.isEmpty() ? null : code, orEmpty(this.words), this.year);
		}

		EntryFilter.Position position() {
			var from = orEmpty(this.after);
			var many = (this.size != null) ? this.size : 50;
			return new EntryFilter.Position(from.isEmpty() ? null : EntryId.of(from),
					Math.clamp(many, 1, LARGEST_SLICE));
		}

	}

	/**
	 * 条目内容请求.
	 *
	 * @param section for new ones
	 * @param version row version that was read; 0 for new ones
	 * @param proposed what the writer takes it for; null for what is to be disclosed
	 * @param html the text of a new one, may be empty
	 */
	record EntrySent(@Nullable String section, long version, @Nullable String classCode, @Nullable String title,
			@Nullable String issueNumber, @Nullable LocalDate madeOn, @Nullable String subject, @Nullable String genre,
			@Nullable String audience, @Nullable List<String> keywords, @Nullable String summary,
			@Nullable String department, @Nullable String period, @Nullable EntryValidity validity,
			@Nullable LocalDate effectiveOn, @Nullable LocalDate endedOn, @Nullable DisclosureAttribute proposed,
			@Nullable String html, @Nullable List<FileId> attachments) {

		SectionId home() {
			return SectionId.of(required("section", this.section));
		}

		WriteEntry.NewEntry wanted() {
			var words = (this.keywords != null) ? this.keywords.stream().map(String::strip).toList()
					: List.<String>of();
			var facts = new EntryFacts(orEmpty(this.title), orEmpty(this.issueNumber), required("madeOn", this.madeOn),
					new EntryFacts.Kinds(orEmpty(this.subject), orEmpty(this.genre), orEmpty(this.audience)), words,
					orEmpty(this.summary), orEmpty(this.department), orEmpty(this.period),
					new EntryFacts.Force(this.validity, this.effectiveOn, this.endedOn));
			return new WriteEntry.NewEntry(orEmpty(this.classCode), facts,
					(this.proposed != null) ? this.proposed : DisclosureAttribute.PROACTIVE,
					new EntryText(orEmpty(this.html), (this.attachments != null) ? this.attachments : List.of()));
		}

	}

	/** 条目正文请求. */
	record EntryTextSent(@Nullable String html, @Nullable List<FileId> attachments) {

		EntryText text() {
			return new EntryText(orEmpty(this.html), (this.attachments != null) ? this.attachments : List.of());
		}

	}

	/** 审查意见. */
	record ClearRequest(@Nullable String note) {
	}

	/**
	 * 批量审查.
	 *
	 * @param entries at most 200
	 */
	record ClearManyRequest(List<EntryId> entries, @Nullable String note) {

		/**
		 * @throws Invalid without entries, or with too many
		 */
		ClearManyRequest {
			required("entries", entries);
			if (entries.size() > LARGEST_SLICE) {
				throw Invalid.field("entries", KernelProblems.TOO_LONG, LARGEST_SLICE);
			}
		}

	}

}
