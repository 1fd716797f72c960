package org.yichuang.casework.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Allowance.Unit;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CaseLine;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** 待办行 — shows cases in words: names, labels, card, what is left of the time. */
@Component
public class CaseLines {

	private static final int MINUTES = 60;

	private final Bodies bodies;

	private final Accounts accounts;

	private final CaseKinds kinds;

	private final ClockWork clocks;

	private final CaseWording wording;

	CaseLines(Bodies bodies, Accounts accounts, CaseKinds kinds, ClockWork clocks, CaseWording wording) {
		this.bodies = bodies;
		this.accounts = accounts;
		this.kinds = kinds;
		this.clocks = clocks;
		this.wording = wording;
	}

	/** Returns a case as lists show it. */
	public CaseLine of(Case matter) {
		return of(List.of(matter)).getFirst();
	}

	/** Returns cases as lists show them, in the same order. */
	List<CaseLine> of(List<Case> matters) {
		var named = this.bodies.all(matters.stream().map(Case::body).collect(Collectors.toSet()));
		var people = this.accounts
			.names(matters.stream().map(Case::person).filter(Objects::nonNull).collect(Collectors.toSet()));
		var now = this.clocks.now();
		return matters.stream().map((matter) -> line(matter, named, people, now)).toList();
	}

	private CaseLine line(Case matter, Map<BodyId, Body> named, Map<AccountId, String> people, Instant now) {
		var kind = this.kinds.of(matter);
		var body = named.get(matter.body());
		var person = matter.person();
		return new CaseLine(matter, kind.label(), kind.table().state(matter.state()).label(),
				(body != null) ? body.name() : "", (person != null) ? people.getOrDefault(person, "") : "",
				matter.clock().card(now), matter.clock().dueDay(), remaining(matter, now), listedAt(matter));
	}

	private static @Nullable Instant listedAt(Case matter) {
		return matter.isConcluded() ? matter.concludedAt() : matter.clock().dueAt();
	}

	/** Returns what is left of the time, or how late it is. */
	private String remaining(Case matter, Instant now) {
		var clock = matter.clock();
		var due = clock.dueAt();
		if (due == null) {
			return words("not-started");
		}
		if (clock.stoppedAt() != null) {
			return words(clock.isOverdue(now) ? "stopped-late" : "stopped-in-time");
		}
		var paused = clock.pausedAt();
		if (paused != null) {
			return standing(clock, Beijing.day(paused));
		}
		var unit = clock.allowance().unit();
		return switch (unit) {
			case HOURS -> hours(now, due, Duration.between(now, due));
			case OFFICE_HOURS -> hours(now, due,
					now.isBefore(due) ? this.clocks.officeTime(now, due) : this.clocks.officeTime(due, now).negated());
			case DAYS, WORKING_DAYS -> days(clock, unit, now);
		};
	}

	/** A clock that stands keeps what was left when it stopped. */
	private String standing(CaseClock clock, LocalDate since) {
		var last = Objects.requireNonNull(clock.dueDay());
		return (clock.allowance().unit() != Unit.WORKING_DAYS || since.isAfter(last)) ? words("paused")
				: words("paused-working-days", between(Unit.WORKING_DAYS, since, last));
	}

	private String hours(Instant now, Instant due, Duration left) {
		boolean late = !now.isBefore(due);
		var time = left.abs();
		return (time.toMinutes() < MINUTES) ? words(late ? "late-minutes" : "left-minutes", time.toMinutes())
				: words(late ? "late-hours" : "left-hours", time.toHours());
	}

	private String days(CaseClock clock, Unit unit, Instant now) {
		var last = Objects.requireNonNull(clock.dueDay());
		var today = Beijing.day(now);
		if (today.equals(last)) {
			return words("today");
		}
		boolean late = today.isAfter(last);
		long days = late ? between(unit, last, today) : between(unit, today, last);
		return words((late ? "late-" : "left-") + ((unit == Unit.DAYS) ? "days" : "working-days"), Math.max(1, days));
	}

	private long between(Unit unit, LocalDate from, LocalDate to) {
		return (unit == Unit.DAYS) ? to.toEpochDay() - from.toEpochDay()
				: this.clocks.reckoner().calendar().workingDaysBetween(from, to);
	}

	private String words(String key, Object... arguments) {
		return this.wording.words("casework.remaining." + key, arguments);
	}

}
