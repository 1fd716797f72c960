package org.yichuang.casework.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yichuang.casework.Allowance;
import org.yichuang.casework.Allowance.Unit;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.WorkingCalendar;

/**
 * 推算 — computes from start, limit, pauses and extensions when a matter is due. Always
 * from the start anew, so that a corrected calendar gives the date that it would have
 * given from the first.
 *
 * @param calendar which days are worked
 * @param hours when offices are open
 */
public record Reckoner(WorkingCalendar calendar, OfficeHours hours) {

	private static final int WHOLE = 100;

	/**
	 * Returns what a clock comes to. Pauses that still last and those before the start do
	 * not count.
	 */
	public Reckoned reckon(Instant start, Allowance limit, List<Pause> pauses, List<Extension> extensions, Rule rule) {
		var shifts = new ArrayList<Shift>();
		pauses.forEach((pause) -> {
			var to = pause.to();
			if (to != null && !pause.from().isBefore(start)) {
				shifts.add(new Shift.Stood(pause.from(), to));
			}
		});
		int more = 0;
		for (var extension : extensions) {
			var at = extension.decidedAt();
			if (extension.state() == Extension.State.APPROVED && at != null && !at.isBefore(start)) {
				shifts.add(new Shift.Longer(at, extension.time()));
				more += (extension.time().unit() == limit.unit()) ? extension.time().amount() : 0;
			}
		}
		shifts.sort(Comparator.comparing(Shift::at));
		var end = end(start, limit, shifts);
		var total = new Allowance(limit.amount() + more, limit.unit());
		return new Reckoned(end.at(), isProvisional(start, limit.unit(), end), moment(end, total, rule.yellow()),
				moment(end, total, rule.red()));
	}

	/** Returns from when on a limit that starts now is exceeded. */
	public Instant end(Instant start, Allowance limit) {
		return end(start, limit, List.of()).at();
	}

	private End end(Instant start, Allowance limit, List<Shift> shifts) {
		var end = plus(End.at(start), limit);
		for (var shift : shifts) {
			end = switch (shift) {
				case Shift.Longer longer -> plus(end, longer.by());
				case Shift.Stood stood -> stood.at().isBefore(end.at()) ? stood(end, limit.unit(), stood) : end;
			};
		}
		return end;
	}

	private End plus(End from, Allowance time) {
		return switch (time.unit()) {
			case HOURS -> End.at(from.at().plus(Duration.ofHours(time.amount())));
			case OFFICE_HOURS -> End.at(this.hours.after(this.calendar, from.at(), Duration.ofHours(time.amount())));
			case DAYS -> rolled(from.day().plusDays(time.amount()));
			case WORKING_DAYS -> End.of(this.calendar.afterWorkingDays(from.day(), time.amount()).day());
		};
	}

	private End stood(End end, Unit unit, Shift.Stood stood) {
		var from = day(stood.at());
		var to = day(stood.to());
		return switch (unit) {
			case HOURS -> End.at(end.at().plus(Duration.between(stood.at(), stood.to())));
			case OFFICE_HOURS -> End.at(this.hours.after(this.calendar, stood.to(),
					this.hours.between(this.calendar, stood.at(), end.at())));
			case DAYS -> rolled(end.day().plusDays(ChronoUnit.DAYS.between(from, to)));
			case WORKING_DAYS -> workingDaysLeft(from, end, to);
		};
	}

	/**
	 * The day on which it was stopped is used up; the day on which it goes on is day zero
	 * of what is left.
	 */
	private End workingDaysLeft(LocalDate from, End end, LocalDate to) {
		int left = this.calendar.workingDaysBetween(from, end.lastDay());
		if (left > 0) {
			return End.of(this.calendar.afterWorkingDays(to, left).day());
		}
		return from.equals(to) ? end : End.of(this.calendar.afterDays(to.minusDays(1), 1).day());
	}

	/**
	 * A limit in days that ends on a day off ends on the next working day; what is added
	 * later counts from the day it would have ended.
	 */
	private End rolled(LocalDate day) {
		return new End(endOf(this.calendar.afterWorkingDays(day.minusDays(1), 1).day()), day);
	}

	private Instant moment(End end, Allowance total, Threshold threshold) {
		var moment = end.at();
		var share = threshold.share();
		if (share != null && share < WHOLE) {
			moment = earlier(moment, shareLeft(end, total, WHOLE - share));
		}
		var left = threshold.left();
		return (left != null) ? earlier(moment, left(end, left.unit(), left.amount())) : moment;
	}

	private Instant shareLeft(End end, Allowance total, int percent) {
		var time = Duration.ofHours(total.amount()).multipliedBy(percent).dividedBy(WHOLE);
		return switch (total.unit()) {
			case HOURS -> end.at().minus(time);
			case OFFICE_HOURS -> this.hours.before(this.calendar, end.at(), time);
			case DAYS, WORKING_DAYS -> left(end, total.unit(), total.amount() * percent / WHOLE);
		};
	}

	/**
	 * Returns the moment from which on so much is left; for days, the start of that day.
	 */
	private Instant left(End end, Unit unit, int amount) {
		return switch (unit) {
			case HOURS -> end.at().minus(Duration.ofHours(amount));
			case OFFICE_HOURS -> this.hours.before(this.calendar, end.at(), Duration.ofHours(amount));
			case DAYS -> startOf(end.lastDay().minusDays(amount));
			case WORKING_DAYS -> startOf(workingDaysBack(end.lastDay(), amount));
		};
	}

	private LocalDate workingDaysBack(LocalDate from, int amount) {
		var day = from;
		for (int left = amount; left > 0;) {
			day = day.minusDays(1);
			left -= this.calendar.isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	private boolean isProvisional(Instant start, Unit unit, End end) {
		return switch (unit) {
			case HOURS -> false;
			case DAYS -> !allSettled(end.day().minusDays(1), end.lastDay());
			case OFFICE_HOURS, WORKING_DAYS -> !allSettled(day(start), end.lastDay());
		};
	}

	private boolean allSettled(LocalDate after, LocalDate last) {
		return !last.isAfter(after)
				|| after.plusDays(1).datesUntil(last.plusDays(1)).allMatch(this.calendar::isSettled);
	}

	private static LocalDate day(Instant moment) {
		return Beijing.day(moment);
	}

	private static Instant startOf(LocalDate day) {
		return Beijing.start(day);
	}

	private static Instant endOf(LocalDate day) {
		return startOf(day.plusDays(1));
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/**
	 * Where a limit ends.
	 *
	 * @param at from when on it is exceeded
	 * @param day its last day before it was moved off days off
	 */
	private record End(Instant at, LocalDate day) {

		static End at(Instant moment) {
			return new End(moment, Reckoner.day(moment));
		}

		static End of(LocalDate day) {
			return new End(endOf(day), day);
		}

		LocalDate lastDay() {
			return Reckoner.day(this.at.minusNanos(1));
		}

	}

	/** What moves an end. */
	private sealed interface Shift {

		Instant at();

		/** It stood. */
		record Stood(Instant at, Instant to) implements Shift {
		}

		/** It was extended. */
		record Longer(Instant at, Allowance by) implements Shift {
		}

	}

}
