package org.yichuang.boards.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.TidyText;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/**
 * Writes the answer to a message; sending it to the reviewer is an act of its case.
 */
@Component
public class WriteMessageAnswer {

	/** Row version of an answer that nobody has begun. */
	public static final long NOT_BEGUN = -1;

	private static final int LONGEST = 10_000;

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteMessageAnswer(BoardMessageStore messages, BoardAnswerStore answers, Cases cases,
			ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.answers = answers;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps an answer.
	 * @param version row version that the actor read, {@link #NOT_BEGUN} for a new one
	 * @param text plain text, lines kept
	 * @throws org.yichuang.kernel.NotFound if the message is out of sight
	 * @throws Refused if the actor may not, the message does not wait for an answer, or
	 * somebody else wrote meanwhile
	 * @throws Invalid if the text is too long
	 */
	@Transactional
	public BoardAnswer write(Actor actor, BoardMessageId id, long version, String text) {
		var message = this.messages.get(id);
		var matter = this.cases.visible(actor, message.source().matter());
		var place = this.cases.place(matter);
		actor.require(BoardsPermission.HANDLE, place);
		if (!MessageState.SHOWN.name().equals(matter.state()) || matter.isConcluded()) {
			throw Refused.because(BoardsProblems.NOT_IN_HAND);
		}
		if (text.length() > LONGEST) {
			throw Invalid.field("text", KernelProblems.TOO_LONG, LONGEST);
		}
		var begun = this.answers.find(id, matter.round());
		if (begun.map(BoardAnswer::version).orElse(NOT_BEGUN) != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		var clean = TidyText.lines(text);
		var now = this.clock.instant();
		begun.ifPresentOrElse((answer) -> this.answers.put(answer.saying(clean, actor.account(), now)),
				() -> this.answers.add(new BoardAnswer(id, matter.round(), clean, BoardAnswer.State.DRAFT,
						actor.account(), now, null, "", null, 0)));
		this.events.publishEvent(new BoardsEvent.AnswerWritten(actor, message, place));
		return this.answers.find(id, matter.round()).orElseThrow();
	}

}
