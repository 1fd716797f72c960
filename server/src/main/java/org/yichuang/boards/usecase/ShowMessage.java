package org.yichuang.boards.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.boards.store.BoardStore;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.Cases;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Intake;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;

/** Shows one message with everything that belongs to it. */
@Component
@Transactional(readOnly = true)
public class ShowMessage {

	private final BoardMessageStore messages;

	private final BoardStore boards;

	private final BoardAnswerStore answers;

	private final Cases cases;

	private final Intake intake;

	private final Forms forms;

	ShowMessage(BoardMessageStore messages, BoardStore boards, BoardAnswerStore answers, Cases cases, Intake intake,
			Forms forms) {
		this.messages = messages;
		this.boards = boards;
		this.answers = answers;
		this.cases = cases;
		this.intake = intake;
		this.forms = forms;
	}

	/**
	 * Returns the message behind a case.
	 * @throws NotFound if there is none for this actor
	 */
	public MessageDossier of(Actor actor, CaseId id) {
		var matter = this.cases.visible(actor, id);
		var message = this.messages.find(id).orElseThrow(() -> NotFound.of(id));
		var submission = this.intake.get(message.source().submission());
		return new MessageDossier(message, matter, this.boards.get(message.board()),
				this.forms.lines(submission.form(), submission.answers()), this.answers.of(message.id()));
	}

}
