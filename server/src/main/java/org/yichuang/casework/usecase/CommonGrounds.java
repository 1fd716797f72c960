package org.yichuang.casework.usecase;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.JointHandling;
import org.yichuang.casework.model.Dossier;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;

/**
 * What stands in the way of the acts that are common to all kinds, besides missing
 * powers.
 */
@Component
class CommonGrounds {

	private final CaseKinds kinds;

	private final CaseSight sight;

	private final Bodies bodies;

	private final Accounts accounts;

	private final CaseStore cases;

	private final ClockWork clocks;

	CommonGrounds(CaseKinds kinds, CaseSight sight, Bodies bodies, Accounts accounts, CaseStore cases,
			ClockWork clocks) {
		this.kinds = kinds;
		this.sight = sight;
		this.bodies = bodies;
		this.accounts = accounts;
		this.cases = cases;
		this.clocks = clocks;
	}

	void add(List<Refusal> reasons, Actor actor, Dossier dossier, CommonAct shared, Act act) {
		var matter = dossier.matter();
		if (shared == CommonAct.REOPEN) {
			reopen(reasons, matter);
			return;
		}
		if (matter.isConcluded()) {
			reasons
				.add(Refusal.of((matter.mergedInto() != null) ? CaseworkProblems.MERGED : CaseworkProblems.CONCLUDED));
			return;
		}
		switch (shared) {
			case ASSIGN -> assign(reasons, matter, act);
			case HAND_OVER -> handOver(reasons, matter, act);
			case ACCEPT_HAND_OVER -> unless(reasons, matter.offeredTo() != null, CaseworkProblems.NOTHING_OFFERED);
			case SEND_BACK -> unless(reasons, matter.offeredTo() != null || matter.cameFrom() != null,
					CaseworkProblems.CAME_FROM_NOWHERE);
			case ASK_CO_HANDLER -> askCoHandler(reasons, dossier, act);
			case GIVE_OPINION, RELEASE_CO_HANDLER -> owedOpinion(reasons, dossier, act);
			case URGE, INQUIRE, REOPEN -> {
				// nothing but the powers stands in the way
			}
			case ANSWER_INQUIRY -> unless(reasons, dossier.owedInquiry().isPresent(), CaseworkProblems.NO_INQUIRY);
			case ASK_EXTENSION -> askExtension(reasons, dossier, act);
			case APPROVE_EXTENSION -> {
				decideExtension(reasons, actor, dossier);
				unless(reasons, !matter.clock().isOverdue(this.clocks.now()), CaseworkProblems.EXTENSION_LATE);
			}
			case DECLINE_EXTENSION -> decideExtension(reasons, actor, dossier);
			case PAUSE -> clock(reasons, matter.clock(), ClockEffect.PAUSE);
			case RESUME -> clock(reasons, matter.clock(), ClockEffect.RESUME);
			case MERGE -> merge(reasons, actor, matter, act);
		}
	}

	/** Adds what stands in the way of what an act does to the clock. */
	static void clock(List<Refusal> reasons, CaseClock clock, ClockEffect effect) {
		switch (effect) {
			case PAUSE -> running(reasons, clock);
			case RESUME -> unless(reasons, clock.isPaused(), CaseworkProblems.CLOCK_NOT_PAUSED);
			case NONE, START, STOP -> {
				// always possible: a clock that does not run is stopped already
			}
		}
	}

	private void assign(List<Refusal> reasons, Case matter, Act act) {
		var person = act.person();
		if (person == null) {
			return;
		}
		unless(reasons, !person.equals(matter.person()), CaseworkProblems.PERSON_IN_CHARGE);
		unless(reasons, mayHandle(person, matter), CaseworkProblems.PERSON_MAY_NOT_HANDLE);
	}

	private boolean mayHandle(AccountId person, Case matter) {
		try {
			return this.accounts.actor(person, "local").may(this.kinds.of(matter).handles(), this.sight.place(matter));
		}
		catch (NotFound nobody) {
			return false;
		}
	}

	private void handOver(List<Refusal> reasons, Case matter, Act act) {
		unless(reasons, matter.offeredTo() == null, CaseworkProblems.HAND_OVER_WAITS);
		var to = act.to();
		if (to != null) {
			unless(reasons, !to.equals(matter.body()), CaseworkProblems.BODY_IN_CHARGE);
			open(reasons, to);
		}
	}

	private void askCoHandler(List<Refusal> reasons, Dossier dossier, Act act) {
		var to = act.to();
		if (to != null) {
			unless(reasons, !to.equals(dossier.matter().body()), CaseworkProblems.BODY_IN_CHARGE);
			unless(reasons, dossier.jointOf(to).filter(JointHandling::isOwed).isEmpty(),
					CaseworkProblems.CO_HANDLER_ASKED);
			open(reasons, to);
		}
	}

	private static void owedOpinion(List<Refusal> reasons, Dossier dossier, Act act) {
		var to = act.to();
		unless(reasons, dossier.joint().stream().anyMatch((it) -> it.isOwed() && (to == null || it.body().equals(to))),
				CaseworkProblems.NO_OPINION_OWED);
	}

	private void askExtension(List<Refusal> reasons, Dossier dossier, Act act) {
		var clock = dossier.matter().clock();
		running(reasons, clock);
		unless(reasons, !clock.isOverdue(this.clocks.now()), CaseworkProblems.EXTENSION_LATE);
		unless(reasons, dossier.waitingExtension().isEmpty(), CaseworkProblems.EXTENSION_WAITS);
		var rule = this.clocks.rule(dossier.matter());
		var started = clock.startedAt();
		long times = dossier.extensions()
			.stream()
			.filter((it) -> it.state() == Extension.State.APPROVED && counts(it, started))
			.count();
		if (times >= rule.extensionTimes()) {
			reasons.add(Refusal.of(CaseworkProblems.EXTENDED_TOO_OFTEN, times));
		}
		if (isTooLong(act.limit(), rule.extensionMost())) {
			reasons.add(Refusal.of(CaseworkProblems.EXTENSION_TOO_LONG, rule.extensionMost().amount(),
					rule.extensionMost().unit().name()));
		}
	}

	/**
	 * What was decided before the clock started anew no longer counts, as the clock says.
	 */
	private static boolean counts(Extension extension, @Nullable Instant started) {
		var at = extension.decidedAt();
		return started == null || (at != null && !at.isBefore(started));
	}

	/** An extension in another unit than the rule's is compared by where it ends. */
	private boolean isTooLong(@Nullable Allowance asked, Allowance most) {
		if (asked == null) {
			return false;
		}
		var reckoner = this.clocks.reckoner();
		var now = this.clocks.now();
		return (asked.unit() == most.unit()) ? asked.amount() > most.amount()
				: reckoner.end(now, asked).isAfter(reckoner.end(now, most));
	}

	private static void decideExtension(List<Refusal> reasons, Actor actor, Dossier dossier) {
		var waiting = dossier.waitingExtension();
		unless(reasons, waiting.isPresent(), CaseworkProblems.NO_EXTENSION);
		unless(reasons, waiting.isEmpty() || actor.isSystem() || !actor.person().equals(waiting.get().askedBy()),
				CaseworkProblems.OWN_EXTENSION);
	}

	private void merge(List<Refusal> reasons, Actor actor, Case matter, Act act) {
		var id = act.other();
		if (id == null) {
			return;
		}
		unless(reasons, !id.equals(matter.id()), CaseworkProblems.MERGE_ITSELF);
		var other = this.cases.find(id).map(CaseStore.Row::matter).orElseThrow(() -> NotFound.of(id));
		this.sight.require(actor, other);
		unless(reasons, other.kind().equals(matter.kind()), CaseworkProblems.MERGE_OTHER_KIND);
		unless(reasons, other.mergedInto() == null, CaseworkProblems.MERGED);
	}

	private void reopen(List<Refusal> reasons, Case matter) {
		unless(reasons, matter.isConcluded(), CaseworkProblems.NOT_CONCLUDED);
		unless(reasons, matter.mergedInto() == null, CaseworkProblems.MERGED);
		unless(reasons, this.kinds.of(matter).table().reopensTo() != null, CaseworkProblems.NOT_REOPENED);
	}

	private void open(List<Refusal> reasons, BodyId body) {
		if (!this.bodies.isOpen(body)) {
			reasons.add(Refusal.of(CaseworkProblems.BODY_CLOSED, this.bodies.get(body).name()));
		}
	}

	private static void running(List<Refusal> reasons, CaseClock clock) {
		unless(reasons, clock.startedAt() != null, CaseworkProblems.CLOCK_NOT_STARTED);
		unless(reasons, clock.pausedAt() == null || clock.stoppedAt() != null, CaseworkProblems.CLOCK_PAUSED);
		unless(reasons, clock.stoppedAt() == null, CaseworkProblems.CLOCK_STOPPED);
	}

	private static void unless(List<Refusal> reasons, boolean holds, CaseworkProblems problem) {
		if (!holds) {
			reasons.add(Refusal.of(problem));
		}
	}

}
