package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CommonAct;
import org.yichuang.interaction.InteractionEvent;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.Letter.Course;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;

/**
 * Lets letters and answers follow their cases, in the transaction that moves the case:
 * however somebody acts, letter, answer and case say the same.
 */
@Component
class FollowCases {

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowCases(LetterStore letters, LetterAnswerStore answers, ApplicationEventPublisher events, Clock clock) {
		this.letters = letters;
		this.answers = answers;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(CaseEvent event) {
		if (!LetterFields.PURPOSE.equals(event.matter().kind())) {
			return;
		}
		switch (event) {
			case CaseEvent.Acted acted ->
				this.letters.lock(acted.matter().id()).ifPresent((letter) -> act(acted, letter));
			case CaseEvent.Rated rated ->
				this.letters.lock(rated.matter().id()).ifPresent((letter) -> rate(rated, letter));
			case CaseEvent.FellBack fellBack -> this.letters.lock(fellBack.matter().id())
				.ifPresent((letter) -> follow(letter, fellBack.matter(), (course) -> course));
			case CaseEvent.Opened opened -> {
				// the letter is written by whoever opened the case
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
		}
	}

	private void act(CaseEvent.Acted acted, Letter letter) {
		var matter = acted.matter();
		var note = acted.act().note();
		var now = this.clock.instant();
		switch (acted.act().code()) {
			case LetterState.ACCEPT -> announce(
					new InteractionEvent.LetterAccepted(follow(letter, matter, (course) -> course.judged(true)), now));
			case LetterState.DECLINE -> announce(new InteractionEvent.LetterDeclined(
					follow(letter, matter, (course) -> course.ended(now, note)), now));
			case LetterState.INVALIDATE -> announce(new InteractionEvent.LetterInvalidated(
					follow(letter, matter, (course) -> course.judged(false).ended(now, note)),
					Boolean.TRUE.equals(letter.course().valid()), now));
			case LetterState.WITHDRAW ->
				announce(new InteractionEvent.LetterWithdrawn(follow(letter, matter, (course) -> course.ended(now, "")),
						now));
			case LetterState.SUBMIT_ANSWER -> {
				answer(letter, matter, Answer::submitted);
				follow(letter, matter, (course) -> course);
			}
			case LetterState.RETURN_ANSWER -> {
				answer(letter, matter, (answer) -> answer.returned(acted.actor().account(), note));
				follow(letter, matter, (course) -> course);
			}
			case LetterState.SEND_ANSWER -> send(acted, letter, now);
			default -> common(acted, letter, now);
		}
	}

	private void send(CaseEvent.Acted acted, Letter letter, Instant now) {
		var matter = acted.matter();
		answer(letter, matter, (answer) -> answer.sent(acted.actor().account(), now));
		var isFirst = letter.course().answeredAt() == null;
		var inTime = !matter.clock().isOverdue(now);
		var sent = follow(letter, matter, (course) -> course.answered(now, inTime).ended(now, ""));
		announce(new InteractionEvent.LetterAnswered(sent, isFirst, Duration.between(letter.source().receivedAt(), now),
				now));
	}

	/** A letter that is merged into another is a duplicate and none of its own. */
	private void common(CaseEvent.Acted acted, Letter letter, Instant now) {
		var matter = acted.matter();
		if (acted.act().code().equals(CommonAct.REOPEN.code())) {
			follow(letter, matter, (course) -> course.ended(null, ""));
		}
		else if (acted.act().code().equals(CommonAct.MERGE.code()) && matter.mergedInto() != null) {
			var merged = follow(letter, matter, (course) -> course.judged(false).ended(now, "与您的另一封来信合并办理。"));
			announce(new InteractionEvent.LetterInvalidated(merged, Boolean.TRUE.equals(letter.course().valid()), now));
		}
		else {
			follow(letter, matter, (course) -> course);
		}
	}

	private void rate(CaseEvent.Rated rated, Letter letter) {
		var after = follow(letter, rated.matter(), (course) -> course.rated(rated.matter().grade()));
		announce(new InteractionEvent.LetterRated(after, this.clock.instant()));
	}

	private Letter follow(Letter letter, Case matter, UnaryOperator<Course> change) {
		var after = letter.moved(matter.body(), LetterState.valueOf(matter.state()), change.apply(letter.course()));
		this.letters.put(after);
		return after;
	}

	private void answer(Letter letter, Case matter, UnaryOperator<Answer> change) {
		Optional<Answer> found = this.answers.find(letter.id(), matter.round());
		found.ifPresent((answer) -> this.answers.put(change.apply(answer)));
	}

	private void announce(InteractionEvent event) {
		this.events.publishEvent(event);
	}

}
