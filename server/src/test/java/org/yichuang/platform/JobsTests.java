package org.yichuang.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JobsTests {

	@Test
	void letsNoLongJobHoldUpTheOthers() throws InterruptedException {
		var end = new CountDownLatch(1);
		var underWay = new CountDownLatch(8);
		var scheduler = new PlatformConfiguration.Jobs().taskScheduler();
		scheduler.initialize();
		try {
			for (int i = 0; i < 8; i++) {
				scheduler.scheduleWithFixedDelay(() -> {
					underWay.countDown();
					await(end);
				}, Duration.ofSeconds(1));
			}
			assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			end.countDown();
			scheduler.shutdown();
		}
	}

	private static void await(CountDownLatch end) {
		try {
			end.await();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
