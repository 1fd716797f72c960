package org.yichuang.calendar.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.calendar.CalendarEvent;
import org.yichuang.calendar.CalendarPermission;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.store.NoticeStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;

/** Loads a year's holiday notice or replaces it by a corrected one. */
@Component
public class LoadNotice {

	/** Replaces whatever is there. */
	public static final long ANY_VERSION = -1;

	private final NoticeStore notices;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LoadNotice(NoticeStore notices, ApplicationEventPublisher events, Clock clock) {
		this.notices = notices;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Loads the notice; one that is the same as what is there changes nothing.
	 * @param version the row version that was read, or {@link #ANY_VERSION}
	 * @throws Invalid if the notice does not hold
	 * @throws Refused if the actor may not or somebody changed the notice meanwhile
	 */
	@Transactional
	public void load(Actor actor, HolidayNotice notice, long version) {
		actor.require(CalendarPermission.MANAGE, Place.WHOLE_GROUP);
		notice.check();
		var sorted = new HolidayNotice(notice.year(), notice.papers(),
				notice.days().stream().sorted(java.util.Comparator.comparing(HolidayNotice.Day::date)).toList());
		if (this.notices.find(notice.year()).filter((there) -> there.notice().equals(sorted)).isPresent()) {
			return;
		}
		if (!this.notices.put(sorted, new NoticeStore.Written(this.clock.instant(), actor.name(), version))) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.events.publishEvent(new CalendarEvent.NoticeLoaded(actor, sorted.year(), sorted.days().size(),
				String.join(" ", sorted.papers())));
	}

}
