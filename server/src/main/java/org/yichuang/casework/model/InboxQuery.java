package org.yichuang.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.CaseFilter;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;

/**
 * 待办查询 — what a list of cases asks the tables.
 *
 * @param filter what it is narrowed to
 * @param person who looks
 * @param own the body that person works for
 * @param reaches where that person may look, a line for each kind
 * @param now the time it is
 * @param after where to go on; null at the start
 * @param most how many rows
 */
public record InboxQuery(CaseFilter filter, @Nullable AccountId person, @Nullable BodyId own, List<Reach> reaches,
		Instant now, @Nullable Position after, int most) {

	/**
	 * Where a slice ends.
	 *
	 * @param at the moment that the list is ordered by; null while no clock runs
	 * @param id the case
	 */
	public record Position(@Nullable Instant at, UUID id) {
	}

}
