package org.yichuang.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;

/** 公众参与事件 — every fact this room announces, inside the transaction that makes it one. */
public sealed interface ParticipationEvent {

	/** What it is about. */
	ActivitySubject subject();

	/**
	 * Somebody did something with an activity.
	 *
	 * @param action as the audit trail names it, such as {@code participation.approve}
	 * @param note reason or remark, may be empty
	 */
	record ActivityHandled(Actor actor, ActivitySubject subject, String action,
			String note) implements ParticipationEvent {
	}

	/**
	 * An activity waits for somebody who may review it.
	 *
	 * @param writers who wrote in it and may not review it
	 */
	record ActivityWaits(ActivitySubject subject, List<AccountId> writers) implements ParticipationEvent {
	}

	/**
	 * An activity was returned to those who prepared it.
	 *
	 * @param writers whom
	 * @param reason why
	 */
	record ActivityReturned(ActivitySubject subject, List<AccountId> writers,
			String reason) implements ParticipationEvent {
	}

	/**
	 * An activity's page says something new: announced, open, closed, concluded,
	 * corrected.
	 *
	 * @param text what the page says, without markup
	 * @param announcedAt when it was first announced
	 */
	record ActivityShown(ActivitySubject subject, String text, Instant announcedAt) implements ParticipationEvent {
	}

	/**
	 * The public can take part from now on.
	 *
	 * @param at when
	 */
	record ActivityOpened(ActivitySubject subject, Instant at) implements ParticipationEvent {
	}

	/**
	 * Time is over; those who prepared it owe the result.
	 *
	 * @param writers whom to tell
	 */
	record ActivityClosed(ActivitySubject subject, List<AccountId> writers) implements ParticipationEvent {
	}

	/**
	 * The result is published for the first time.
	 *
	 * @param at when
	 */
	record ResultPublished(ActivitySubject subject, Instant at) implements ParticipationEvent {
	}

	/**
	 * Answers of a survey were counted, several at once.
	 *
	 * @param count how many
	 * @param at when they were counted, not when they came
	 */
	record AnswersCounted(ActivitySubject subject, long count, Instant at) implements ParticipationEvent {
	}

	/**
	 * A question for an interview was received.
	 *
	 * @param question which
	 * @param at when it was sent
	 */
	record QuestionReceived(ActivitySubject subject, UUID question, Instant at) implements ParticipationEvent {
	}

	/**
	 * A guest answered a question of the public, or the only answer was taken back.
	 *
	 * @param question which
	 * @param at when it was answered
	 * @param holds whether the answer stands
	 */
	record QuestionAnswered(ActivitySubject subject, UUID question, Instant at,
			boolean holds) implements ParticipationEvent {
	}

	/**
	 * An opinion on a draft was received.
	 *
	 * @param opinion which
	 * @param at when it was sent
	 */
	record OpinionReceived(ActivitySubject subject, UUID opinion, Instant at) implements ParticipationEvent {
	}

	/**
	 * Somebody registered for a hearing.
	 *
	 * @param registration which
	 * @param at when it was sent
	 */
	record HearingRegistered(ActivitySubject subject, UUID registration, Instant at) implements ParticipationEvent {
	}

	/**
	 * A hearing was held; its record is published for the first time.
	 *
	 * @param at when it began
	 */
	record HearingHeld(ActivitySubject subject, Instant at) implements ParticipationEvent {
	}

}
