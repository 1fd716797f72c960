package org.yichuang.requests.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestId;

/**
 * 信息处理费 — what handling a request costs, and whether it was paid.
 *
 * @param request which request
 * @param method by piece or by page
 * @param amount how many pieces or pages
 * @param before by piece: the applicant's pieces earlier in the calendar month
 * @param fen what it costs
 * @param noticedOn on which day the notice reached the applicant; null until then
 * @param dueOn last day to pay; null until then
 * @param paidOn on which day it was paid; null until then
 * @param voucher number of the receipt; may be empty
 * @param version row version
 */
@Term("信息处理费")
public record RequestFee(RequestId request, Method method, int amount, int before, long fen,
		@Nullable LocalDate noticedOn, @Nullable LocalDate dueOn, @Nullable LocalDate paidOn, String voucher,
		long version) {

	/** Returns it after the applicant was told. */
	public RequestFee noticed(LocalDate day, LocalDate due) {
		return new RequestFee(this.request, this.method, this.amount, this.before, this.fen, day, due, this.paidOn,
				this.voucher, this.version);
	}

	/** Returns it paid. */
	public RequestFee paid(LocalDate day, String receipt) {
		return new RequestFee(this.request, this.method, this.amount, this.before, this.fen, this.noticedOn, this.dueOn,
				day, receipt, this.version);
	}

	/** Returns the reckoning by a schedule. */
	public static FeeReckoning reckon(FeeSchedule schedule, Method method, int amount, int before) {
		return switch (method) {
			case BY_PIECE -> FeeReckoning.byPiece(schedule, before, amount);
			case BY_PAGE -> FeeReckoning.byPage(schedule, amount);
		};
	}

	/** Writes money: {@code 700元}, {@code 12.50元}. */
	public static String yuan(long fen) {
		return (fen % 100 == 0) ? fen / 100 + "元" : "%d.%02d元".formatted(fen / 100, fen % 100);
	}

	/** 计费方式 — how a request's fee is reckoned. */
	@Term("计费方式")
	public enum Method {

		/** 按件. */
		BY_PIECE,
		/** 按量. */
		BY_PAGE

	}

}
