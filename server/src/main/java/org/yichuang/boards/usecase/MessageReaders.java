package org.yichuang.boards.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Cases;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;

/** 留言查阅 — who may see a message's case may read what was written. */
@Component
class MessageReaders implements SubmissionReaders {

	private final BoardMessageStore messages;

	private final Cases cases;

	MessageReaders(BoardMessageStore messages, Cases cases) {
		this.messages = messages;
		this.cases = cases;
	}

	@Override
	public String kind() {
		return MessageFields.PURPOSE;
	}

	@Override
	public boolean mayRead(Actor actor, Submission submission) {
		return actor.holds(BoardsPermission.READ.code())
				&& this.messages.find(submission.id()).filter((message) -> isVisible(actor, message)).isPresent();
	}

	@Override
	public Optional<Place> place(Submission submission) {
		return this.messages.find(submission.id())
			.map((message) -> this.cases.place(this.cases.get(message.source().matter())));
	}

	private boolean isVisible(Actor actor, BoardMessage message) {
		try {
			this.cases.visible(actor, message.source().matter());
			return true;
		}
		catch (NotFound outOfSight) {
			return false;
		}
	}

}
