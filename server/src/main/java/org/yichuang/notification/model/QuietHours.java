package org.yichuang.notification.model;

import java.time.Instant;
import java.time.LocalTime;

import org.yichuang.kernel.Beijing;

/**
 * 免打扰时段 — hours in which nothing leaves, Beijing time; may lie over midnight; equal ends
 * mean none.
 *
 * @param from first minute
 * @param to first minute after
 */
public record QuietHours(LocalTime from, LocalTime to) {

	/** Returns the first moment, from {@code at} on, at which something may leave. */
	public Instant next(Instant at) {
		var local = at.atZone(Beijing.ZONE);
		if (!isQuiet(local.toLocalTime())) {
			return at;
		}
		var end = local.with(this.to);
		return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
	}

	private boolean isQuiet(LocalTime time) {
		boolean sinceFrom = !time.isBefore(this.from);
		boolean beforeTo = time.isBefore(this.to);
		if (this.from.equals(this.to)) {
			return false;
		}
		return this.from.isBefore(this.to) ? sinceFrom && beforeTo : sinceFrom || beforeTo;
	}

	/** Returns the next moment after {@code at} at which it is {@code time}. */
	public static Instant following(Instant at, LocalTime time) {
		var local = at.atZone(Beijing.ZONE);
		var next = local.with(time);
		return (next.isAfter(local) ? next : next.plusDays(1)).toInstant();
	}

}
