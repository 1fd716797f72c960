package org.yichuang.requests.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Act;
import org.yichuang.casework.CommonAct;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.store.LetterNumberStore;
import org.yichuang.requests.store.OfficialLetterStore;

/**
 * Withdraws a signed letter: it stays on record with its number void. A reply that was
 * delivered leaves the request without one, so that it is handled again.
 */
@Component
public class WithdrawLetter {

	private final LetterWork work;

	private final LetterOffers offers;

	private final OfficialLetterStore letters;

	private final LetterNumberStore numbers;

	private final RequestDays days;

	WithdrawLetter(LetterWork work, LetterOffers offers, OfficialLetterStore letters, LetterNumberStore numbers,
			RequestDays days) {
		this.work = work;
		this.offers = offers;
		this.letters = letters;
		this.numbers = numbers;
		this.days = days;
	}

	/**
	 * Withdraws.
	 * @throws Invalid without a reason
	 * @throws Refused if it is not signed, or the request may not be handled again
	 */
	@Transactional
	public OfficialLetter withdraw(Actor actor, RequestId id, OfficialLetterId which, RouteLetter.Returned why) {
		var hand = this.work.take(actor, id, LetterOffers.Verb.WITHDRAW.power());
		var letter = this.work.letter(hand, which, why.version());
		this.offers.unless(hand, letter, LetterOffers.Verb.WITHDRAW);
		var reason = TidyText.lines(why.note());
		if (reason.isEmpty()) {
			throw Invalid.field("note", KernelProblems.REQUIRED);
		}
		var isReply = letter.kind() == OfficialLetterKind.REPLY;
		if (isReply && hand.request().state() == RequestState.REPLIED) {
			this.work.act(hand,
					Act.of(CommonAct.REOPEN, "答复书撤回，重新办理：" + reason).within(this.days.reply(this.days.today())));
		}
		else if (isReply && hand.request().state() == RequestState.SIGNED) {
			this.work.act(hand, RequestAct.RETURN_REPLY.with(reason));
		}
		this.numbers.makeVoid(which, "签发后撤回");
		this.work.touched(hand, "withdraw-letter", letter.number());
		return this.letters.put(letter.ended(Stage.WITHDRAWN, reason));
	}

}
