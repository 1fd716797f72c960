package org.yichuang.intake.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

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
 * Hands a submission to its room. What the room writes and the note that it was handed
 * over are one transaction, so that nothing is handled twice whenever the process dies.
 */
@Component
public class DeliverSubmission {

	private static final Logger LOG = LoggerFactory.getLogger(DeliverSubmission.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

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
	 * Hands the next one over, or puts it off.
	 * @return false if none was due
	 */
	public boolean next() {
		var claimed = new AtomicReference<Due>();
		try {
			this.transaction
				.executeWithoutResult((status) -> this.deliveries.claim(this.clock.instant()).ifPresent((due) -> {
					claimed.set(due);
					handOver(due);
				}));
		}
		catch (RuntimeException | Error failure) {
			var due = claimed.get();
			if (due == null) {
				throw failure;
			}
			putOff(due, failure);
		}
		return claimed.get() != null;
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

}
