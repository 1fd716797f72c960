package org.yichuang.requests;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Slice;
import org.yichuang.requests.store.YearStore;

/**
 * 年度统计 — how many requests a year brought, by body, as the annual table counts them: by
 * the day of receipt, and once by the first outcome. What was taken for a request by
 * mistake counts nowhere, nor does what is not registered.
 */
@Component
public class RequestYears {

	private final YearStore years;

	RequestYears(YearStore years) {
		this.years = years;
	}

	/**
	 * Returns the counts of bodies, in one pass; what is nought is left out. New are
	 * those received in the year; carried in those received before and not concluded
	 * then; carried out those received by its last day and not concluded by then.
	 */
	public List<YearCount> counts(Collection<BodyId> bodies, int year) {
		return this.years.counts(bodies, year);
	}

	/**
	 * Returns the counts of reviews and lawsuits: those decided in the year, and those
	 * filed by its last day and not decided by then.
	 */
	public List<RemedyCount> remedies(Collection<BodyId> bodies, int year) {
		return this.years.remedies(bodies, year);
	}

	/**
	 * Returns the requests behind a number, oldest first.
	 * @param after what the slice before gave as {@code next}
	 */
	public Slice<YearRequest> requests(YearQuestion question, @Nullable String after, int size) {
		return this.years.requests(question, after, size);
	}

	/** Returns the requests behind a number of reviews and lawsuits, oldest first. */
	public Slice<YearRequest> requests(RemedyQuestion question, @Nullable String after, int size) {
		return this.years.requests(question, after, size);
	}

}
