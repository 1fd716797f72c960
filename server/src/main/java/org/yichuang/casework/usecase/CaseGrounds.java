package org.yichuang.casework.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseworkPermission;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.JointHandling;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;

/**
 * 理由 — why an act may not be done now; asked by the button and by the deed alike. What an
 * act needs and does not have yet (a body, a person) stands in nothing's way here.
 */
@Component
public class CaseGrounds {

	private final CaseKinds kinds;

	private final CaseSight sight;

	private final CommonGrounds common;

	private final ClockWork clocks;

	CaseGrounds(CaseKinds kinds, CaseSight sight, CommonGrounds common, ClockWork clocks) {
		this.kinds = kinds;
		this.sight = sight;
		this.common = common;
		this.clocks = clocks;
	}

	/** Returns why {@code actor} may not do this now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier, Act act) {
		var matter = dossier.matter();
		var kind = this.kinds.of(matter);
		var reasons = new ArrayList<Refusal>();
		var shared = CommonAct.of(act.code());
		if (shared.isPresent()) {
			permission(actor, dossier, shared.get(), act).ifPresent(reasons::add);
			this.common.add(reasons, actor, dossier, shared.get(), act);
		}
		else {
			kind.table()
				.act(act.code())
				.ifPresentOrElse((rule) -> byTable(reasons, actor, dossier, rule),
						() -> reasons.add(Refusal.of(CaseworkProblems.UNKNOWN_ACT, act.code())));
			kind.table().act(act.code()).ifPresent((rule) -> moment(reasons, dossier, rule, act));
		}
		reasons.addAll(kind.refusals(actor, matter, act));
		return reasons;
	}

	/**
	 * Returns the part as co-handler that the actor may speak for, if one owes an
	 * opinion.
	 */
	Optional<JointHandling> ownJoint(Actor actor, Dossier dossier, Act act) {
		var handles = this.kinds.of(dossier.matter()).handles();
		return dossier.joint()
			.stream()
			.filter((it) -> it.isOwed() && (act.to() == null || it.body().equals(act.to())))
			.filter((it) -> actor.may(handles, this.sight.place(it.body())))
			.findFirst();
	}

	private void byTable(List<Refusal> reasons, Actor actor, Dossier dossier, ActRule rule) {
		var matter = dossier.matter();
		var table = this.kinds.of(matter).table();
		if (!actor.may(rule.permission(), this.sight.place(matter))) {
			reasons.add(notPermitted(rule.permission()));
		}
		if (matter.mergedInto() != null) {
			reasons.add(Refusal.of(CaseworkProblems.MERGED));
		}
		if (!rule.from().contains(matter.state())) {
			reasons
				.add(Refusal.of(CaseworkProblems.NOT_IN_THIS_STATE, rule.label(), table.state(matter.state()).label()));
		}
		var to = rule.to();
		if (matter.offeredTo() != null && to != null && table.state(to).terminal()) {
			reasons.add(Refusal.of(CaseworkProblems.HAND_OVER_WAITS));
		}
		CommonGrounds.clock(reasons, matter.clock(), rule.clock());
	}

	/** What is entered late may lie back, but nothing lies ahead. */
	private void moment(List<Refusal> reasons, Dossier dossier, ActRule rule, Act act) {
		var since = act.since();
		if (since == null) {
			return;
		}
		var now = this.clocks.now();
		if (since.isAfter(now)) {
			reasons.add(Refusal.of(CaseworkProblems.DAY_AHEAD));
		}
		var earliest = Beijing.day(Moments.earliest(dossier, rule.clock(), now));
		if (Beijing.day(since).isBefore(earliest)) {
			reasons.add(Refusal.of(CaseworkProblems.DAY_TOO_EARLY, earliest.toString()));
		}
	}

	private Optional<Refusal> permission(Actor actor, Dossier dossier, CommonAct act, Act given) {
		var matter = dossier.matter();
		var handles = this.kinds.of(matter).handles();
		return switch (act) {
			case URGE, INQUIRE, APPROVE_EXTENSION, DECLINE_EXTENSION ->
				lacks(actor, CaseworkPermission.SUPERVISE, this.sight.place(matter));
			case ACCEPT_HAND_OVER, SEND_BACK -> lacks(actor, handles, offeredPlace(matter));
			case GIVE_OPINION -> (ownJoint(actor, dossier, given).isPresent() || !owesAny(dossier)) ? Optional.empty()
					: Optional.of(notPermitted(handles));
			case ASSIGN, HAND_OVER, ASK_CO_HANDLER, RELEASE_CO_HANDLER, ANSWER_INQUIRY, ASK_EXTENSION, PAUSE, RESUME,
					MERGE, REOPEN ->
				lacks(actor, handles, this.sight.place(matter));
		};
	}

	private static boolean owesAny(Dossier dossier) {
		return dossier.joint().stream().anyMatch(JointHandling::isOwed);
	}

	private Place offeredPlace(Case matter) {
		var offered = matter.offeredTo();
		return (offered != null) ? this.sight.place(offered) : this.sight.place(matter);
	}

	private static Optional<Refusal> lacks(Actor actor, Permission permission, Place place) {
		return actor.may(permission, place) ? Optional.empty() : Optional.of(notPermitted(permission));
	}

	private static Refusal notPermitted(Permission permission) {
		return Refusal.of(KernelProblems.NOT_PERMITTED, permission.label());
	}

}
