package org.yichuang.notification.model;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 通知偏好 — how one person wants to be told. The console shows everything in any case.
 *
 * @param mail address, may be empty
 * @param wecom user id in WeChat Work, may be empty
 * @param otherwise the way of kinds that are not named
 * @param ways ways by kind
 * @param quietFrom nothing leaves from here …
 * @param quietTo … to here
 * @param digestAt when the daily mail leaves
 * @param version row version, 0 if nothing is stored yet
 */
@Term("通知偏好")
public record Preference(String mail, String wecom, Way otherwise, Map<String, Way> ways, LocalTime quietFrom,
		LocalTime quietTo, LocalTime digestAt, long version) {

	private static final LocalTime MORNING = LocalTime.of(8, 30);

	/** Returns what holds for somebody who has chosen nothing. */
	public static Preference usual(LocalTime quietFrom, LocalTime quietTo) {
		return new Preference("", "", Way.CONSOLE, Map.of(), quietFrom, quietTo, MORNING, 0);
	}

	/** Returns the way of a kind. */
	public Way way(String kind) {
		return this.ways.getOrDefault(kind, this.otherwise);
	}

	/** Returns when a message of now may leave. */
	public Instant leaves(Instant now) {
		return new QuietHours(this.quietFrom, this.quietTo).next(now);
	}

	/** Returns when the daily mail leaves next; null if this kind is not for it. */
	public @Nullable Instant digestDue(String kind, Instant now) {
		return (way(kind) == Way.DIGEST) ? QuietHours.following(now, this.digestAt) : null;
	}

}
