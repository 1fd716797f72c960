package org.yichuang.requests.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.LetterAnnex;
import org.yichuang.requests.model.LetterDelivery;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Words;
import org.yichuang.requests.store.LetterAnnexStore;
import org.yichuang.requests.store.LetterDeliveryStore;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.usecase.LetterOffers.LetterOffer;

/** Shows a request's letters with what may be done with each, and their pages. */
@Component
public class ReadOfficialLetters {

	private final LetterWork work;

	private final LetterOffers offers;

	private final SealLetter seal;

	private final OfficialLetterStore letters;

	private final LetterAnnexStore annexes;

	private final LetterDeliveryStore deliveries;

	ReadOfficialLetters(LetterWork work, LetterOffers offers, SealLetter seal, OfficialLetterStore letters,
			LetterAnnexStore annexes, LetterDeliveryStore deliveries) {
		this.work = work;
		this.offers = offers;
		this.seal = seal;
		this.letters = letters;
		this.annexes = annexes;
		this.deliveries = deliveries;
	}

	/** Returns a request's letters, oldest first. */
	@Transactional
	public List<Dossier> of(Actor actor, RequestId id) {
		var hand = this.work.take(actor, id, RequestsPermission.READ);
		return this.letters.of(id).stream().map((letter) -> dossier(hand, letter)).toList();
	}

	/** Returns one of them. */
	@Transactional
	public Dossier get(Actor actor, RequestId id, OfficialLetterId which) {
		var hand = this.work.take(actor, id, RequestsPermission.READ);
		return dossier(hand, this.work.letter(hand, which, -1));
	}

	/**
	 * Returns a letter as PDF: the sealed bytes once it is signed, else how it would
	 * look.
	 * @throws Refused if the sealed bytes are not what was signed
	 */
	@Transactional
	public byte[] pdf(Actor actor, RequestId id, OfficialLetterId which) {
		var hand = this.work.take(actor, id, RequestsPermission.READ);
		var letter = this.work.letter(hand, which, -1);
		return (letter.seal() != null) ? sealed(letter) : this.seal.preview(hand.request(), letter);
	}

	/** Returns a signed letter's bytes, compared with their digest. */
	byte[] sealed(OfficialLetter letter) {
		var pdf = this.letters.file(letter.id())
			.orElseThrow(() -> Refused.because(RequestLetterProblems.LETTER_FILE_GONE));
		var seal = letter.seal();
		if (seal == null || !Sm3Digest.of(pdf).hex().equals(seal.digest())) {
			throw Refused.because(RequestLetterProblems.LETTER_FILE_GONE);
		}
		return pdf;
	}

	private Dossier dossier(LetterWork.InHand hand, OfficialLetter letter) {
		var isOpen = letter.seal() == null;
		return new Dossier(letter, isOpen ? this.work.filled(hand.request(), letter) : letter.words(),
				isOpen ? this.work.missing(hand.request(), letter) : List.of(), this.annexes.of(letter.id()),
				this.deliveries.of(letter.id()), this.offers.of(hand, letter));
	}

	/**
	 * 文书卷宗.
	 *
	 * @param letter the letter
	 * @param filled its words with the facts that are known
	 * @param missing names of the facts that are not
	 * @param annexes what goes with it, replaced ones too
	 * @param deliveries how it reached people
	 * @param offers what the reader may do with it
	 */
	public record Dossier(OfficialLetter letter, Words filled, List<String> missing, List<LetterAnnex> annexes,
			List<LetterDelivery> deliveries, List<LetterOffer> offers) {
	}

}
