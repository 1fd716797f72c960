package org.yichuang.requests.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Case;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.LetterDates;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.store.LetterDeliveryStore;
import org.yichuang.requests.store.LetterheadStore;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.store.RequestFeeStore;

/**
 * Tells applicants where they follow their request what the reply says and what they are
 * to pay; the letters themselves they take away as {@link ApplicantPapers}.
 */
@Component
class LetterTracking implements TrackedParts {

	private final OfficialLetterStore letters;

	private final LetterDeliveryStore deliveries;

	private final RequestFeeStore fees;

	private final LetterheadStore heads;

	LetterTracking(OfficialLetterStore letters, LetterDeliveryStore deliveries, RequestFeeStore fees,
			LetterheadStore heads) {
		this.letters = letters;
		this.deliveries = deliveries;
		this.fees = fees;
		this.heads = heads;
	}

	@Override
	public Optional<String> explanation(DisclosureRequest request, Case matter) {
		return (request.state() == RequestState.AWAITING_PAYMENT)
				? this.fees.find(request.id()).map((fee) -> toPay(request, fee)) : Optional.empty();
	}

	@Override
	public Optional<String> answer(DisclosureRequest request, Case matter) {
		if (request.state() != RequestState.REPLIED) {
			return Optional.empty();
		}
		return this.letters.replies(request.id(), matter.round())
			.stream()
			.filter((letter) -> letter.stage() == Stage.SIGNED && !this.deliveries.of(letter.id()).isEmpty())
			.reduce((first, last) -> last)
			.map(LetterTracking::text);
	}

	private String toPay(DisclosureRequest request, RequestFee fee) {
		var due = fee.dueOn();
		var account = this.heads.of(request.body()).account();
		return "信息处理费" + RequestFee.yuan(fee.fen()) + "，请" + ((due != null) ? "在" + LetterDates.of(due) + "前" : "")
				+ "缴纳；逾期未缴纳的，视为放弃申请。" + account;
	}

	private static String text(OfficialLetter letter) {
		return letter.number() + "\n" + letter.words().text();
	}

}
