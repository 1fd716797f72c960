package org.yichuang.sitegroup.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 新鲜度 — sees to it that what memory answers is at most a second old. Looks are made by a
 * thread of their own; readers wait for one only when what they would get is too old, and
 * not at all while looks hang, so that a missing database does not take the public side
 * with it.
 */
final class Freshness {

	private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);

	private static final long LOOK_AFTER = TimeUnit.MILLISECONDS.toNanos(400);

	private static final long TOO_OLD = TimeUnit.MILLISECONDS.toNanos(900);

	private static final long PATIENCE_MILLIS = 2_000;

	private final Runnable look;

	private @Nullable CompletableFuture<Void> running;

	private boolean ever;

	/**
	 * Changes that memory was told of, and up to which of them the last look has seen.
	 */
	private long doubts;

	private long answered;

	private long asOf;

	private long nextLook = System.nanoTime();

	private volatile boolean hanging;

	Freshness(Runnable look) {
		this.look = look;
	}

	/** Makes sure that memory is fresh enough; returns at once if it is. */
	void ensure() {
		for (var awaited = awaited(); awaited != null; awaited = awaited()) {
			await(awaited);
		}
	}

	/** What memory holds is known to be out of date. */
	synchronized void doubt() {
		this.doubts++;
	}

	private synchronized @Nullable CompletableFuture<Void> awaited() {
		long now = System.nanoTime();
		boolean due = now - this.nextLook >= 0 || (this.doubts > this.answered && !this.hanging) || !this.ever;
		if (this.running == null && due) {
			start(now, this.doubts);
		}
		boolean fresh = this.ever && this.doubts == this.answered && now - this.asOf < TOO_OLD;
		return (fresh || (this.ever && this.hanging)) ? null : this.running;
	}

	private void start(long now, long upTo) {
		var done = new CompletableFuture<Void>();
		this.running = done;
		Thread.ofVirtual().name("site-memory").start(() -> {
			try {
				this.look.run();
				finished(now, upTo);
				done.complete(null);
			}
			catch (RuntimeException failure) {
				LOG.warn("Sites could not be read; what is known is served on", failure);
				failed();
				done.completeExceptionally(failure);
			}
		});
	}

	private synchronized void finished(long started, long upTo) {
		this.running = null;
		this.hanging = false;
		this.ever = true;
		this.asOf = started;
		this.answered = upTo;
		this.nextLook = System.nanoTime() + LOOK_AFTER;
	}

	private synchronized void failed() {
		this.running = null;
		this.hanging = true;
		this.nextLook = System.nanoTime() + LOOK_AFTER;
	}

	private void await(CompletableFuture<Void> running) {
		try {
			running.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException slow) {
			this.hanging = true;
			failUnlessEver(slow);
		}
		catch (ExecutionException failed) {
			failUnlessEver(failed);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while sites were read", stopped);
		}
	}

	private synchronized void failUnlessEver(Exception cause) {
		if (!this.ever) {
			throw new IllegalStateException("Sites could not be read", cause);
		}
	}

}
