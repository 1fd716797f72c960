package org.yichuang.content;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.yichuang.testing.TestClock;

/**
 * A clock that can be put forward, and power cuts: breaks the transaction that changes
 * the state of what is withdrawn. Shared by this room's tests, so that they share one
 * application.
 */
@TestConfiguration
class StagedTime {

	final AtomicBoolean powerCut = new AtomicBoolean();

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@EventListener
	void on(ContentEvent.ArticleTakenDown down) {
		if (this.powerCut.get()) {
			throw new IllegalStateException("power cut");
		}
	}

}
