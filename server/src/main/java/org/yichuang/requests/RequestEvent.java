package org.yichuang.requests;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.model.DisclosureRequest;

/**
 * 依申请公开事件 — what happens to requests, announced inside the transaction that does it. Acts
 * on a request's matter are announced by casework as well, and audited there.
 */
public sealed interface RequestEvent {

	/** A request came. */
	record RequestReceived(DisclosureRequest request) implements RequestEvent {
	}

	/** A request was registered; its clock runs. */
	record RequestRegistered(DisclosureRequest request, Instant at) implements RequestEvent {
	}

	/**
	 * A request was answered, closed or withdrawn.
	 *
	 * @param isFirst false for the end of a further handling
	 * @param inTime whether its clock had time left
	 */
	record RequestConcluded(DisclosureRequest request, boolean isFirst, boolean inTime,
			Instant at) implements RequestEvent {
	}

	/** A register line was made void. */
	record RequestVoided(DisclosureRequest request) implements RequestEvent {
	}

	/** The applicant rated the handling. */
	record RequestRated(DisclosureRequest request, Instant at) implements RequestEvent {
	}

	/**
	 * The applicant sent something or confirmed something.
	 *
	 * @param what in kebab case: {@code corrected}, {@code reasons-given},
	 * {@code supplemented}, {@code confirmed}
	 */
	record ApplicantActed(DisclosureRequest request, String what) implements RequestEvent {
	}

	/**
	 * A period that somebody was given is over.
	 *
	 * @param what in kebab case: {@code correction-over}, {@code reasons-over},
	 * {@code consultation-over}
	 */
	record PeriodOver(DisclosureRequest request, String what) implements RequestEvent {
	}

	/**
	 * Somebody did something to a request that is no act on its matter.
	 *
	 * @param action of the audit trail, without the room
	 */
	record RequestTouched(Actor actor, DisclosureRequest request, String action, Place place) implements RequestEvent {
	}

	/** Nothing is left that tells who asked. */
	record RequestAnonymised(DisclosureRequest request, Place place) implements RequestEvent {
	}

	/**
	 * A desk was opened, changed or closed.
	 *
	 * @param before null if it is new
	 */
	record DeskChanged(Actor actor, @Nullable Desk before, Desk desk, Place place) implements RequestEvent {
	}

}
