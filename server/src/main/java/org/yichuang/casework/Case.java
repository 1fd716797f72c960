package org.yichuang.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 办理件 — one matter that a body owes an answer to.
 *
 * @param id identifies it
 * @param kind its kind's code, such as {@code interaction.letter}
 * @param number as people know it, unique within its kind
 * @param title one line
 * @param state code of the state it is in, by its kind's table
 * @param body in charge
 * @param site on whose site it came in; null if on none
 * @param person the handler in charge; null while nobody is assigned
 * @param origin where it comes from, such as {@code submission:<uuid>}; unique
 * @param receivedAt when it was received
 * @param clock its time
 * @param offeredTo the body it is being handed over to, until that body accepts or sends
 * it back
 * @param cameFrom the body that handed it over to the present one
 * @param round 1, and one more for each handling after it was reopened
 * @param mergedInto the case that it was merged into as a duplicate
 * @param grade the citizen's rating 1 (very dissatisfied) to 5 (very satisfied), 0 while
 * unrated
 * @param concludedAt when it reached a final state; null while it is open
 * @param version row version
 */
@Term("办理件")
public record Case(CaseId id, String kind, String number, String title, String state, BodyId body,
		@Nullable SiteId site, @Nullable AccountId person, String origin, Instant receivedAt, CaseClock clock,
		@Nullable BodyId offeredTo, @Nullable BodyId cameFrom, int round, @Nullable CaseId mergedInto, int grade,
		@Nullable Instant concludedAt, long version) {

	/** Returns the same case with another clock. */
	public Case withClock(CaseClock other) {
		return new Case(this.id, this.kind, this.number, this.title, this.state, this.body, this.site, this.person,
				this.origin, this.receivedAt, other, this.offeredTo, this.cameFrom, this.round, this.mergedInto,
				this.grade, this.concludedAt, this.version);
	}

	/** Says whether it has reached a final state. */
	public boolean isConcluded() {
		return this.concludedAt != null;
	}

}
