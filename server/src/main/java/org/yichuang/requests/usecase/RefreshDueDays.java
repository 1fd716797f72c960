package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.casework.ClockEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.store.RequestStore;

/**
 * Lets the last days that lists show follow clocks that were computed anew, part by part;
 * what the applicant was told stays beside it.
 */
@Component
class RefreshDueDays {

	private static final int PART = 500;

	private static final RequestId FIRST = new RequestId(new UUID(0, 0));

	private final RequestStore requests;

	private final Cases cases;

	RefreshDueDays(RequestStore requests, Cases cases) {
		this.requests = requests;
		this.cases = cases;
	}

	@EventListener
	void on(ClockEvent event) {
		if (event instanceof ClockEvent.ClocksReckoned reckoned && reckoned.moved() > 0) {
			var part = this.requests.withClock(FIRST, PART);
			while (!part.isEmpty()) {
				refresh(part);
				part = this.requests.withClock(part.getLast().id(), PART);
			}
		}
	}

	private void refresh(List<DisclosureRequest> part) {
		var clocks = this.cases.all(part.stream().map((request) -> request.source().matter()).toList())
			.stream()
			.collect(Collectors.toMap(Case::id, Case::clock));
		var moved = new HashMap<RequestId, LocalDate>();
		for (var request : part) {
			var clock = clocks.get(request.source().matter());
			var day = (clock != null) ? clock.dueDay() : null;
			if (day != null && !day.equals(request.course().dueOn())) {
				moved.put(request.id(), day);
			}
		}
		this.requests.putDue(moved);
	}

}
