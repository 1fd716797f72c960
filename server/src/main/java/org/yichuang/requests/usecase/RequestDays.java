package org.yichuang.requests.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Allowance;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.WorkingCalendars;
import org.yichuang.requests.model.Deadline;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Deadlines;

/** 申请日期 — reckons the days of requests by the law's deadlines and the calendar. */
@Component
public class RequestDays {

	private final Deadlines deadlines;

	private final WorkingCalendars calendars;

	private final Clock clock;

	RequestDays(Deadlines deadlines, WorkingCalendars calendars, Clock clock) {
		this.deadlines = deadlines;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** Returns today, Beijing calendar date. */
	public LocalDate today() {
		return Beijing.today(this.clock);
	}

	/** Returns the time it is. */
	public Instant now() {
		return this.clock.instant();
	}

	/** Returns the deadline that holds on a day. */
	public Deadline deadline(DeadlineKind kind, LocalDate day) {
		return this.deadlines.on(kind, day);
	}

	/** Returns how long an answer may take that is due from a day. */
	public Allowance reply(LocalDate received) {
		return deadline(DeadlineKind.REPLY, received).allowance();
	}

	/** Returns the last day of a deadline that begins on a day, which is not counted. */
	public LocalDate last(DeadlineKind kind, LocalDate from) {
		return last(deadline(kind, from).allowance(), from);
	}

	/** Returns the last day of a limit in days; the first is not counted. */
	public LocalDate last(Allowance limit, LocalDate from) {
		var calendar = this.calendars.current();
		return switch (limit.unit()) {
			case WORKING_DAYS -> calendar.afterWorkingDays(from, limit.amount()).day();
			case DAYS -> calendar.afterDays(from, limit.amount()).day();
			case HOURS, OFFICE_HOURS -> throw new IllegalArgumentException("no days: " + limit);
		};
	}

}
