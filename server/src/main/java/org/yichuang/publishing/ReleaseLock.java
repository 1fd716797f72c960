package org.yichuang.publishing;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * 发布锁 — keeps readers of this process from seeing half a release. A release holds it
 * while it renames files: milliseconds.
 */
@Component
public class ReleaseLock {

	private final StampedLock lock = new StampedLock();

	/** Reads files, all of them before or all of them after any release. */
	public <T> T reading(Supplier<T> read) {
		long stamp = this.lock.readLock();
		try {
			return read.get();
		}
		finally {
			this.lock.unlockRead(stamp);
		}
	}

	/**
	 * Starts to read without waiting or locking.
	 * @return what to hand to {@link #undisturbed}; 0 if a release is under way
	 */
	public long glance() {
		return this.lock.tryOptimisticRead();
	}

	/** Says whether no release came in between since {@link #glance}. */
	public boolean undisturbed(long glance) {
		return this.lock.validate(glance);
	}

	/** Changes files while nobody reads. Only publishing calls it. */
	public void releasing(Runnable change) {
		long stamp = this.lock.writeLock();
		try {
			change.run();
		}
		finally {
			this.lock.unlockWrite(stamp);
		}
	}

}
