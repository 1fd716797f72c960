package org.yichuang.casework.spi;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/**
 * 动作规则 — one act of a kind's table.
 *
 * @param code in kebab case, such as {@code decline-to-accept}
 * @param label what its button says
 * @param from states in which it is possible
 * @param to the state it leads to; null if the state stays
 * @param permission what the actor must hold where the case's body is
 * @param reasonNeeded whether a note must be given
 * @param clock what it does to the clock; an act into a terminal state stops it anyhow
 * @param citizenWords what the citizen's time line says; null hides the step
 */
@Term("动作规则")
public record ActRule(String code, String label, Set<String> from, @Nullable String to, Permission permission,
		boolean reasonNeeded, ClockEffect clock, @Nullable String citizenWords) {

	public ActRule {
		from = Set.copyOf(from);
	}

}
