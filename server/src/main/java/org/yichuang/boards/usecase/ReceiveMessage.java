package org.yichuang.boards.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.casework.Cases;
import org.yichuang.casework.NewCase;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.SubmissionReceiver;

/**
 * Takes over what was sent to a board: a message, and a case with the message's own
 * number. Taking it over twice is taking it over once. How long the answer may take, the
 * rules of casework say.
 */
@Component
class ReceiveMessage implements SubmissionReceiver {

	private final BoardStore boards;

	private final BoardMessageStore messages;

	private final Cases cases;

	private final Intake intake;

	private final ApplicationEventPublisher events;

	ReceiveMessage(BoardStore boards, BoardMessageStore messages, Cases cases, Intake intake,
			ApplicationEventPublisher events) {
		this.boards = boards;
		this.messages = messages;
		this.cases = cases;
		this.intake = intake;
		this.events = events;
	}

	@Override
	public String kind() {
		return MessageFields.PURPOSE;
	}

	@Override
	public void received(Submission submission) {
		if (this.messages.find(submission.id()).isPresent()) {
			return;
		}
		var board = this.boards.get(BoardId.of(submission.subject()));
		var title = submission.answers().text(MessageFields.TITLE);
		var subject = PersonalDetails.masked(title, this.intake.personalWords(submission.id()));
		var matter = this.cases.open(MessageWriter.ACTOR, new NewCase(MessageFields.PURPOSE, submission.number(),
				subject, board.body(), board.site(), submission.receivedAt(), null, "submission:" + submission.id()));
		var message = new BoardMessage(BoardMessageId.next(),
				new BoardMessage.Source(submission.id(), matter, submission.number(), submission.receivedAt()),
				board.id(), board.key(), board.site(), board.body(), MessageState.RECEIVED, subject,
				BoardMessage.Course.UNTOUCHED, null, null, 0);
		this.messages.add(message);
		this.events.publishEvent(new BoardsEvent.MessageReceived(message));
	}

}
