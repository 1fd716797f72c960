package org.yichuang.calendar;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;
import org.yichuang.calendar.store.NoticeStore;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.kernel.WorkingCalendars;

/** Fills the kernel's working calendar; what it answers is a second old at most. */
@Component
class LoadedCalendars implements WorkingCalendars {

	private static final Duration OLDEST = Duration.ofSeconds(1);

	private final LoadingCache<String, WorkingCalendar> calendar;

	LoadedCalendars(NoticeStore notices) {
		this.calendar = Caffeine.newBuilder().expireAfterWrite(OLDEST).build((key) -> notices.calendar());
	}

	@Override
	public WorkingCalendar current() {
		return this.calendar.get("current");
	}

}
