package org.yichuang.intake.usecase;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 分发铃 — tells the dispatcher of this process that something was accepted. */
@Component
class DeliveryBell {

	private final Semaphore rung = new Semaphore(0);

	/** Rings once the caller's transaction is committed; at once where there is none. */
	void ringAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.rung.release();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				DeliveryBell.this.rung.release();
			}
		});
	}

	/** Waits until something was accepted, but not longer than this. */
	void await(Duration atMost) throws InterruptedException {
		if (this.rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
			this.rung.drainPermits();
		}
	}

	/** Wakes everybody who waits. */
	void ring(int many) {
		this.rung.release(many);
	}

}
