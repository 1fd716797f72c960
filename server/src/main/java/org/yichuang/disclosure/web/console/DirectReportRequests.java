package org.yichuang.disclosure.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DirectReportFilter;
import org.yichuang.disclosure.model.DirectReportFilter.Position;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.ReportTable.Span;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.disclosure.model.UpwardLevel;
import org.yichuang.disclosure.usecase.CheckDirectReports.Chosen;
import org.yichuang.disclosure.usecase.WriteUpwardItems.Wanted;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;

/**
 * What the console sends about direct reports; anything may be missing, hostile or both.
 */
final class DirectReportRequests {

	private static final int USUAL_SIZE = 50;

	private static final int LARGEST_SLICE = 200;

	private DirectReportRequests() {
	}

	static String orEmpty(@Nullable String sent) {
		return Objects.requireNonNullElse(sent, "");
	}

	static boolean isGiven(@Nullable String sent) {
		return sent != null && !sent.isBlank();
	}

	static @Nullable BodyId body(@Nullable String sent) {
		return isGiven(sent) ? BodyId.of(orEmpty(sent)) : null;
	}

	static Position position(@Nullable String after, @Nullable Integer size) {
		return new Position(isGiven(after) ? Id.parse(orEmpty(after)) : null,
				Math.clamp(Objects.requireNonNullElse(size, USUAL_SIZE), 1, LARGEST_SLICE));
	}

	private static <T> T required(String field, @Nullable T sent) {
		if (sent == null) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
		return sent;
	}

	/**
	 * 直报填报.
	 *
	 * @param body whose item; null for the own body
	 * @param version row version that was read; null for a new one
	 * @param madeOn null if not told
	 * @param address where everybody reads it
	 * @param text what was disclosed, where it has no address
	 * @param files attachments that were handed in
	 */
	record DirectReportFields(@Nullable String body, @Nullable Long version, @Nullable String title,
			@Nullable String classCode, @Nullable LocalDate madeOn, @Nullable LocalDate disclosedOn,
			@Nullable String address, @Nullable String text, @Nullable List<String> files) {

		ReportedItem item() {
			return new ReportedItem(orEmpty(this.title), orEmpty(this.classCode), this.madeOn, this.disclosedOn,
					orEmpty(this.address), orEmpty(this.text),
					Objects.requireNonNullElse(this.files, List.<String>of()).stream().map(FileId::of).toList());
		}

		long versionRead() {
			return required("version", this.version);
		}

	}

	/** 收入公开目录. */
	record DirectReportTakeOver(@Nullable String section) {

		SectionId into() {
			return SectionId.of(required("section", this.section));
		}

	}

	/** 直报操作. */
	record DirectReportAct(@Nullable Long version) {

		long versionRead() {
			return required("version", this.version);
		}

	}

	/**
	 * 批量审核.
	 *
	 * @param reason why they are sent back; not needed to accept
	 */
	record DirectReportsChosen(@Nullable List<DirectReportChosen> reports, @Nullable String reason) {

		List<Chosen> chosen() {
			return required("reports", this.reports).stream()
				.map((one) -> new Chosen(DirectReportId.of(one.id()), one.version()))
				.toList();
		}

	}

	/** 选中的直报. */
	record DirectReportChosen(String id, long version) {
	}

	/**
	 * 直报筛选.
	 *
	 * @param word in the title
	 * @param from sent on this day or later
	 * @param until sent on this day or before
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record DirectReportQuery(@Nullable String body, @Nullable DirectReportState state, @Nullable String classCode,
			@Nullable String word, @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until, @Nullable String after, @Nullable Integer size) {

		DirectReportFilter filter() {
			return new DirectReportFilter(DirectReportRequests.body(this.body), this.state,
					isGiven(this.classCode) ? this.classCode : null,
					isGiven(this.word) ? orEmpty(this.word).strip() : null, this.from, this.until);
		}

		Position position() {
			return DirectReportRequests.position(this.after, this.size);
		}

	}

	/**
	 * 统计期间.
	 *
	 * @param under the body with all below it; all that one sees without
	 */
	record ReportTableQuery(@Nullable String under, @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

		/** Returns the days that are asked; without them this year up to today. */
		Span span(LocalDate today) {
			var last = Objects.requireNonNullElse(this.until, today);
			return new Span(Objects.requireNonNullElse(this.from, last.withDayOfYear(1)), last);
		}

	}

	/**
	 * 上报填报.
	 *
	 * @param body who reported it; null for the own body
	 * @param version row version that was read; null for a new one
	 * @param adoptedOn null while nothing came of it
	 */
	record UpwardFields(@Nullable String body, @Nullable Long version, @Nullable String title,
			@Nullable String classCode, @Nullable UpwardLevel level, @Nullable LocalDate sentOn,
			@Nullable LocalDate adoptedOn, @Nullable String adoptedWhere) {

		Wanted wanted() {
			return Wanted
				.of(orEmpty(this.title), orEmpty(this.classCode), required("level", this.level),
						required("sentOn", this.sentOn))
				.adopted(this.adoptedOn, orEmpty(this.adoptedWhere));
		}

		long versionRead() {
			return required("version", this.version);
		}

	}

	/**
	 * 上报筛选.
	 *
	 * @param adopted only those adopted, or only those not
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record UpwardQuery(@Nullable UpwardLevel level, @Nullable Boolean adopted, @Nullable String word,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until, @Nullable String after, @Nullable Integer size) {

		UpwardItem.Filter filter() {
			return new UpwardItem.Filter(this.level, this.adopted,
					isGiven(this.word) ? orEmpty(this.word).strip() : null, this.from, this.until);
		}

		Position position() {
			return DirectReportRequests.position(this.after, this.size);
		}

	}

}
