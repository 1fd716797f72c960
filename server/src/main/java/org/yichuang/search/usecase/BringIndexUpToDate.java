package org.yichuang.search.usecase;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yichuang.platform.PlatformSettings;
import org.yichuang.search.index.SearchIndex;
import org.yichuang.search.store.EntryStore;

/**
 * Lets the index follow the table: at once when woken, else every half second. What a
 * crash left undone is done by whoever starts next, since a commit of the index says how
 * far it came.
 */
@Component
public class BringIndexUpToDate implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(BringIndexUpToDate.class);

	private static final long REST_MILLIS = 500;

	private static final long STOP_MILLIS = 20_000;

	/** Versions between two commits while much is to be done. */
	private static final int COMMIT_EVERY = 50;

	private final EntryStore entries;

	private final SearchIndex index;

	private final boolean runs;

	private final Semaphore woken = new Semaphore(0);

	private volatile boolean running;

	private @Nullable Thread worker;

	BringIndexUpToDate(EntryStore entries, SearchIndex index, PlatformSettings settings) {
		this.entries = entries;
		this.index = index;
		this.runs = settings.jobs();
	}

	/** Says that there is something to do. */
	public void wake() {
		this.woken.release();
	}

	/**
	 * Does what there is to do.
	 * @return whether the index changed
	 */
	public synchronized boolean follow() {
		restartIfAsked();
		int taken = 1;
		while (taken > 0) {
			taken = this.entries.take();
		}
		int applied = 0;
		long next = this.entries.versionAfter(this.index.progress().version());
		while (next > 0) {
			this.index.apply(this.entries.of(next), this.index.progress().at(next));
			if (++applied % COMMIT_EVERY == 0) {
				this.index.commit();
			}
			next = this.entries.versionAfter(next);
		}
		if (applied > 0) {
			this.index.show();
			this.index.commit();
		}
		return applied > 0;
	}

	private void restartIfAsked() {
		long asked = this.entries.rebuilds();
		if (this.index.progress().rebuilds() != asked) {
			this.index.empty(SearchIndex.Progress.anew(asked));
		}
	}

	@Override
	public void start() {
		if (this.runs) {
			this.running = true;
			this.worker = Thread.ofPlatform().name("search-index").daemon().start(this::keepFollowing);
		}
	}

	@Override
	public void stop() {
		this.running = false;
		wake();
		try {
			if (this.worker != null) {
				this.worker.join(STOP_MILLIS);
			}
		}
		catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void keepFollowing() {
		while (this.running) {
			try {
				follow();
				this.woken.tryAcquire(REST_MILLIS, TimeUnit.MILLISECONDS);
				this.woken.drainPermits();
			}
			catch (RuntimeException failure) {
				LOG.warn("The search index cannot follow; it tries again", failure);
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(REST_MILLIS));
			}
			catch (InterruptedException stopped) {
				return;
			}
		}
	}

}
