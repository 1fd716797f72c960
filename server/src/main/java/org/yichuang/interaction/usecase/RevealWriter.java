package org.yichuang.interaction.usecase;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Intake;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.Openness;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Shows who wrote a letter, to those who may know, with a reason that intake writes down.
 */
@Component
public class RevealWriter {

	private final LetterStore letters;

	private final Cases cases;

	private final Intake intake;

	RevealWriter(LetterStore letters, Cases cases, Intake intake) {
		this.letters = letters;
		this.cases = cases;
		this.intake = intake;
	}

	/** Returns why the actor may not see who wrote a letter; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Letter letter, Place place) {
		if (letter.anonymisedAt() != null) {
			return List.of(Refusal.of(InteractionProblems.LETTER_ANONYMISED));
		}
		if (letter.openness() == Openness.ANONYMOUS) {
			return List.of(Refusal.of(InteractionProblems.WRITER_ANONYMOUS));
		}
		if (!actor.may(InteractionPermission.HANDLE, place)) {
			return List.of(Refusal.of(KernelProblems.NOT_PERMITTED, InteractionPermission.HANDLE.label()));
		}
		var isHidden = letter.openness().isHiddenFromHandlers();
		return (isHidden && !actor.may(InteractionPermission.READ_CONFIDENTIAL, place))
				? List.of(Refusal.of(InteractionProblems.WRITER_CONFIDENTIAL)) : List.of();
	}

	/**
	 * Returns the personal fields in clear, by field name.
	 * @param reason why the actor must know
	 * @throws Refused if {@link #refusals} is not empty, or intake refuses
	 */
	@Transactional
	public Map<String, List<String>> reveal(Actor actor, LetterId id, String reason) {
		var letter = this.letters.get(id);
		var place = this.cases.place(this.cases.visible(actor, letter.source().matter()));
		Refused.unlessEmpty(refusals(actor, letter, place));
		return this.intake.reveal(actor, letter.source().submission(), reason);
	}

}
