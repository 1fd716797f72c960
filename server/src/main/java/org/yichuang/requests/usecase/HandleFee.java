package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.FeeSchedules;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.FeeReckoning;
import org.yichuang.requests.model.FeeSchedule;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.model.RequestFee.Method;
import org.yichuang.requests.store.RequestFeeStore;

/** Reckons what handling a request costs, and writes down that it was paid or not. */
@Component
public class HandleFee {

	private static final int MOST = 100_000;

	private static final int LONGEST_VOUCHER = 60;

	private final LetterWork work;

	private final RequestFeeStore fees;

	private final FeeSchedules schedules;

	private final RequestDays days;

	private final LetterSources.Doors doors;

	HandleFee(LetterWork work, RequestFeeStore fees, FeeSchedules schedules, RequestDays days,
			LetterSources.Doors doors) {
		this.work = work;
		this.fees = fees;
		this.schedules = schedules;
		this.days = days;
		this.doors = doors;
	}

	/** Returns how a request's fee stands, with what both ways are reckoned from. */
	@Transactional
	public State show(Actor actor, RequestId id) {
		var hand = this.work.take(actor, id, RequestsPermission.READ);
		var schedule = schedule(hand);
		var fee = this.fees.find(id).orElse(null);
		var lines = (fee != null && schedule.isPresent())
				? RequestFee.reckon(schedule.get(), fee.method(), fee.amount(), fee.before()).lines()
				: List.<FeeReckoning.Line>of();
		return new State(fee, lines, this.fees.earlierPieces(id), schedule.map(FeeSchedule::source).orElse(""));
	}

	/**
	 * Reckons the fee, by piece or by page, in place of what was reckoned before.
	 * @throws Invalid if the amount does not hold
	 * @throws Refused if there was no rule when it was received, or the applicant was
	 * told
	 */
	@Transactional
	public RequestFee reckon(Actor actor, RequestId id, Amount amount) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		if (amount.count() < 1 || amount.count() > MOST) {
			throw Invalid.field("count", KernelProblems.MALFORMED);
		}
		var schedule = schedule(hand).orElseThrow(() -> Refused.because(RequestLetterProblems.FEE_RULE_MISSING));
		if (this.fees.find(id).filter((fee) -> fee.noticedOn() != null).isPresent()) {
			throw Refused.because(RequestLetterProblems.FEE_NOTICED);
		}
		var before = (amount.method() == Method.BY_PIECE) ? this.fees.earlierPieces(id) : 0;
		var sum = RequestFee.reckon(schedule, amount.method(), amount.count(), before).fen();
		this.fees.reckon(new RequestFee(id, amount.method(), amount.count(), before, sum, null, null, null, "",
				amount.version()), actor.account(), this.doors.clock().instant());
		this.work.touched(hand, "reckon-fee", RequestFee.yuan(sum));
		return this.fees.find(id).orElseThrow();
	}

	/**
	 * Writes down that it was paid; the clock starts anew from that day, which is not
	 * counted.
	 * @throws Invalid if the day does not hold
	 * @throws Refused if the request does not wait for it
	 */
	@Transactional
	public RequestFee pay(Actor actor, RequestId id, Payment payment) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var fee = this.fees.find(id).orElseThrow(() -> Refused.because(RequestLetterProblems.FEE_NOTHING));
		var noticed = fee.noticedOn();
		if (payment.paidOn().isAfter(this.days.today()) || (noticed != null && payment.paidOn().isBefore(noticed))) {
			throw Invalid.field("paidOn", RequestLetterProblems.DAYS_OUT_OF_ORDER);
		}
		var voucher = TidyText.line(payment.voucher());
		if (voucher.length() > LONGEST_VOUCHER) {
			throw Invalid.field("voucher", KernelProblems.TOO_LONG, LONGEST_VOUCHER);
		}
		this.work.act(hand,
				RequestAct.RECEIVE_FEE.with("").since(payment.paidOn()).within(this.days.reply(payment.paidOn())));
		this.fees.put(fee.paid(payment.paidOn(), voucher));
		this.work.touched(hand, "receive-fee", RequestFee.yuan(fee.fen()));
		return this.fees.find(id).orElseThrow();
	}

	/**
	 * Closes a request whose fee was not paid in time.
	 * @throws Refused if the time to pay still runs
	 */
	@Transactional
	public void closeUnpaid(Actor actor, RequestId id) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		this.work.act(hand, RequestAct.CLOSE_UNPAID.with(""));
	}

	private Optional<FeeSchedule> schedule(LetterWork.InHand hand) {
		return Optional.ofNullable(hand.request().receipt().receivedOn()).flatMap(this.schedules::on);
	}

	/**
	 * 费用情况.
	 *
	 * @param fee what was reckoned; null if nothing was
	 * @param lines how it comes about
	 * @param earlier the applicant's pieces earlier in the calendar month
	 * @param source the rule; empty where none held
	 */
	public record State(@Nullable RequestFee fee, List<FeeReckoning.Line> lines, int earlier, String source) {
	}

	/**
	 * 计费.
	 *
	 * @param method by piece or by page
	 * @param count how many pieces or pages
	 * @param version of the fee that was read; 0 where there was none
	 */
	public record Amount(Method method, int count, long version) {
	}

	/**
	 * 缴费.
	 *
	 * @param paidOn on which day
	 * @param voucher number of the receipt; may be empty
	 */
	public record Payment(LocalDate paidOn, String voucher) {
	}

}
