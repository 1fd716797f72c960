package org.yichuang.requests.usecase;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.store.LetterNumberStore;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.usecase.LetterOffers.Verb;

/**
 * Takes letters from draft to signature: whoever wrote one does not review it; on the
 * sensitive route somebody else signs after the review. A reply moves its request with
 * it.
 */
@Component
public class RouteLetter {

	/** What the office issues by itself: it decides nothing. */
	private static final Set<OfficialLetterKind> UNREVIEWED = Set.of(OfficialLetterKind.RECEIPT,
			OfficialLetterKind.SERVICE_RECORD);

	private final LetterWork work;

	private final SealLetter seal;

	private final OfficialLetterStore letters;

	private final LetterNumberStore numbers;

	private final LetterOffers offers;

	RouteLetter(LetterWork work, SealLetter seal, OfficialLetterStore letters, LetterNumberStore numbers,
			LetterOffers offers) {
		this.work = work;
		this.seal = seal;
		this.letters = letters;
		this.numbers = numbers;
		this.offers = offers;
	}

	/** Says whether a kind goes out without review. */
	public static boolean isUnreviewed(OfficialLetterKind kind) {
		return UNREVIEWED.contains(kind);
	}

	/**
	 * Sends a draft in; what needs no review is signed at once.
	 * @throws org.yichuang.kernel.Refused if a fact is missing, or the request is not at
	 * that point
	 */
	@Transactional
	public OfficialLetter submit(Actor actor, RequestId id, OfficialLetterId which, long version) {
		var hand = this.work.take(actor, id, Verb.SUBMIT.power());
		var letter = allowed(hand, which, version, Verb.SUBMIT);
		if (isUnreviewed(letter.kind())) {
			return this.seal.seal(hand, letter);
		}
		move(hand, letter, RequestAct.SUBMIT_REPLY, "");
		this.work.touched(hand, "submit-letter", letter.words().title());
		return this.letters.put(letter.at(Stage.IN_REVIEW, letter.hands().reviewed(null, "")));
	}

	/**
	 * Approves a letter: it is signed with that, or goes on to be signed on the sensitive
	 * route.
	 * @throws org.yichuang.kernel.Refused if the actor wrote it, or it does not wait for
	 * that
	 */
	@Transactional
	public OfficialLetter approve(Actor actor, RequestId id, OfficialLetterId which, long version) {
		var hand = this.work.take(actor, id, Verb.APPROVE.power());
		var letter = allowed(hand, which, version, Verb.APPROVE);
		var reviewed = letter.at(Stage.IN_SIGNING, letter.hands().reviewed(actor.account(), ""));
		if (hand.request().sensitivity() == Sensitivity.SENSITIVE) {
			move(hand, letter, RequestAct.PASS_ON_REPLY, "");
			this.work.touched(hand, "approve-letter", letter.words().title());
			return this.letters.put(reviewed);
		}
		move(hand, letter, RequestAct.APPROVE_REPLY, "");
		return this.seal.seal(hand, reviewed);
	}

	/**
	 * Signs a letter on the sensitive route.
	 * @throws org.yichuang.kernel.Refused if the actor wrote or reviewed it, or it does
	 * not wait for that
	 */
	@Transactional
	public OfficialLetter sign(Actor actor, RequestId id, OfficialLetterId which, long version) {
		var hand = this.work.take(actor, id, Verb.SIGN.power());
		var letter = allowed(hand, which, version, Verb.SIGN);
		move(hand, letter, RequestAct.SIGN_REPLY, "");
		return this.seal.seal(hand, letter);
	}

	/**
	 * Sends a letter back to its writer. One that is signed and has not gone out stays on
	 * record with its number void.
	 * @throws Invalid without a note
	 * @throws org.yichuang.kernel.Refused if it does not wait, or went out
	 */
	@Transactional
	public OfficialLetter sendBack(Actor actor, RequestId id, OfficialLetterId which, Returned returned) {
		var hand = this.work.take(actor, id, Verb.SEND_BACK.power());
		var note = TidyText.lines(returned.note());
		if (note.isEmpty()) {
			throw Invalid.field("note", KernelProblems.REQUIRED);
		}
		var letter = allowed(hand, which, returned.version(), Verb.SEND_BACK);
		if (letter.stage() == Stage.SIGNED) {
			return drawBack(hand, letter, note);
		}
		move(hand, letter, RequestAct.RETURN_REPLY, note);
		this.work.touched(hand, "return-letter", letter.words().title());
		return this.letters.put(letter.at(Stage.DRAFT, letter.hands().reviewed(actor.account(), note)));
	}

	/** What it replaced holds again. */
	private OfficialLetter drawBack(LetterWork.InHand hand, OfficialLetter letter, String note) {
		var other = letter.replaces();
		if (other != null) {
			this.letters.put(this.letters.get(letter.request(), other).ended(Stage.SIGNED, ""));
		}
		move(hand, letter, RequestAct.RETURN_REPLY, note);
		var gone = this.letters.put(letter.ended(Stage.WITHDRAWN, note));
		this.numbers.makeVoid(letter.id(), "签发后送达前撤回");
		this.work.touched(hand, "withdraw-letter", letter.number());
		return gone;
	}

	private void move(LetterWork.InHand hand, OfficialLetter letter, RequestAct act, String note) {
		if (letter.isAnswer()) {
			this.work.act(hand, act.with(note));
		}
	}

	private OfficialLetter allowed(LetterWork.InHand hand, OfficialLetterId which, long version, Verb verb) {
		var letter = this.work.letter(hand, which, version);
		this.offers.unless(hand, letter, verb);
		return letter;
	}

	/**
	 * 退回.
	 *
	 * @param note why
	 * @param version row version that was read
	 */
	public record Returned(String note, long version) {
	}

}
