package org.yichuang.requests.usecase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Asks the applicant for a correction (第三十条) or for reasons (第三十五条), each once and within
 * a reasonable period.
 */
@Component
public class AskApplicant {

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_PERIOD = 60;

	private final RequestStore requests;

	private final DemandStore demands;

	private final Cases cases;

	private final RequestDays days;

	AskApplicant(RequestStore requests, DemandStore demands, Cases cases, RequestDays days) {
		this.requests = requests;
		this.demands = demands;
		this.cases = cases;
		this.days = days;
	}

	/**
	 * Asks.
	 * @throws Invalid if a field does not hold
	 * @throws org.yichuang.kernel.Refused if it may not be asked now
	 */
	@Transactional
	public Demand ask(Actor actor, RequestId id, Asking wanted) {
		var request = this.requests.get(id);
		var matter = this.cases.visible(actor, request.source().matter());
		if (wanted.text().isBlank()) {
			throw Invalid.field("text", KernelProblems.REQUIRED);
		}
		if (wanted.text().length() > LONGEST_TEXT) {
			throw Invalid.field("text", KernelProblems.TOO_LONG, LONGEST_TEXT);
		}
		var from = (wanted.day() != null) ? wanted.day() : this.days.today();
		var demand = Demand.of(id, wanted.kind(), wanted.text().strip(), new Demand.Period(from, due(wanted, from)));
		var act = (wanted.kind() == Demand.Kind.CORRECTION) ? RequestAct.ASK_CORRECTION : RequestAct.ASK_REASONS;
		this.cases.act(actor, matter.id(),
				asOf(act.with(act.label() + "，期限至" + demand.dueOn()), wanted.day()).onVersion(wanted.version()));
		this.demands.add(demand);
		return demand;
	}

	private LocalDate due(Asking wanted, LocalDate from) {
		if (wanted.workingDays() == null) {
			return this.days.last((wanted.kind() == Demand.Kind.CORRECTION) ? DeadlineKind.CORRECTION_PERIOD
					: DeadlineKind.REASONS_PERIOD, from);
		}
		if (wanted.workingDays() < 1 || wanted.workingDays() > LONGEST_PERIOD) {
			throw Invalid.field("workingDays", RequestsProblems.PERIOD_OUT_OF_RANGE, LONGEST_PERIOD);
		}
		return this.days.last(Allowance.workingDays(wanted.workingDays()), from);
	}

	private Act asOf(Act act, @Nullable LocalDate day) {
		return (day == null || day.equals(this.days.today())) ? act : act.since(day);
	}

	/**
	 * 告知.
	 *
	 * @param kind what for
	 * @param text what exactly, for the applicant
	 * @param day on which the letter is sent; null for today
	 * @param workingDays how long the applicant has; null for what is usual
	 * @param version of the matter that was read
	 */
	public record Asking(Demand.Kind kind, String text, @Nullable LocalDate day, @Nullable Integer workingDays,
			long version) {
	}

}
