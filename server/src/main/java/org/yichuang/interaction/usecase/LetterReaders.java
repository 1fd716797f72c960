package org.yichuang.interaction.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.Openness;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;

/** 来信查阅 — who may see a letter's case may read what was written, with its attachments. */
@Component
class LetterReaders implements SubmissionReaders {

	private final LetterStore letters;

	private final Cases cases;

	LetterReaders(LetterStore letters, Cases cases) {
		this.letters = letters;
		this.cases = cases;
	}

	@Override
	public String kind() {
		return LetterFields.PURPOSE;
	}

	@Override
	public boolean mayRead(Actor actor, Submission submission) {
		if (!actor.holds(InteractionPermission.READ.code())) {
			return false;
		}
		return this.letters.find(submission.id()).filter((letter) -> {
			try {
				this.cases.visible(actor, letter.source().matter());
				return true;
			}
			catch (NotFound outOfSight) {
				return false;
			}
		}).isPresent();
	}

	@Override
	public Optional<Place> place(Submission submission) {
		return this.letters.find(submission.id())
			.map((letter) -> this.cases.place(this.cases.get(letter.source().matter())));
	}

	/**
	 * Who asked for confidence is known to supervisors only, not to those who handle it.
	 */
	@Override
	public boolean mayReveal(Actor actor, Submission submission) {
		return LetterFields.openness(submission.answers()) != Openness.CONFIDENTIAL
				|| place(submission).filter((place) -> actor.may(InteractionPermission.READ_CONFIDENTIAL, place))
					.isPresent();
	}

}
