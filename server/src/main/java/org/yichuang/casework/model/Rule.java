package org.yichuang.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Allowance;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 时限规则 — limit, cards and extensions for a kind and a body, from a day on.
 *
 * @param id identifies it
 * @param kind the kind's code; empty for every kind
 * @param body that body and all below it; null for every body
 * @param validFrom first day
 * @param limit how long a matter may take
 * @param yellow when it gets a yellow card
 * @param red when it gets a red card
 * @param extensionTimes how often it may be extended
 * @param extensionMost how much at once
 * @param source where the rule stands
 * @param enteredBy name of who entered it
 * @param enteredAt when
 * @param version row version
 */
@Term("时限规则")
public record Rule(UUID id, String kind, @Nullable BodyId body, LocalDate validFrom, Allowance limit, Threshold yellow,
		Threshold red, int extensionTimes, Allowance extensionMost, String source, String enteredBy, Instant enteredAt,
		long version) {

}
