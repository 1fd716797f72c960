package org.yichuang.interaction.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Cases;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.TidyText;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/**
 * Writes the answer to a letter in hand; sending it to the reviewer is an act of its
 * case.
 */
@Component
public class WriteAnswer {

	/** Row version of an answer that nobody has begun. */
	public static final long NOT_BEGUN = -1;

	private static final int LONGEST = 20_000;

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteAnswer(LetterStore letters, LetterAnswerStore answers, Cases cases, ApplicationEventPublisher events,
			Clock clock) {
		this.letters = letters;
		this.answers = answers;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps an answer.
	 * @param version row version that the actor read, {@link #NOT_BEGUN} for a new one
	 * @param text plain text, lines kept
	 * @throws org.yichuang.kernel.NotFound if the letter is out of sight
	 * @throws Refused if the actor may not, the letter is not in hand, or somebody else
	 * wrote meanwhile
	 * @throws Invalid if the text is too long
	 */
	@Transactional
	public Answer write(Actor actor, LetterId id, long version, String text) {
		var letter = this.letters.get(id);
		var matter = this.cases.visible(actor, letter.source().matter());
		var place = this.cases.place(matter);
		actor.require(InteractionPermission.HANDLE, place);
		if (!LetterState.HANDLING.name().equals(matter.state())) {
			throw Refused.because(InteractionProblems.NOT_IN_HAND);
		}
		if (text.length() > LONGEST) {
			throw Invalid.field("text", KernelProblems.TOO_LONG, LONGEST);
		}
		var begun = this.answers.find(id, matter.round());
		if (begun.map(Answer::version).orElse(NOT_BEGUN) != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		var clean = clean(text);
		var now = this.clock.instant();
		begun.ifPresentOrElse((answer) -> this.answers.put(answer.saying(clean, actor.account(), now)),
				() -> this.answers.add(new Answer(id, matter.round(), clean, Answer.State.DRAFT, actor.account(), now,
						null, "", null, 0)));
		this.events.publishEvent(new InteractionEvent.AnswerWritten(actor, letter, place));
		return this.answers.find(id, matter.round()).orElseThrow();
	}

	/** Line ends of one kind, no control characters. */
	static String clean(String text) {
		return TidyText.lines(text);
	}

}
