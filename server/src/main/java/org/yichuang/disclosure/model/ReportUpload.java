package org.yichuang.disclosure.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.disclosure.ReportUploadId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 直报表格 — a table that was handed in, and what became of its rows: the good ones are
 * taken, the bad ones handed back with reasons.
 *
 * @param id identifies it
 * @param body for whom
 * @param by who handed it in; null for the program
 * @param at when
 * @param kind what stands in it
 * @param result what became of it
 */
@Term("直报表格")
public record ReportUpload(ReportUploadId id, BodyId body, @Nullable AccountId by, Instant at, Kind kind,
		Result result) {

	/** 表格种类. */
	public enum Kind {

		/** 直报信息. */
		REPORTS,
		/** 上报和采用. */
		UPWARD

	}

	/**
	 * 上传结果.
	 *
	 * @param taken rows that became something new
	 * @param amended rows that changed something that was there
	 * @param repeated rows that said what was there already; nothing counts twice
	 * @param faults rows that were not taken
	 */
	public record Result(int taken, int amended, int repeated, List<Fault> faults) {
	}

	/**
	 * 有误的行.
	 *
	 * @param line number of the row as the table's program shows it, from 1
	 * @param cells what stood in it, in the columns of the template
	 * @param reasons why it was not taken, in words
	 */
	public record Fault(int line, List<String> cells, List<String> reasons) {
	}

}
