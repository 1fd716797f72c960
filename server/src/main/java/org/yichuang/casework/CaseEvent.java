package org.yichuang.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;

/**
 * 办理事件 — what happened to a case, announced inside the transaction that does it. Rooms
 * look at {@code matter().kind()} first.
 */
public sealed interface CaseEvent {

	/** The case as it is afterwards. */
	Case matter();

	/** A case was opened. */
	record Opened(Actor actor, Case matter) implements CaseEvent {
	}

	/**
	 * Somebody acted on a case.
	 *
	 * @param actor who
	 * @param matter the case afterwards
	 * @param act what was done, of the kind's table or a {@link CommonAct}
	 * @param before the case as it was
	 */
	record Acted(Actor actor, Case matter, Act act, Case before) implements CaseEvent {
	}

	/**
	 * Its time is running out: its yellow card is due. Announced once for each due date.
	 */
	record DueSoon(Case matter) implements CaseEvent {
	}

	/** It is late. Announced once for each due date. */
	record Overdue(Case matter) implements CaseEvent {
	}

	/** A co-handler's opinion is late. Announced once. */
	record OpinionOverdue(Case matter, BodyId body) implements CaseEvent {
	}

	/**
	 * The person in charge left, or the body in charge was dissolved, and the case went
	 * back to an inbox.
	 *
	 * @param matter the case afterwards
	 * @param body the body that was dissolved; null if it was the person
	 * @param person the person who left; null if none was assigned
	 */
	record FellBack(Case matter, @Nullable BodyId body, @Nullable AccountId person) implements CaseEvent {
	}

	/** The citizen rated the handling; {@code matter().grade()} is the grade. */
	record Rated(Case matter, String words) implements CaseEvent {
	}

}
