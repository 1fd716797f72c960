package org.yichuang.publishing.render;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * 渲染看守 — interrupts a rendering that takes too long or allocates too much. One thread
 * watches all; it sleeps while nothing is rendered.
 */
@Component
class Watch implements DisposableBean {

	private static final long LOOK_EVERY_NANOS = 10_000_000;

	private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final Set<Watched> watched = ConcurrentHashMap.newKeySet();

	private final long nanos;

	private final long bytes;

	private final Thread thread;

	private volatile boolean ended;

	Watch(PublishingSettings settings) {
		this.nanos = settings.renderTime().toNanos();
		this.bytes = settings.renderMemory();
		this.thread = Thread.ofPlatform().daemon().name("render-watch").start(this::look);
	}

	/** Watches the current thread until the answer is closed. */
	Watched start() {
		var current = new Watched(Thread.currentThread(), System.nanoTime() + this.nanos,
				allocated(Thread.currentThread()) + this.bytes);
		if (this.watched.isEmpty()) {
			this.watched.add(current);
			LockSupport.unpark(this.thread);
		}
		else {
			this.watched.add(current);
		}
		return current;
	}

	@Override
	public void destroy() {
		this.ended = true;
		LockSupport.unpark(this.thread);
	}

	private void look() {
		while (!this.ended) {
			if (this.watched.isEmpty()) {
				LockSupport.parkNanos(50 * LOOK_EVERY_NANOS);
			}
			else {
				LockSupport.parkNanos(LOOK_EVERY_NANOS);
				this.watched.forEach(Watched::check);
			}
		}
	}

	private long allocated(Thread thread) {
		return this.threads.getThreadAllocatedBytes(thread.threadId());
	}

	/** One rendering under watch. */
	final class Watched implements AutoCloseable {

		private final Thread renderer;

		private final long deadline;

		private final long mostAllocated;

		private boolean closed;

		private @Nullable String overrun;

		private boolean late;

		private Watched(Thread renderer, long deadline, long mostAllocated) {
			this.renderer = renderer;
			this.deadline = deadline;
			this.mostAllocated = mostAllocated;
		}

		private synchronized void check() {
			if (this.closed || this.overrun != null) {
				return;
			}
			if (System.nanoTime() - this.deadline > 0) {
				this.late = true;
				this.overrun = "Rendering took longer than " + Watch.this.nanos / 1_000_000 + " ms";
			}
			else if (allocated(this.renderer) > this.mostAllocated) {
				this.overrun = "Rendering needed more than " + Watch.this.bytes + " bytes of memory";
			}
			if (this.overrun != null) {
				this.renderer.interrupt();
			}
		}

		/** Returns which limit was overrun, if one was. */
		synchronized @Nullable String overrun() {
			return this.overrun;
		}

		/** Says whether it was time that ran out. */
		synchronized boolean isLate() {
			return this.late;
		}

		@Override
		public synchronized void close() {
			this.closed = true;
			Watch.this.watched.remove(this);
			if (this.overrun != null) {
				Thread.interrupted();
			}
		}

	}

}
