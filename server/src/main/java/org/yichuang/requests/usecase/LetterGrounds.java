package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.store.RequestFeeStore;

/** What letters and fees say against an act on a request, and what a reply comes to. */
@Component
class LetterGrounds implements RequestGrounds, ReplyOutcomes {

	private final OfficialLetterStore letters;

	private final RequestFeeStore fees;

	private final RequestDays days;

	LetterGrounds(OfficialLetterStore letters, RequestFeeStore fees, RequestDays days) {
		this.letters = letters;
		this.fees = fees;
		this.days = days;
	}

	@Override
	public String of(DisclosureRequest request, int round) {
		return at(request, round, Stage.SIGNED).map(OfficialLetter::outcome)
			.orElseThrow(() -> new IllegalStateException("no signed reply"));
	}

	@Override
	public List<Refusal> refusals(Actor actor, DisclosureRequest request, Case matter, Act act) {
		var reasons = new ArrayList<Refusal>();
		RequestAct.of(act.code()).ifPresent((own) -> {
			switch (own) {
				case SUBMIT_REPLY ->
					unless(isAt(request, matter, Stage.DRAFT), RequestLetterProblems.NO_REPLY, reasons);
				case APPROVE_REPLY, PASS_ON_REPLY -> review(actor, request, matter, Stage.IN_REVIEW, reasons);
				case SIGN_REPLY -> review(actor, request, matter, Stage.IN_SIGNING, reasons);
				case DELIVER_REPLY ->
					unless(isAt(request, matter, Stage.SIGNED), RequestLetterProblems.NO_REPLY, reasons);
				case DEMAND_FEE -> demand(request, reasons);
				case RECEIVE_FEE -> unless(isNoticed(fee(request)), RequestLetterProblems.FEE_NOTICE_MISSING, reasons);
				case CLOSE_UNPAID -> unpaid(request, reasons);
				default -> {
					// letters and fees have nothing against it
				}
			}
		});
		return reasons;
	}

	private void review(Actor actor, DisclosureRequest request, Case matter, Stage stage, List<Refusal> reasons) {
		var waiting = at(request, matter.round(), stage);
		unless(waiting.isPresent(), RequestLetterProblems.NO_REPLY, reasons);
		unless(waiting.filter((letter) -> Objects.equals(letter.hands().writtenBy(), actor.account())).isEmpty(),
				RequestLetterProblems.OWN_LETTER, reasons);
	}

	private boolean isAt(DisclosureRequest request, Case matter, Stage stage) {
		return at(request, matter.round(), stage).isPresent();
	}

	private Optional<OfficialLetter> at(DisclosureRequest request, int round, Stage stage) {
		return this.letters.replies(request.id(), round)
			.stream()
			.filter((letter) -> letter.stage() == stage)
			.reduce((first, last) -> last);
	}

	/** 第六条: the notice within so many working days of the receipt. */
	private void demand(DisclosureRequest request, List<Refusal> reasons) {
		var isSigned = this.letters.of(request.id())
			.stream()
			.anyMatch((letter) -> letter.kind() == OfficialLetterKind.FEE_NOTICE && letter.stage() == Stage.SIGNED);
		unless(isSigned, RequestLetterProblems.FEE_NOTICE_MISSING, reasons);
		unless(fee(request).filter((fee) -> fee.fen() > 0).isPresent(), RequestLetterProblems.FEE_NOTHING, reasons);
		var received = request.receipt().receivedOn();
		if (received != null) {
			var last = this.days.last(DeadlineKind.FEE_NOTICE, received);
			if (this.days.today().isAfter(last)) {
				reasons.add(Refusal.of(RequestLetterProblems.FEE_NOTICE_LATE, last.toString()));
			}
		}
	}

	private void unpaid(DisclosureRequest request, List<Refusal> reasons) {
		fee(request).map(RequestFee::dueOn)
			.filter((due) -> !this.days.today().isAfter(due))
			.ifPresent((due) -> reasons.add(Refusal.of(RequestLetterProblems.FEE_PERIOD_RUNS, due.toString())));
	}

	private Optional<RequestFee> fee(DisclosureRequest request) {
		return this.fees.find(request.id());
	}

	private static boolean isNoticed(Optional<RequestFee> fee) {
		return fee.map(RequestFee::noticedOn).isPresent();
	}

	private static void unless(boolean holds, RequestLetterProblems problem, List<Refusal> reasons) {
		if (!holds) {
			reasons.add(Refusal.of(problem));
		}
	}

}
