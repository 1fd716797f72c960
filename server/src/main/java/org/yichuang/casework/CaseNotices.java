package org.yichuang.casework;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.casework.usecase.CaseDossiers;
import org.yichuang.casework.usecase.CaseKinds;
import org.yichuang.casework.usecase.CaseWording;
import org.yichuang.kernel.AccountId;
import org.yichuang.outlet.Notice;

/** Who is told what happened to a case. */
@Component
class CaseNotices {

	private final Recipients recipients;

	private final CaseDossiers dossiers;

	private final CaseKinds kinds;

	private final CaseWording wording;

	private final Clock clock;

	CaseNotices(Recipients recipients, CaseDossiers dossiers, CaseKinds kinds, CaseWording wording, Clock clock) {
		this.recipients = recipients;
		this.dossiers = dossiers;
		this.kinds = kinds;
		this.wording = wording;
		this.clock = clock;
	}

	Optional<Notice> of(CaseEvent event) {
		var matter = event.matter();
		return switch (event) {
			case CaseEvent.Opened it -> tell(whoActs(matter), "opened", matter);
			case CaseEvent.Acted it -> acted(it);
			// what is late already is told as late
			case CaseEvent.DueSoon it -> matter.clock().isOverdue(this.clock.instant()) ? Optional.empty()
					: tell(this.recipients.inCharge(matter), "due-soon", matter);
			case CaseEvent.Overdue it -> tell(this.recipients.inChargeAndSupervisors(matter), "overdue", matter);
			case CaseEvent.OpinionOverdue it ->
				tell(this.recipients.handlers(matter, it.body()), "opinion-overdue", matter);
			case CaseEvent.FellBack it -> tell(this.recipients.inCharge(matter), "fell-back", matter);
			case CaseEvent.Rated it -> Optional.empty();
		};
	}

	/** Tells everybody once, however many of their cases have another date now. */
	List<Notice> of(ClockEvent.ClocksReckoned event) {
		var cases = new LinkedHashMap<AccountId, Integer>();
		event.shares()
			.forEach((share) -> this.recipients.of(share)
				.forEach((one) -> cases.merge(one, share.cases(), Integer::sum)));
		return cases.entrySet()
			.stream()
			.map((one) -> new Notice(List.of(one.getKey()), "casework.due-moved",
					this.wording.words("casework.notice.due-moved", one.getValue()), "", "/console/cases"))
			.toList();
	}

	private Optional<Notice> acted(CaseEvent.Acted it) {
		var common = CommonAct.of(it.act().code());
		return common.isEmpty() ? passedOn(it) : tellOthers(whom(it, common.get()), it.act().code(), it);
	}

	/**
	 * Who must act next is told when a case comes to wait for them; who handles it, when
	 * it comes back.
	 */
	private Optional<Notice> passedOn(CaseEvent.Acted it) {
		var table = this.kinds.of(it.matter()).table();
		var before = table.state(it.before().state());
		var after = table.state(it.matter().state());
		if (after.equals(before) || after.terminal()) {
			return Optional.empty();
		}
		var power = after.waitsFor();
		if (power != null) {
			return tellOthers(this.recipients.holders(it.matter(), power), "waits", it);
		}
		return (before.waitsFor() != null) ? tellOthers(this.recipients.inCharge(it.matter()), "returned", it)
				: Optional.empty();
	}

	private Optional<Notice> tellOthers(List<AccountId> whom, String what, CaseEvent.Acted it) {
		return tell(whom.stream().filter((one) -> !one.equals(it.actor().account())).toList(), what, it.matter());
	}

	private List<AccountId> whom(CaseEvent.Acted it, CommonAct act) {
		var matter = it.matter();
		var to = it.act().to();
		return switch (act) {
			case ASSIGN, GIVE_OPINION, URGE, INQUIRE, APPROVE_EXTENSION, DECLINE_EXTENSION ->
				this.recipients.inCharge(matter);
			case REOPEN -> whoActs(matter);
			case HAND_OVER, ASK_CO_HANDLER, RELEASE_CO_HANDLER ->
				this.recipients.handlers(matter, Objects.requireNonNull(to));
			case ACCEPT_HAND_OVER -> this.recipients.inCharge(it.before());
			case SEND_BACK -> this.recipients.inCharge(matter);
			case ASK_EXTENSION -> this.recipients.supervisors(matter);
			case ANSWER_INQUIRY -> askers(matter);
			case PAUSE, RESUME, MERGE -> List.of();
		};
	}

	/** Those whom its state waits for, or who handle it. */
	private List<AccountId> whoActs(Case matter) {
		var power = this.kinds.of(matter).table().state(matter.state()).waitsFor();
		return (power != null) ? this.recipients.holders(matter, power) : this.recipients.inCharge(matter);
	}

	/** Those whose inquiry was answered. */
	private List<AccountId> askers(Case matter) {
		return this.dossiers.get(matter.id())
			.inquiries()
			.stream()
			.map(Inquiry::askedBy)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
	}

	/**
	 * Says which case and what of it, not what people wrote: notices leave by mail and
	 * telephone, and nobody takes them back.
	 */
	private Optional<Notice> tell(List<AccountId> whom, String what, Case matter) {
		return whom.isEmpty() ? Optional.empty()
				: Optional.of(new Notice(
						whom, "casework." + what, this.wording.words("casework.notice." + what, matter.number(),
								this.kinds.of(matter).label(), CaseWording.dueDay(matter.clock())),
						"", "/console/cases/" + matter.id()));
	}

}
