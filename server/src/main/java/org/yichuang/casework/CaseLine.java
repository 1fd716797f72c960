package org.yichuang.casework;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 待办行 — a case as lists show it.
 *
 * @param matter the case
 * @param kindLabel its kind in words
 * @param stateLabel its state in words
 * @param bodyName the body in charge
 * @param personName the person in charge; empty if none
 * @param card yellow, red or none
 * @param dueDay last day in time
 * @param remaining what is left of its time, or how late it is, in words
 * @param listedAt the moment the list is ordered by; null while no clock runs
 */
@Term("待办行")
public record CaseLine(Case matter, String kindLabel, String stateLabel, String bodyName, String personName, Card card,
		@Nullable LocalDate dueDay, String remaining, @Nullable Instant listedAt) {

}
