package org.yichuang.interaction.usecase;

import java.util.HashSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.intake.Intake;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;

/**
 * 发出的答复 — what a writer is answered. Who wrote a letter that was merged reads the answer
 * to the one that is handled at last, without what it says of the other writer.
 */
@Component
class SentAnswer {

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	private final Cases cases;

	private final Intake intake;

	SentAnswer(LetterStore letters, LetterAnswerStore answers, Cases cases, Intake intake) {
		this.letters = letters;
		this.answers = answers;
		this.cases = cases;
		this.intake = intake;
	}

	/** Returns the answer that was sent last, or why there is none; null before that. */
	@Nullable String of(Letter letter, Case matter) {
		var last = last(matter);
		var answer = last.equals(matter.id()) ? sent(letter)
				: this.letters.find(last).map(this::withoutItsWriter).orElse(null);
		if (answer != null) {
			return answer;
		}
		return letter.course().reason().isEmpty() ? null : letter.course().reason();
	}

	/** Follows mergers to the case that is handled. */
	private CaseId last(Case matter) {
		var seen = new HashSet<CaseId>();
		var id = matter.id();
		for (var into = matter.mergedInto(); into != null && seen.add(into); into = this.cases.get(into).mergedInto()) {
			id = into;
		}
		return id;
	}

	private @Nullable String withoutItsWriter(Letter other) {
		var text = sent(other);
		return (text == null) ? null
				: PersonalDetails.masked(text, this.intake.personalWords(other.source().submission()));
	}

	private @Nullable String sent(Letter letter) {
		return this.answers.of(letter.id())
			.stream()
			.filter((answer) -> answer.state() == Answer.State.SENT)
			.reduce((first, last) -> last)
			.map(Answer::text)
			.orElse(null);
	}

}
