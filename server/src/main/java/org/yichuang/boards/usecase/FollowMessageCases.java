package org.yichuang.boards.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.store.BoardAnswerStore;
import org.yichuang.boards.store.BoardMessageStore;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;

/**
 * Lets messages and answers follow their cases, in the transaction that moves the case:
 * however somebody acts, message, answer, case and pages say the same.
 */
@Component
class FollowMessageCases {

	private final BoardMessageStore messages;

	private final BoardAnswerStore answers;

	private final BoardPublishing pages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowMessageCases(BoardMessageStore messages, BoardAnswerStore answers, BoardPublishing pages,
			ApplicationEventPublisher events, Clock clock) {
		this.messages = messages;
		this.answers = answers;
		this.pages = pages;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(CaseEvent event) {
		if (!MessageFields.PURPOSE.equals(event.matter().kind())) {
			return;
		}
		switch (event) {
			case CaseEvent.Acted acted ->
				this.messages.lock(acted.matter().id()).ifPresent((message) -> act(acted, message));
			case CaseEvent.FellBack back -> this.messages.lock(back.matter().id())
				.ifPresent((message) -> follow(message, back.matter(), (course) -> course));
			case CaseEvent.Opened opened -> {
				// the message is written by whoever opened the case
			}
			case CaseEvent.DueSoon soon -> {
				// casework tells those who handle it
			}
			case CaseEvent.Overdue overdue -> {
				// casework tells those who handle it
			}
			case CaseEvent.OpinionOverdue overdue -> {
				// casework tells those who handle it
			}
			case CaseEvent.Rated rated -> {
				// messages are not rated
			}
		}
	}

	private void act(CaseEvent.Acted acted, BoardMessage message) {
		var matter = acted.matter();
		var now = this.clock.instant();
		switch (acted.act().code()) {
			case MessageState.REFUSE -> {
				var refused = follow(message, matter, (course) -> course.ended(now, acted.act().note()));
				this.events.publishEvent(new BoardsEvent.MessageRefused(refused, now));
			}
			case MessageState.WITHDRAW -> withdraw(message, matter, now);
			case MessageState.SUBMIT_ANSWER -> {
				answer(message, matter, BoardAnswer::submitted);
				follow(message, matter, (course) -> course);
			}
			case MessageState.RETURN_ANSWER -> {
				answer(message, matter, (answer) -> answer.returned(acted.actor().account(), acted.act().note()));
				follow(message, matter, (course) -> course);
			}
			case MessageState.SEND_ANSWER -> send(acted, message, now);
			default -> common(message, matter, now);
		}
	}

	private void withdraw(BoardMessage message, Case matter, Instant now) {
		var wasLive = message.isLive();
		var withdrawn = follow(message.takenDown(now), matter, (course) -> course.ended(now, ""));
		this.events.publishEvent(new BoardsEvent.MessageWithdrawn(withdrawn, now));
		if (wasLive) {
			this.pages.touch(withdrawn, "boards.withdraw-message");
		}
	}

	private void send(CaseEvent.Acted acted, BoardMessage message, Instant now) {
		var matter = acted.matter();
		var answer = answer(message, matter, (each) -> each.sent(acted.actor().account(), now));
		var isFirst = message.course().answeredAt() == null;
		var inTime = !matter.clock().isOverdue(now);
		var sent = follow(message, matter, (course) -> course.answered(now, inTime).ended(now, ""));
		this.events.publishEvent(
				new BoardsEvent.MessageAnswered(sent, isFirst, answer.map(BoardAnswer::text).orElse(""), now));
		if (sent.isLive()) {
			this.pages.touch(sent, "boards.answer-message");
		}
	}

	/** What comes to an end by being merged, ends; what is opened again does not. */
	private void common(BoardMessage message, Case matter, Instant now) {
		if (matter.mergedInto() != null && message.course().endedAt() == null) {
			withdrawMerged(message, matter, now);
		}
		else {
			follow(message, matter, (course) -> matter.isConcluded() ? course : course.ended(null, course.reason()));
		}
	}

	private void withdrawMerged(BoardMessage message, Case matter, Instant now) {
		var wasLive = message.isLive();
		var merged = follow(message.takenDown(now), matter, (course) -> course.ended(now, "与内容相同的另一条留言合并答复。"));
		if (wasLive) {
			this.events.publishEvent(new BoardsEvent.MessageMerged(merged));
			this.pages.touch(merged, "boards.merge-message");
		}
	}

	private BoardMessage follow(BoardMessage message, Case matter, UnaryOperator<BoardMessage.Course> change) {
		var after = message.moved(matter.body(), MessageState.valueOf(matter.state()), change.apply(message.course()));
		this.messages.put(after);
		return after;
	}

	private Optional<BoardAnswer> answer(BoardMessage message, Case matter, UnaryOperator<BoardAnswer> change) {
		var changed = this.answers.find(message.id(), matter.round()).map(change);
		changed.ifPresent(this.answers::put);
		return changed;
	}

}
