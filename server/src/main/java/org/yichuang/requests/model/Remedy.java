package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestId;

/**
 * 复议诉讼 — a review or a lawsuit against what became of a request.
 *
 * @param id identifies it
 * @param request against which request's result
 * @param kind which column of the annual report
 * @param filedOn on which day it was filed
 * @param authority before whom: authority for review, or court
 * @param caseNumber theirs; may be empty
 * @param result what came of it; null while it is pending
 * @param decidedOn on which day; null while it is pending
 * @param note what was decided; may be empty
 * @param version row version
 */
@Term("复议诉讼")
public record Remedy(UUID id, RequestId request, Kind kind, LocalDate filedOn, String authority, String caseNumber,
		@Nullable Result result, @Nullable LocalDate decidedOn, String note, long version) {

	/** Returns it decided. */
	public Remedy decided(Result newResult, LocalDate day, String words) {
		return new Remedy(this.id, this.request, this.kind, this.filedOn, this.authority, this.caseNumber, newResult,
				day, words, this.version);
	}

	/** 救济途径 — columns of the annual report. */
	@Term("救济途径")
	public enum Kind {

		/** 行政复议. */
		RECONSIDERATION,
		/** 未经复议直接起诉. */
		LITIGATION_DIRECT,
		/** 复议后起诉. */
		LITIGATION_AFTER

	}

	/** 救济结果 — rows of the annual report. */
	@Term("救济结果")
	public enum Result {

		/** 结果维持. */
		UPHELD,
		/** 结果纠正. */
		CORRECTED,
		/** 其他结果. */
		OTHER

	}

	/**
	 * 复议诉讼材料.
	 *
	 * @param file the file
	 * @param name what it is
	 */
	public record Paper(FileId file, String name) {
	}

}
