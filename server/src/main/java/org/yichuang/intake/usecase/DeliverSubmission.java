package org.yichuang.intake.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.intake.IntakeEvent.SubmissionDelivered;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.store.DeliveryTable;
import org.yichuang.intake.store.DeliveryTable.Due;

/**
 * Hands submissions to their rooms, several at a time. What the rooms write and the notes
 * that these were handed over are one transaction, so that nothing is handled twice
 * whenever the process dies.
 */
@Component
public class DeliverSubmission {

	private static final Logger LOG = LoggerFactory.getLogger(DeliverSubmission.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

	private static final int AT_ONCE = 16;

	private static final int MOST_DOUBLINGS = 10;

	private static final int TROUBLE_LENGTH = 500;

	private final DeliveryTable deliveries;

	private final ReadSubmission reading;

	private final ObjectProvider<SubmissionReceiver> rooms;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DeliverSubmission(DeliveryTable deliveries, ReadSubmission reading, ObjectProvider<SubmissionReceiver> rooms,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.deliveries = deliveries;
		this.reading = reading;
		this.rooms = rooms;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Hands the next ones over in one transaction. One that fails is put off, and the
	 * others of the transaction come again.
	 * @return false if none was due
	 */
	public boolean next() {
		return next(AT_ONCE);
	}

	private boolean next(int most) {
		var turn = new Turn();
		try {
			this.transaction.executeWithoutResult((status) -> handOver(turn, most));
		}
		catch (RuntimeException | Error failure) {
			if (turn.claimed.isEmpty()) {
				throw failure;
			}
			afterFailure(turn, failure);
		}
		return !turn.claimed.isEmpty();
	}

	private void handOver(Turn turn, int most) {
		turn.claimed = this.deliveries.claim(this.clock.instant(), most);
		for (var due : turn.claimed) {
			turn.current = due;
			handOver(due);
		}
		turn.current = null;
	}

	/** What fails only at the end may be any of them: then they are tried one by one. */
	private void afterFailure(Turn turn, Throwable failure) {
		var culprit = (turn.claimed.size() == 1) ? turn.claimed.getFirst() : turn.current;
		if (culprit != null) {
			putOff(culprit, failure);
			return;
		}
		LOG.warn("{} submissions are handed over one by one", turn.claimed.size(), failure);
		turn.claimed.forEach((each) -> next(1));
	}

	private void handOver(Due due) {
		var submission = this.reading.get(due.id());
		var room = this.rooms.stream()
			.filter((each) -> each.kind().equals(submission.kind()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No room takes " + submission.kind()));
		room.received(submission);
		this.deliveries.done(due.id());
		this.events.publishEvent(new SubmissionDelivered(submission));
	}

	private void putOff(Due due, Throwable failure) {
		LOG.error("Submission {} was not taken over at try {}", due.id(), due.attempts() + 1, failure);
		var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.attempts(), MOST_DOUBLINGS));
		// only what failed: why it did may repeat what was sent, and stands in the log
		var text = failure.getClass().getName();
		this.transaction.executeWithoutResult((status) -> this.deliveries.putOff(due.id(),
				this.clock.instant().plus((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE),
				text.substring(0, Math.min(TROUBLE_LENGTH, text.length()))));
	}

	/** How far a transaction is. */
	private static final class Turn {

		private List<Due> claimed = List.of();

		private @Nullable Due current;

	}

}
