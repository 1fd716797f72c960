package org.yichuang.requests.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.documents.Documents;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.LetterAnnex;
import org.yichuang.requests.model.LetterDates;
import org.yichuang.requests.model.LetterNumber;
import org.yichuang.requests.model.LetterPaper;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Seal;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.store.LetterAnnexStore;
import org.yichuang.requests.store.LetterNumberStore;
import org.yichuang.requests.store.OfficialLetterStore;

/**
 * Signs a letter: draws its number, prints it, keeps the sealed bytes with their digest —
 * all in one transaction, so that there is no number without a letter and no letter
 * without a number, whenever the machine stops.
 */
@Component
public class SealLetter {

	private final LetterWork work;

	private final GatherFacts facts;

	private final BuiltInLetters builtIn;

	private final LetterSources.Doors doors;

	private final Kept kept;

	private final Documents documents;

	SealLetter(LetterWork work, GatherFacts facts, BuiltInLetters builtIn, LetterSources.Doors doors, Kept kept,
			Documents documents) {
		this.work = work;
		this.facts = facts;
		this.builtIn = builtIn;
		this.doors = doors;
		this.kept = kept;
		this.documents = documents;
	}

	/**
	 * Signs, in the caller's transaction.
	 * @throws Refused if a fact is missing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	OfficialLetter seal(LetterWork.InHand hand, OfficialLetter letter) {
		unlessComplete(hand.request(), letter);
		var now = this.doors.clock().instant();
		var number = number(hand.request(), letter);
		var paper = paper(hand.request(), letter, number.toString());
		var pdf = this.documents.pdf(LayLetter.of(paper));
		var signed = letter.signed(new OfficialLetter.Words(paper.title(), paper.to(), paper.text()),
				letter.hands().signed(hand.actor().account()),
				new Seal(number.toString(), Sm3Digest.of(pdf).hex(), now));
		this.kept.letters().keep(letter.id(), pdf);
		var stored = this.kept.letters().put(signed);
		replace(stored);
		this.work.touched(hand, "sign-letter", number.toString());
		return stored;
	}

	/**
	 * @throws Refused naming the facts that are missing
	 */
	void unlessComplete(DisclosureRequest request, OfficialLetter letter) {
		var missing = this.work.missing(request, letter);
		if (!missing.isEmpty()) {
			throw new Refused(List.of(Refusal.of(RequestLetterProblems.FACT_MISSING, String.join("、", missing))));
		}
	}

	/** Returns how a draft would be printed; facts that are missing show as gaps. */
	public byte[] preview(DisclosureRequest request, OfficialLetter letter) {
		return this.documents.pdf(LayLetter.of(paper(request, letter, "（草稿，未签发）")));
	}

	private LetterNumber number(DisclosureRequest request, OfficialLetter letter) {
		var now = this.doors.clock().instant();
		var prefix = this.facts.head(request).prefix();
		var word = this.builtIn.word(letter.kind());
		var year = Beijing.day(now).getYear();
		var count = this.kept.numbers()
			.draw(new LetterNumberStore.Series(request.body(), prefix + word, year), letter.id(), now);
		return new LetterNumber(prefix, word, year, count);
	}

	private LetterPaper paper(DisclosureRequest request, OfficialLetter letter, String number) {
		var words = this.work.filled(request, letter);
		var annexes = this.kept.annexes().inForce(letter.id()).stream().map(LetterAnnex::name).toList();
		return new LetterPaper(this.doors.bodies().get(request.body()).legalName(), number, words.title(), words.to(),
				words.text(), annexes, LetterDates.of(Beijing.today(this.doors.clock())),
				this.work.printedForm(request, letter));
	}

	private void replace(OfficialLetter signed) {
		if (signed.isAnswer()) {
			this.kept.letters()
				.of(signed.request())
				.stream()
				.filter((letter) -> letter.kind() == signed.kind() && letter.round() < signed.round())
				.filter((letter) -> letter.stage() == Stage.SIGNED)
				.forEach((letter) -> this.kept.letters().put(letter.ended(Stage.REPLACED, "重新答复")));
		}
		OfficialLetterId other = signed.replaces();
		if (other == null) {
			return;
		}
		var before = this.kept.letters().get(signed.request(), other);
		if (before.stage() != Stage.SIGNED) {
			throw Refused.because(RequestLetterProblems.LETTER_NOT_SIGNED);
		}
		this.kept.letters().put(before.ended(Stage.REPLACED, signed.reason()));
	}

	/** The tables it writes. */
	@Component
	record Kept(OfficialLetterStore letters, LetterNumberStore numbers, LetterAnnexStore annexes) {
	}

}
