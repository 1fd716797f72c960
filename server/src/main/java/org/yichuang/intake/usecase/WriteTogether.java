package org.yichuang.intake.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.ReceiptNumber;
import org.yichuang.intake.store.NewRow;
import org.yichuang.intake.store.SubmissionTable;

/**
 * 合并写入 — writes what people send at the same moment with one statement and one commit.
 * While one of them writes, the others queue; whoever comes first of these writes for all
 * that queue by then. Nobody waits for company: who comes alone writes at once. Everybody
 * returns only after the commit that holds their own row.
 */
@Component
class WriteTogether {

	private static final Logger LOG = LoggerFactory.getLogger(WriteTogether.class);

	private static final int CROWD = 4;

	private static final int MOST_ROWS = 64;

	private static final int MOST_BYTES = 4 << 20;

	private final SubmissionTable submissions;

	private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();

	private final Semaphore turn = new Semaphore(1);

	/** How many are in here now. */
	private final AtomicInteger inside = new AtomicInteger();

	WriteTogether(SubmissionTable submissions) {
		this.submissions = submissions;
	}

	/**
	 * Writes a submission, in the caller's transaction or together with others.
	 * @return its number, or nothing if the idempotency key was used before
	 */
	Optional<ReceiptNumber> add(NewRow row) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return this.submissions.add(row);
		}
		this.inside.incrementAndGet();
		try {
			return together(new Waiting(row, Thread.currentThread()));
		}
		finally {
			this.inside.decrementAndGet();
		}
	}

	/** Says whether many wait to be written just now. */
	boolean isCrowded() {
		return this.inside.get() >= CROWD;
	}

	private Optional<ReceiptNumber> together(Waiting mine) {
		this.queue.add(mine);
		boolean interrupted = false;
		while (mine.outcome == null) {
			if (this.turn.tryAcquire()) {
				writeAll();
			}
			else {
				LockSupport.park(this);
				interrupted |= Thread.interrupted();
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return mine.result(this.submissions);
	}

	/** Takes the turn's rows out of the queue, writes them, and hands the turn on. */
	private void writeAll() {
		try {
			var some = some();
			if (!some.isEmpty()) {
				write(some);
			}
		}
		finally {
			this.turn.release();
			var next = this.queue.peek();
			if (next != null) {
				LockSupport.unpark(next.thread);
			}
		}
	}

	private List<Waiting> some() {
		var some = new ArrayList<Waiting>();
		int bytes = 0;
		while (some.size() < MOST_ROWS && bytes < MOST_BYTES) {
			var next = this.queue.poll();
			if (next == null) {
				break;
			}
			bytes += next.row.box().sealed().length;
			some.add(next);
		}
		return some;
	}

	/**
	 * Writes some rows. Where that fails as a whole, everybody tries alone, so that
	 * nobody's fault is another's.
	 */
	private void write(List<Waiting> some) {
		Outcome outcome = new Outcome.Alone();
		try {
			outcome = new Outcome.Together(this.submissions.addAll(some.stream().map((each) -> each.row).toList()));
		}
		catch (RuntimeException failure) {
			LOG.debug("{} submissions are written one by one", some.size(), failure);
		}
		finally {
			for (var each : some) {
				each.outcome = outcome;
				LockSupport.unpark(each.thread);
			}
		}
	}

	/** What came of a turn. */
	private sealed interface Outcome {

		/** Committed; the numbers of those that were new. */
		record Together(Map<SubmissionId, ReceiptNumber> numbers) implements Outcome {
		}

		/** Nothing was written, or nobody knows: write alone. */
		record Alone() implements Outcome {
		}

	}

	/** Somebody who waits for their row to be written. */
	private static final class Waiting {

		private final NewRow row;

		private final Thread thread;

		private volatile @Nullable Outcome outcome;

		Waiting(NewRow row, Thread thread) {
			this.row = row;
			this.thread = thread;
		}

		Optional<ReceiptNumber> result(SubmissionTable submissions) {
			return (this.outcome instanceof Outcome.Together together)
					? Optional.ofNullable(together.numbers().get(this.row.id())) : submissions.add(this.row);
		}

	}

}
