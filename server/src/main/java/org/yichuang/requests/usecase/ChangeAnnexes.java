package org.yichuang.requests.usecase;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.LetterAnnex;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.store.LetterAnnexStore;

/**
 * Adds files to a letter and takes them away while it is a draft; afterwards a wrong one
 * is replaced under the same name, and both stay on record.
 */
@Component
public class ChangeAnnexes {

	private static final int LONGEST_NAME = 100;

	private final LetterWork work;

	private final LetterOffers offers;

	private final LetterSources.Doors doors;

	private final LetterAnnexStore annexes;

	private final Files files;

	ChangeAnnexes(LetterWork work, LetterOffers offers, LetterSources.Doors doors, LetterAnnexStore annexes,
			Files files) {
		this.work = work;
		this.offers = offers;
		this.doors = doors;
		this.annexes = annexes;
		this.files = files;
	}

	/**
	 * Adds one to a draft.
	 * @throws Refused if it is no draft
	 */
	@Transactional
	public LetterAnnex add(Actor actor, RequestId id, OfficialLetterId which, Added added) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		this.offers.unless(hand, this.work.letter(hand, which, -1), LetterOffers.Verb.EDIT);
		return keep(hand, which, added);
	}

	/**
	 * Takes one away from a draft.
	 * @throws Refused if it is no draft
	 */
	@Transactional
	public void remove(Actor actor, RequestId id, OfficialLetterId which, UUID annex) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		this.offers.unless(hand, this.work.letter(hand, which, -1), LetterOffers.Verb.EDIT);
		var there = there(which, annex);
		this.annexes.end(there.id(), actor.account(), this.doors.clock().instant(), "");
	}

	/**
	 * Puts another file in the place of one that went out wrong.
	 * @throws Invalid without a reason
	 * @throws Refused if the letter is not in force
	 */
	@Transactional
	public LetterAnnex replace(Actor actor, RequestId id, OfficialLetterId which, Replaced replaced) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		OfficialLetter letter = this.work.letter(hand, which, -1);
		if (letter.stage() != Stage.SIGNED) {
			throw Refused.because(RequestLetterProblems.LETTER_NOT_SIGNED);
		}
		var reason = TidyText.line(replaced.reason());
		if (reason.isEmpty()) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		var there = there(which, replaced.annex());
		this.annexes.end(there.id(), actor.account(), this.doors.clock().instant(), reason);
		this.work.touched(hand, "replace-annex", letter.number() + " " + there.name());
		return keep(hand, which, new Added(there.name(), replaced.file()));
	}

	private LetterAnnex there(OfficialLetterId which, UUID annex) {
		return this.annexes.inForce(which)
			.stream()
			.filter((each) -> each.id().equals(annex))
			.findFirst()
			.orElseThrow(() -> new NotFound("annex " + annex));
	}

	private LetterAnnex keep(LetterWork.InHand hand, OfficialLetterId which, Added added) {
		var name = TidyText.line(added.name());
		if (name.isEmpty()) {
			throw Invalid.field("name", KernelProblems.REQUIRED);
		}
		if (name.length() > LONGEST_NAME) {
			throw Invalid.field("name", KernelProblems.TOO_LONG, LONGEST_NAME);
		}
		if (!this.files.mayRead(hand.actor(), added.file())) {
			throw NotFound.of(added.file());
		}
		var annex = new LetterAnnex(Id.nextUuid(), which, name, added.file(), hand.actor().account(),
				this.doors.clock().instant(), null, "");
		this.annexes.add(annex);
		return annex;
	}

	/**
	 * 附件.
	 *
	 * @param name as the letter calls it
	 * @param file that was handed in
	 */
	public record Added(String name, FileId file) {
	}

	/**
	 * 更换附件.
	 *
	 * @param annex which one was wrong
	 * @param file what stands in its place
	 * @param reason why
	 */
	public record Replaced(UUID annex, FileId file, String reason) {
	}

}
