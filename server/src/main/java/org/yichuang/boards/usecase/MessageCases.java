package org.yichuang.boards.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Refusal;

/** 留言办理 — messages as casework sees them: their table, and what else must hold. */
@Component
class MessageCases implements CaseKind {

	private static final StateTable TABLE = MessageState.table();

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	MessageCases(BoardMessageStore messages, BoardAnswerStore answers) {
		this.messages = messages;
		this.answers = answers;
	}

	@Override
	public String code() {
		return MessageFields.PURPOSE;
	}

	@Override
	public String label() {
		return "留言板留言";
	}

	@Override
	public StateTable table() {
		return TABLE;
	}

	@Override
	public Permission reads() {
		return BoardsPermission.READ;
	}

	@Override
	public Permission handles() {
		return BoardsPermission.HANDLE;
	}

	@Override
	public List<Refusal> refusals(Actor actor, Case matter, Act act) {
		var hinders = switch (act.code()) {
			case MessageState.SHOW -> isScreened(matter) ? null : BoardsProblems.NOT_SCREENED;
			case MessageState.SUBMIT_ANSWER -> hasAnswer(matter) ? null : BoardsProblems.NO_ANSWER;
			case MessageState.SEND_ANSWER -> wrote(actor, matter) ? BoardsProblems.OWN_ANSWER : null;
			default -> reopens(act) && !MessageState.ANSWERED.name().equals(matter.state())
					? BoardsProblems.ONLY_ANSWERED_REOPENS : null;
		};
		return (hinders != null) ? List.of(Refusal.of(hinders)) : List.of();
	}

	private static boolean reopens(Act act) {
		return act.code().equals(CommonAct.REOPEN.code());
	}

	private boolean isScreened(Case matter) {
		return this.messages.find(matter.id()).flatMap(BoardMessage::display).isPresent();
	}

	private boolean hasAnswer(Case matter) {
		return answer(matter).filter((answer) -> !answer.text().isBlank()).isPresent();
	}

	/** Nobody reviews what they wrote: two people stand behind every answer. */
	private boolean wrote(Actor actor, Case matter) {
		return answer(matter)
			.filter((answer) -> answer.writtenBy() != null && Objects.equals(answer.writtenBy(), actor.account()))
			.isPresent();
	}

	private Optional<BoardAnswer> answer(Case matter) {
		return this.messages.find(matter.id()).flatMap((message) -> this.answers.find(message.id(), matter.round()));
	}

}
