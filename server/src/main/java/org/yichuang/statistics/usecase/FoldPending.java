package org.yichuang.statistics.usecase;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.statistics.store.FoldTable;

/**
 * Folds what is pending into the sums, one process at a time, so that those who measure
 * need not wait for each other. Figures are right before and after: readers add both.
 */
@Component
public class FoldPending {

	private static final int BATCH = 20_000;

	private final FoldTable sums;

	private final TransactionTemplate transaction;

	FoldPending(FoldTable sums, TransactionTemplate transaction) {
		this.sums = sums;
		this.transaction = transaction;
	}

	/** Folds everything that is committed, unless another process is at it. */
	public void foldAll() {
		boolean free = true;
		while (free && this.sums.isBehind()) {
			free = Boolean.TRUE.equals(this.transaction.execute((status) -> foldSome()));
		}
	}

	private boolean foldSome() {
		boolean free = this.sums.lock();
		if (free) {
			this.sums.fold(BATCH);
		}
		return free;
	}

	/** Folds twice a second. */
	@Component
	@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
	static class Job {

		private final FoldPending fold;

		Job(FoldPending fold) {
			this.fold = fold;
		}

		@Scheduled(fixedDelay = 500)
		void run() {
			this.fold.foldAll();
		}

	}

}
