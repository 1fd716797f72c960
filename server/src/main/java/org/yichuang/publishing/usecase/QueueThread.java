package org.yichuang.publishing.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yichuang.publishing.ReleaseLock;
import org.yichuang.publishing.spi.ReleasedPages;
import org.yichuang.publishing.store.ReleaseRows;

/**
 * Works through the queue in the background: when something was asked for in this
 * process, and twice a second for what other processes ask. Starts before pages are
 * served, so that nobody reads what a crash left half done.
 */
@Component
@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
class QueueThread implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(QueueThread.class);

	private static final Duration POLL = Duration.ofMillis(500);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);

	private static final Duration OVERLAP = Duration.ofSeconds(2);

	private final WorkThroughQueue queue;

	private final News news;

	private final ReleaseRows releases;

	private final ReleaseLock lock;

	private final ObjectProvider<ReleasedPages> listeners;

	private final Clock clock;

	private volatile @Nullable Thread thread;

	QueueThread(WorkThroughQueue queue, News news, ReleaseRows releases, ReleaseLock lock,
			ObjectProvider<ReleasedPages> listeners, Clock clock) {
		this.queue = queue;
		this.news = news;
		this.releases = releases;
		this.lock = lock;
		this.listeners = listeners;
		this.clock = clock;
	}

	@Override
	public void start() {
		this.queue.recover();
		// the thread looks for itself here, so it must stand here before it runs
		var started = Thread.ofPlatform().daemon().name("publishing").unstarted(this::run);
		this.thread = started;
		started.start();
	}

	@Override
	public void stop() {
		var running = this.thread;
		this.thread = null;
		if (running != null) {
			this.news.asked();
			join(running);
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	@Override
	public int getPhase() {
		return 0;
	}

	private void run() {
		var heard = this.clock.instant();
		while (Thread.currentThread() == this.thread) {
			try {
				this.news.awaitAsked(POLL);
				heard = listenElsewhere(heard);
				this.queue.work();
			}
			catch (InterruptedException stopped) {
				return;
			}
			catch (RuntimeException | Error failure) {
				LOG.error("The publishing queue has to wait", failure);
				rest();
			}
		}
	}

	private Instant listenElsewhere(Instant heard) {
		var now = this.clock.instant();
		if (this.releases.elsewhereSince(heard.minus(OVERLAP)) > 0) {
			this.lock.releasing(() -> this.listeners.forEach(ReleasedPages::releasedElsewhere));
		}
		return now;
	}

	private static void rest() {
		try {
			Thread.sleep(AFTER_FAILURE);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private static void join(Thread running) {
		try {
			running.join(Duration.ofSeconds(30));
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
