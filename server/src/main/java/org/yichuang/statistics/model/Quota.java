package org.yichuang.statistics.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;
import org.yichuang.statistics.QuotaId;

/**
 * 定额 — what is asked of whom, how often and by which rule, from one day to another.
 *
 * @param id identifies it
 * @param line ties together what one quota was at different times
 * @param name its name
 * @param rule what is asked
 * @param held of whom
 * @param source by which document
 * @param active whether it is judged
 * @param holdsFrom first day
 * @param holdsUntil last day; null while no later one took its place
 * @param version row version
 */
@Term("定额")
public record Quota(QuotaId id, String line, String name, QuotaRule rule, Held held, String source, boolean active,
		LocalDate holdsFrom, @Nullable LocalDate holdsUntil, long version) {

}
