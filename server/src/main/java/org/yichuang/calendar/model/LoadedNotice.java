package org.yichuang.calendar.model;

import java.time.Instant;

/**
 * 已载入安排 — a notice as it is kept.
 *
 * @param notice the notice
 * @param loadedAt when it was loaded or last corrected
 * @param loadedBy by whom
 * @param version row version
 */
public record LoadedNotice(HolidayNotice notice, Instant loadedAt, String loadedBy, long version) {

}
