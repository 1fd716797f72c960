package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance.Unit;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Refusal;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.RequestStore;

/** 公开申请办理 — requests as casework sees them: their table, and what else must hold. */
@Component
class RequestCases implements CaseKind {

	private static final StateTable TABLE = RequestState.table();

	private final RequestStore requests;

	private final DemandStore demands;

	private final ConsultationStore consultations;

	private final RequestDays days;

	private final ObjectProvider<RequestGrounds> further;

	RequestCases(RequestStore requests, DemandStore demands, ConsultationStore consultations, RequestDays days,
			ObjectProvider<RequestGrounds> further) {
		this.requests = requests;
		this.demands = demands;
		this.consultations = consultations;
		this.days = days;
		this.further = further;
	}

	@Override
	public String code() {
		return RequestFields.PURPOSE;
	}

	@Override
	public String label() {
		return "政府信息公开申请";
	}

	@Override
	public StateTable table() {
		return TABLE;
	}

	@Override
	public Permission reads() {
		return RequestsPermission.READ;
	}

	@Override
	public Permission handles() {
		return RequestsPermission.HANDLE;
	}

	@Override
	public boolean isOwnPagesOnly(String act) {
		return RequestAct.of(act).filter(RequestAct::isOwnPagesOnly).isPresent();
	}

	@Override
	public List<Refusal> refusals(Actor actor, Case matter, Act act) {
		var found = this.requests.find(matter.id());
		if (found.isEmpty()) {
			return List.of();
		}
		var reasons = new ArrayList<Refusal>();
		var request = found.get();
		RequestAct.of(act.code()).ifPresent((own) -> own(reasons, request, own, day(act)));
		CommonAct.of(act.code()).ifPresent((common) -> common(reasons, request, common, act));
		handOver(reasons, request, matter, act);
		this.further.forEach((grounds) -> reasons.addAll(grounds.refusals(actor, request, matter, act)));
		return reasons;
	}

	/** 第三十六条第五项: only what nobody registered goes to another body. */
	private static void handOver(List<Refusal> reasons, DisclosureRequest request, Case matter, Act act) {
		var goesBack = act.code().equals(CommonAct.SEND_BACK.code()) && matter.offeredTo() == null;
		if (goesBack && request.state() != RequestState.RECEIVED) {
			reasons.add(Refusal.of(RequestsProblems.REGISTERED_STAYS));
		}
		if (act.code().equals(RequestAct.REGISTER_REQUEST.code()) && matter.offeredTo() != null) {
			reasons.add(Refusal.of(CaseworkProblems.HAND_OVER_WAITS));
		}
	}

	private LocalDate day(Act act) {
		var since = act.since();
		return (since != null) ? Beijing.day(since) : this.days.today();
	}

	private void own(List<Refusal> reasons, DisclosureRequest request, RequestAct act, LocalDate day) {
		switch (act) {
			case ASK_CORRECTION -> askCorrection(reasons, request, day);
			case CLOSE_UNCORRECTED -> period(reasons, request, Demand.Kind.CORRECTION);
			case ASK_REASONS ->
				unless(demand(request, Demand.Kind.REASONS).isEmpty(), RequestsProblems.REASONS_ASKED, reasons);
			case CLOSE_REASONS -> period(reasons, request, Demand.Kind.REASONS);
			case SET_DELAY ->
				unless(demand(request, Demand.Kind.REASONS).stream().anyMatch((it) -> it.answeredOn() != null),
						RequestsProblems.NO_REASONS_GIVEN, reasons);
			case END_CONSULTATION -> endConsultation(reasons, request);
			case APPROVE_REPLY ->
				unless(request.sensitivity() == Sensitivity.ORDINARY, RequestsProblems.MUST_BE_SIGNED, reasons);
			case PASS_ON_REPLY ->
				unless(request.sensitivity() == Sensitivity.SENSITIVE, RequestsProblems.NEED_NOT_BE_SIGNED, reasons);
			default -> {
				// the table says all, or those who keep letters and fees
			}
		}
	}

	/** 第三十条: once, and within so many working days of the receipt. */
	private void askCorrection(List<Refusal> reasons, DisclosureRequest request, LocalDate day) {
		unless(demand(request, Demand.Kind.CORRECTION).isEmpty(), RequestsProblems.CORRECTION_ASKED, reasons);
		var received = request.receipt().receivedOn();
		if (received != null) {
			var last = this.days.last(DeadlineKind.CORRECTION_NOTICE, received);
			if (day.isAfter(last)) {
				reasons.add(Refusal.of(RequestsProblems.CORRECTION_TOO_LATE, last.toString()));
			}
		}
	}

	private void period(List<Refusal> reasons, DisclosureRequest request, Demand.Kind kind) {
		demand(request, kind).stream()
			.filter((it) -> it.isOpen() && !it.isOver(this.days.today()))
			.forEach((it) -> reasons
				.add(Refusal.of((kind == Demand.Kind.CORRECTION) ? RequestsProblems.CORRECTION_PERIOD_RUNS
						: RequestsProblems.REASONS_PERIOD_RUNS, it.dueOn().toString())));
	}

	private void endConsultation(List<Refusal> reasons, DisclosureRequest request) {
		long open = this.consultations.of(request.id()).stream().filter(Consultation::isOpen).count();
		if (open > 0) {
			reasons.add(Refusal.of(RequestsProblems.CONSULTATION_OPEN, open));
		}
	}

	private List<Demand> demand(DisclosureRequest request, Demand.Kind kind) {
		return this.demands.find(request.id(), kind).stream().toList();
	}

	private void common(List<Refusal> reasons, DisclosureRequest request, CommonAct common, Act act) {
		switch (common) {
			case PAUSE, RESUME -> reasons.add(Refusal.of(RequestsProblems.NO_FREE_PAUSE));
			case MERGE -> reasons.add(Refusal.of(RequestsProblems.NOT_MERGED));
			case HAND_OVER ->
				unless(request.state() == RequestState.RECEIVED, RequestsProblems.REGISTERED_STAYS, reasons);
			case REOPEN -> unless(request.state() == RequestState.REPLIED || request.state() == RequestState.CLOSED,
					RequestsProblems.ONLY_CONCLUDED_REOPENS, reasons);
			case ASK_EXTENSION -> extension(reasons, act);
			default -> {
				// as for all matters
			}
		}
	}

	/** 第三十三条: whatever a rule of the house says, the law has its most. */
	private void extension(List<Refusal> reasons, Act act) {
		var asked = act.limit();
		var most = this.days.deadline(DeadlineKind.EXTENSION, this.days.today()).allowance();
		if (asked != null && (asked.unit() != Unit.WORKING_DAYS || asked.amount() > most.amount())) {
			reasons.add(Refusal.of(RequestsProblems.EXTENSION_BEYOND_LAW, most.amount()));
		}
	}

	private static void unless(boolean holds, RequestsProblems problem, List<Refusal> reasons) {
		if (!holds) {
			reasons.add(Refusal.of(problem));
		}
	}

}
