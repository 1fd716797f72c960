package org.yichuang.intake.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yichuang.intake.IntakeSettings;

/**
 * 分发 — hands submissions over in the background: at once when this process accepted one,
 * and twice a second for what others accepted or what was put off.
 */
@Component
@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
class DeliveryThreads implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(DeliveryThreads.class);

	private static final Duration POLL = Duration.ofMillis(500);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);

	private static final Duration COURTESY = Duration.ofMillis(10);

	private static final int MOST_COURTESIES = 20;

	private static final Duration LAST = Duration.ofSeconds(30);

	private final DeliverSubmission delivering;

	private final DeliveryBell bell;

	private final WriteTogether writing;

	private final int workers;

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean running;

	DeliveryThreads(DeliverSubmission delivering, DeliveryBell bell, WriteTogether writing, IntakeSettings settings) {
		this.delivering = delivering;
		this.bell = bell;
		this.writing = writing;
		this.workers = Math.max(1, settings.workers());
	}

	@Override
	public synchronized void start() {
		this.running = true;
		for (int i = 0; i < this.workers; i++) {
			this.threads.add(Thread.ofPlatform().daemon().name("intake-" + i).start(this::run));
		}
	}

	@Override
	public synchronized void stop() {
		this.running = false;
		this.bell.ring(this.workers);
		for (var thread : this.threads) {
			join(thread);
		}
		this.threads.clear();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			try {
				this.bell.await(POLL);
				while (this.running && this.delivering.next()) {
					letPeopleIn();
				}
			}
			catch (InterruptedException stopped) {
				return;
			}
			catch (RuntimeException | Error failure) {
				LOG.error("Submissions have to wait for their rooms", failure);
				rest();
			}
		}
	}

	/** Accepting goes before handling, but does not stop it. */
	private void letPeopleIn() throws InterruptedException {
		for (int i = 0; i < MOST_COURTESIES && this.running && this.writing.isCrowded(); i++) {
			Thread.sleep(COURTESY);
		}
	}

	private void rest() {
		try {
			Thread.sleep(AFTER_FAILURE);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private static void join(Thread running) {
		try {
			running.join(LAST);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
