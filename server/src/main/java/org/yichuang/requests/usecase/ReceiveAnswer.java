package org.yichuang.requests.usecase;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Takes the applicant's correction or reasons: online by themselves, or written down by
 * staff. With a correction the clock starts anew from the day it was received (第三十条).
 */
@Component
public class ReceiveAnswer {

	private static final int LONGEST_TEXT = 4000;

	private final RequestStore requests;

	private final DemandStore demands;

	private final Cases cases;

	private final RequestDays days;

	ReceiveAnswer(RequestStore requests, DemandStore demands, Cases cases, RequestDays days) {
		this.requests = requests;
		this.demands = demands;
		this.cases = cases;
		this.days = days;
	}

	/**
	 * Takes it.
	 * @throws Invalid if a field does not hold
	 * @throws Refused if nothing is waited for, or the request is at an end
	 */
	@Transactional
	public void receive(Actor actor, RequestId id, Received given) {
		var request = this.requests.get(id);
		var matter = this.cases.visible(actor, request.source().matter());
		var demand = this.demands.find(id, given.kind())
			.filter(Demand::isOpen)
			.orElseThrow(() -> Refused.because(RequestsProblems.NOT_WAITING));
		check(given, demand);
		var act = switch (given.kind()) {
			case CORRECTION ->
				RequestAct.RECEIVE_CORRECTION.with("").since(given.day()).within(this.days.reply(given.day()));
			case REASONS -> RequestAct.RECEIVE_REASONS.with("");
		};
		this.cases.act(actor, matter.id(), act.onVersion(given.version()));
		this.demands.put(demand.answered(given.text().strip(), given.day()));
	}

	private void check(Received given, Demand demand) {
		if (given.text().isBlank()) {
			throw Invalid.field("text", KernelProblems.REQUIRED);
		}
		if (given.text().length() > LONGEST_TEXT) {
			throw Invalid.field("text", KernelProblems.TOO_LONG, LONGEST_TEXT);
		}
		if (given.day().isAfter(this.days.today())) {
			throw Invalid.field("day", RequestsProblems.DAY_AHEAD);
		}
		if (given.day().isBefore(demand.askedOn())) {
			throw Invalid.field("day", RequestsProblems.RECEIVED_BEFORE_SENT);
		}
	}

	/**
	 * 收到的补正或者理由.
	 *
	 * @param kind which
	 * @param text what it says
	 * @param day on which it was received
	 * @param version of the matter that was read
	 */
	public record Received(Demand.Kind kind, String text, LocalDate day, long version) {
	}

}
