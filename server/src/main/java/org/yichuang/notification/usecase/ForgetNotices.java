package org.yichuang.notification.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.notification.NotificationSettings;
import org.yichuang.notification.store.DeliveryRows;
import org.yichuang.notification.store.NoticeRows;

/**
 * Deletes notices, and records of what was sent, once their keeping period is over: part
 * by part, so that nobody waits and a kill costs one part.
 */
@Component
public class ForgetNotices {

	private static final int AT_ONCE = 1000;

	private final NoticeRows notices;

	private final DeliveryRows deliveries;

	private final NotificationSettings settings;

	private final Clock clock;

	ForgetNotices(NoticeRows notices, DeliveryRows deliveries, NotificationSettings settings, Clock clock) {
		this.notices = notices;
		this.deliveries = deliveries;
		this.settings = settings;
		this.clock = clock;
	}

	/** Deletes all whose time is over; says how many. */
	public int forget() {
		Instant before = this.clock.instant().minus(this.settings.keep());
		return all(() -> this.notices.forget(before, AT_ONCE)) + all(() -> this.deliveries.forget(before, AT_ONCE));
	}

	private static int all(IntSupplier part) {
		int all = 0;
		for (int done = part.getAsInt(); done > 0; done = part.getAsInt()) {
			all += done;
		}
		return all;
	}

	/** Does it every hour. */
	@Component
	@Lazy(false)
	@ConditionalOnProperty(name = "yichuang.jobs", matchIfMissing = true)
	static class ForgetNoticesJob {

		private final ForgetNotices forget;

		ForgetNoticesJob(ForgetNotices forget) {
			this.forget = forget;
		}

		@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
		void run() {
			this.forget.forget();
		}

	}

}
