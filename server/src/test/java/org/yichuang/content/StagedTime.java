package org.yichuang.content;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clock that can be put forward, and power cuts: breaks the transaction that changes
 * the state of what is withdrawn. Shared by this room's tests, so that they share one
 * application.
 */
@TestConfiguration
class StagedTime {

	final AtomicBoolean powerCut = new AtomicBoolean();

	/** Titles of articles whose publication fails. */
	final Set<String> stuck = ConcurrentHashMap.newKeySet();

	private volatile @Nullable HeldUp heldUp;

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@EventListener
	void on(ContentEvent.ArticlePublished published) throws InterruptedException {
		var title = published.subject().title();
		if (this.stuck.contains(title)) {
			throw new IllegalStateException("stuck");
		}
		var held = this.heldUp;
		if (held != null && held.title().equals(title)) {
			held.there().countDown();
			held.go().await();
		}
	}

	/** Lets the publication of an article wait in the middle of its transaction. */
	void holdUp(String title) {
		this.heldUp = new HeldUp(title, new CountDownLatch(1), new CountDownLatch(1));
	}

	void awaitHeldUp() throws InterruptedException {
		var held = Objects.requireNonNull(this.heldUp);
		assertThat(held.there().await(20, TimeUnit.SECONDS)).isTrue();
	}

	void letGo() {
		var held = this.heldUp;
		if (held != null) {
			held.go().countDown();
		}
	}

	@EventListener
	void on(ContentEvent.ArticleTakenDown down) {
		if (this.powerCut.get()) {
			throw new IllegalStateException("power cut");
		}
	}

	private record HeldUp(String title, CountDownLatch there, CountDownLatch go) {
	}

}
