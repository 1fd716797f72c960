package org.yichuang.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.store.NoticeStore;
import org.yichuang.calendar.usecase.LoadNotice;
import org.yichuang.calendar.usecase.ReadNoticeFile;
import org.yichuang.kernel.Actor;

/** Loads the notices that the program brings, for years that have none yet. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	@Lazy(false)
	SmartInitializingSingleton bundledNotices(NoticeStore notices, ReadNoticeFile files, LoadNotice load) {
		return () -> {
			var there = notices.years();
			Arrays.stream(bundled())
				.map((file) -> read(files, file))
				.filter((notice) -> !there.contains(notice.year()))
				.forEach((notice) -> load.load(Actor.SYSTEM, notice, LoadNotice.ANY_VERSION));
		};
	}

	private static Resource[] bundled() {
		try {
			return new PathMatchingResourcePatternResolver().getResources("classpath:calendar/*.json");
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static HolidayNotice read(ReadNoticeFile files, Resource file) {
		try (var content = file.getInputStream()) {
			return files.read(content);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
