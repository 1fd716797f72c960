package org.yichuang.casework.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Term;
import org.yichuang.kernel.WorkingCalendar;

/**
 * 办公时间 — when offices are open on a working day, Beijing time.
 *
 * @param spans in the day's order, none touching another
 */
@Term("办公时间")
public record OfficeHours(List<Span> spans) {

	public OfficeHours {
		spans = List.copyOf(spans);
		var before = LocalTime.MIN;
		for (var span : spans) {
			if (span.from().isBefore(before) || !span.to().isAfter(span.from())) {
				throw new IllegalArgumentException("office hours out of order: " + spans);
			}
			before = span.to();
		}
		if (spans.isEmpty()) {
			throw new IllegalArgumentException("offices are open at some time of the day");
		}
	}

	/**
	 * Reads spans such as {@code 08:30-12:00,14:30-17:30}.
	 * @throws IllegalArgumentException if the text is not of the form
	 */
	public static OfficeHours of(String text) {
		return new OfficeHours(Arrays.stream(text.split(",")).map(Span::of).toList());
	}

	/** Returns the moment at which so much office time has passed since another. */
	public Instant after(WorkingCalendar calendar, Instant start, Duration time) {
		var day = Beijing.day(start);
		for (var left = time;; day = day.plusDays(1)) {
			for (var span : calendar.isWorkingDay(day) ? this.spans : List.<Span>of()) {
				var from = later(start, at(day, span.from()));
				var open = Duration.between(from, at(day, span.to()));
				if (open.compareTo(left) >= 0) {
					return from.plus(left);
				}
				left = open.isNegative() ? left : left.minus(open);
			}
		}
	}

	/** Returns how much office time lies between two moments; zero if none. */
	public Duration between(WorkingCalendar calendar, Instant from, Instant to) {
		var sum = Duration.ZERO;
		var last = Beijing.day(to);
		for (var day = Beijing.day(from); !day.isAfter(last); day = day.plusDays(1)) {
			for (var span : calendar.isWorkingDay(day) ? this.spans : List.<Span>of()) {
				var open = Duration.between(later(from, at(day, span.from())), earlier(to, at(day, span.to())));
				sum = open.isNegative() ? sum : sum.plus(open);
			}
		}
		return sum;
	}

	/** Returns the moment from which on so much office time is left until another. */
	public Instant before(WorkingCalendar calendar, Instant end, Duration time) {
		var day = Beijing.day(end);
		for (var left = time;; day = day.minusDays(1)) {
			for (var span : calendar.isWorkingDay(day) ? this.spans.reversed() : List.<Span>of()) {
				var to = earlier(end, at(day, span.to()));
				var open = Duration.between(at(day, span.from()), to);
				if (open.compareTo(left) >= 0) {
					return to.minus(left);
				}
				left = open.isNegative() ? left : left.minus(open);
			}
		}
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(Beijing.ZONE).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/**
	 * One span of a day.
	 *
	 * @param from opening, included
	 * @param to closing, not included
	 */
	public record Span(LocalTime from, LocalTime to) {

		static Span of(String text) {
			var ends = text.strip().split("-");
			if (ends.length != 2) {
				throw new IllegalArgumentException("office hours look like 08:30-12:00, not " + text);
			}
			return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
		}

	}

}
