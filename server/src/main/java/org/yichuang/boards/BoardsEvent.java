package org.yichuang.boards;

import java.time.Instant;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;

/** 留言事件 — what this room announces, inside the transaction that makes it a fact. */
public sealed interface BoardsEvent {

	/** A board was opened on a site. */
	record BoardCreated(Actor actor, Board board, Place place) implements BoardsEvent {
	}

	/** A board was changed, closed or opened again. */
	record BoardChanged(Actor actor, Board before, Board board, Place place) implements BoardsEvent {
	}

	/** A message came. */
	record MessageReceived(BoardMessage message) implements BoardsEvent {
	}

	/**
	 * Everybody can read a message from now on.
	 *
	 * @param isFirst false if it was taken down before
	 */
	record MessageShown(Actor actor, BoardMessage message, boolean isFirst, Place place) implements BoardsEvent {
	}

	/** A message is not shown; its writer was told why. */
	record MessageRefused(BoardMessage message, Instant at) implements BoardsEvent {
	}

	/** A message was withdrawn by its writer. */
	record MessageWithdrawn(BoardMessage message, Instant at) implements BoardsEvent {
	}

	/** A message was merged into another one with the same content. */
	record MessageMerged(BoardMessage message) implements BoardsEvent {
	}

	/** An answer was written. */
	record AnswerWritten(Actor actor, BoardMessage message, Place place) implements BoardsEvent {
	}

	/**
	 * A message was answered.
	 *
	 * @param isFirst false for answers of a further handling
	 * @param answer what everybody reads
	 */
	record MessageAnswered(BoardMessage message, boolean isFirst, String answer, Instant at) implements BoardsEvent {
	}

	/** A message that everybody could read was taken down. */
	record MessageTakenDown(Actor actor, BoardMessage message, String reason, Place place) implements BoardsEvent {
	}

	/** Nothing is left that tells who wrote a message. */
	record MessageAnonymised(BoardMessage message, Place place) implements BoardsEvent {
	}

	/** A hot question was written or changed. */
	record HotQuestionWritten(Actor actor, HotQuestion question, Place place) implements BoardsEvent {
	}

	/** A hot question waits for a review. */
	record HotQuestionSubmitted(Actor actor, HotQuestion question, Place place) implements BoardsEvent {
	}

	/** A hot question was sent back to those who wrote it. */
	record HotQuestionReturned(Actor actor, HotQuestion question, Place place) implements BoardsEvent {
	}

	/** Everybody can read a hot question. */
	record HotQuestionPublished(Actor actor, HotQuestion question, String bodyName,
			Place place) implements BoardsEvent {
	}

	/** A hot question was taken down. */
	record HotQuestionTakenDown(Actor actor, HotQuestion question, String reason, Place place) implements BoardsEvent {
	}

}
