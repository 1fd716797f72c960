package org.yichuang.interaction;

import java.time.Duration;
import java.time.Instant;

import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.model.Wording;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;

/** 互动事件 — what this room announces, inside the transaction that makes it a fact. */
public sealed interface InteractionEvent {

	/** A mailbox was opened on a site. */
	record MailboxCreated(Actor actor, Mailbox mailbox, Place place) implements InteractionEvent {
	}

	/** A mailbox was changed, closed or opened again. */
	record MailboxChanged(Actor actor, Mailbox before, Mailbox mailbox, Place place) implements InteractionEvent {
	}

	/** Words for answers were written or taken away. */
	record WordingChanged(Actor actor, Wording wording, Place place) implements InteractionEvent {
	}

	/** A letter came. */
	record LetterReceived(Letter letter) implements InteractionEvent {
	}

	/** A letter was accepted; it is a valid one. */
	record LetterAccepted(Letter letter, Instant at) implements InteractionEvent {
	}

	/** A letter was not accepted; the writer was told the lawful channel. */
	record LetterDeclined(Letter letter, Instant at) implements InteractionEvent {
	}

	/**
	 * A letter was judged invalid.
	 *
	 * @param wasValid whether it had been accepted before
	 */
	record LetterInvalidated(Letter letter, boolean wasValid, Instant at) implements InteractionEvent {
	}

	/** A letter was withdrawn by its writer. */
	record LetterWithdrawn(Letter letter, Instant at) implements InteractionEvent {
	}

	/**
	 * A letter's answer was sent.
	 *
	 * @param isFirst false for answers of a further handling
	 * @param took from receipt
	 */
	record LetterAnswered(Letter letter, boolean isFirst, Duration took, Instant at) implements InteractionEvent {
	}

	/** The writer rated the handling. */
	record LetterRated(Letter letter, Instant at) implements InteractionEvent {
	}

	/** An answer was written. */
	record AnswerWritten(Actor actor, Letter letter, Place place) implements InteractionEvent {
	}

	/** The writer added something. */
	record LetterSupplemented(Letter letter) implements InteractionEvent {
	}

	/** Everybody may read a letter and its answer. */
	record LetterPublished(Actor actor, Letter letter, Publication publication,
			Place place) implements InteractionEvent {
	}

	/** A published letter was taken down. */
	record PublicationWithdrawn(Actor actor, Letter letter, String reason, Place place) implements InteractionEvent {
	}

	/** Nothing is left that tells who wrote a letter. */
	record LetterAnonymised(Letter letter, Place place) implements InteractionEvent {
	}

}
