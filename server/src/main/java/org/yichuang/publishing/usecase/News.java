package org.yichuang.publishing.usecase;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;

/** 消息 — tells the threads of this process that something was asked for or went live. */
@Component
class News {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition askedFor = this.lock.newCondition();

	private final Condition wentLive = this.lock.newCondition();

	private boolean asked;

	/** Pages have become stale. */
	void asked() {
		signal(() -> {
			this.asked = true;
			this.askedFor.signalAll();
		});
	}

	/** Pages have gone live. */
	void released() {
		signal(this.wentLive::signalAll);
	}

	/** Waits until pages have become stale, or a while. */
	void awaitAsked(Duration atMost) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			if (!this.asked) {
				this.askedFor.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
			}
			this.asked = false;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Waits until pages have gone live, or a while. */
	void awaitReleased(Duration atMost) throws InterruptedException {
		this.lock.lockInterruptibly();
		try {
			this.wentLive.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void signal(Runnable what) {
		this.lock.lock();
		try {
			what.run();
		}
		finally {
			this.lock.unlock();
		}
	}

}
