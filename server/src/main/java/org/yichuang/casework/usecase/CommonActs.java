package org.yichuang.casework.usecase;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.Inquiry;
import org.yichuang.casework.JointHandling;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.model.Marks;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.casework.store.ClockStore;
import org.yichuang.casework.store.PartStore;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.organisation.Bodies;

/**
 * Carries out the acts that are common to all kinds. What an act needs has been checked.
 */
@Component
class CommonActs {

	private final CaseGrounds grounds;

	private final ClockWork clockWork;

	private final ClockStore clocks;

	private final PartStore parts;

	private final CaseStore cases;

	private final CaseKinds kinds;

	private final TableActs tableActs;

	private final Bodies bodies;

	private final CaseWording wording;

	CommonActs(CaseGrounds grounds, ClockWork clockWork, ClockStore clocks, PartStore parts, CaseStore cases,
			CaseKinds kinds, TableActs tableActs, Bodies bodies, CaseWording wording) {
		this.grounds = grounds;
		this.clockWork = clockWork;
		this.clocks = clocks;
		this.parts = parts;
		this.cases = cases;
		this.kinds = kinds;
		this.tableActs = tableActs;
		this.bodies = bodies;
		this.wording = wording;
	}

	Outcome apply(Deed deed, CommonAct act) {
		var fresh = Revision.of(deed.matter());
		return switch (act) {
			case ASSIGN -> same(deed, act, fresh.person(deed.act().person()).done());
			case HAND_OVER -> same(deed, act, fresh.offeredTo(deed.act().to()).done());
			case ACCEPT_HAND_OVER -> accept(deed);
			case SEND_BACK -> sendBack(deed);
			case ASK_CO_HANDLER -> askCoHandler(deed);
			case GIVE_OPINION -> giveOpinion(deed);
			case RELEASE_CO_HANDLER -> release(deed);
			case URGE -> new Outcome(fresh.done(), deed.dossier().marks().urged(deed.now()), label(act), null);
			case INQUIRE -> inquire(deed);
			case ANSWER_INQUIRY -> answer(deed);
			case ASK_EXTENSION -> askExtension(deed);
			case APPROVE_EXTENSION -> approve(deed);
			case DECLINE_EXTENSION -> decline(deed);
			case PAUSE -> clock(deed, act, fresh.clock(paused(deed)).done());
			case RESUME -> resume(deed);
			case MERGE -> merge(deed);
			case REOPEN -> reopen(deed);
		};
	}

	private Outcome accept(Deed deed) {
		var matter = deed.matter();
		var to = Objects.requireNonNull(matter.offeredTo());
		this.parts.join(matter.id(), matter.body());
		var taken = Revision.of(matter).inChargeOf(to, matter.body()).done();
		return outcome(deed, CommonAct.ACCEPT_HAND_OVER, taken, name(to));
	}

	/**
	 * What is only offered stays where it is; what was taken goes back where it came
	 * from.
	 */
	private Outcome sendBack(Deed deed) {
		var matter = deed.matter();
		var offeredTo = matter.offeredTo();
		if (offeredTo != null) {
			// whoever sends it back goes on reading what came of that
			this.parts.join(matter.id(), offeredTo);
			return same(deed, CommonAct.SEND_BACK, Revision.of(matter).offeredTo(null).done());
		}
		this.parts.join(matter.id(), matter.body());
		var back = Objects.requireNonNull(matter.cameFrom());
		return same(deed, CommonAct.SEND_BACK, Revision.of(matter).inChargeOf(back, null).done());
	}

	private Outcome askCoHandler(Deed deed) {
		var to = Objects.requireNonNull(deed.act().to());
		var limit = Objects.requireNonNull(deed.act().limit());
		var due = this.clockWork.reckoner().end(deed.now(), limit);
		this.parts.join(deed.matter().id(), to);
		this.parts.ask(deed.matter().id(), new JointHandling(to, deed.act().note(), deed.now(), due, "", null, ""),
				limit);
		return outcome(deed, CommonAct.ASK_CO_HANDLER, unchanged(deed), name(to));
	}

	private Outcome giveOpinion(Deed deed) {
		var part = this.grounds.ownJoint(deed.actor(), deed.dossier(), deed.act()).orElseThrow();
		this.parts.give(deed.matter().id(), new JointHandling(part.body(), part.request(), part.askedAt(), part.dueAt(),
				deed.act().note(), deed.now(), deed.actor().name()));
		return outcome(deed, CommonAct.GIVE_OPINION, unchanged(deed), name(part.body()));
	}

	private Outcome release(Deed deed) {
		this.parts.release(deed.matter().id(), Objects.requireNonNull(deed.act().to()));
		return same(deed, CommonAct.RELEASE_CO_HANDLER, unchanged(deed));
	}

	private Outcome inquire(Deed deed) {
		this.parts.inquire(deed.matter().id(), new Inquiry(Id.nextUuid(), deed.act().note(), deed.actor().account(),
				deed.actor().name(), deed.now(), "", "", null));
		return new Outcome(unchanged(deed), deed.dossier().marks().inquired(deed.now()), label(CommonAct.INQUIRE),
				null);
	}

	private Outcome answer(Deed deed) {
		this.parts.answer(deed.matter().id(), deed.dossier().owedInquiry().orElseThrow(),
				new PartStore.Answered(deed.act().note(), deed.actor().name(), deed.now()));
		return same(deed, CommonAct.ANSWER_INQUIRY, unchanged(deed));
	}

	private Outcome askExtension(Deed deed) {
		this.clocks.ask(deed.matter().id(),
				new Extension(Id.nextUuid(), Objects.requireNonNull(deed.act().limit()), deed.act().note(),
						deed.actor().account(), deed.actor().name(), deed.now(), Extension.State.WAITING, "", null,
						""));
		return same(deed, CommonAct.ASK_EXTENSION, unchanged(deed));
	}

	private Outcome approve(Deed deed) {
		var waiting = deed.dossier().waitingExtension().orElseThrow();
		decide(deed, Extension.State.APPROVED);
		var approved = new Extension(waiting.id(), waiting.time(), waiting.reason(), waiting.askedBy(),
				waiting.askedByName(), waiting.askedAt(), Extension.State.APPROVED, deed.actor().name(), deed.now(),
				deed.act().note());
		var clock = this.clockWork.extended(deed.dossier(), approved);
		return clock(deed, CommonAct.APPROVE_EXTENSION, Revision.of(deed.matter()).clock(clock).done());
	}

	private Outcome decline(Deed deed) {
		decide(deed, Extension.State.DECLINED);
		return same(deed, CommonAct.DECLINE_EXTENSION, unchanged(deed));
	}

	private void decide(Deed deed, Extension.State state) {
		this.clocks.decide(deed.matter().id(),
				new ClockStore.Decision(state, deed.actor().name(), deed.now(), deed.act().note()));
	}

	private CaseClock paused(Deed deed) {
		return this.clockWork.paused(deed.dossier(), deed.now(), deed.act().note());
	}

	private Outcome resume(Deed deed) {
		var clock = this.clockWork.resumed(deed.dossier(), deed.now());
		return clock(deed, CommonAct.RESUME, Revision.of(deed.matter()).clock(clock).done());
	}

	private Outcome merge(Deed deed) {
		var other = this.cases.find(Objects.requireNonNull(deed.act().other())).orElseThrow().matter();
		var clock = this.clockWork.stopped(deed.dossier(), deed.now());
		this.tableActs.close(deed);
		var merged = Revision.of(deed.matter())
			.mergedInto(other.id())
			.clock(clock)
			.offeredTo(null)
			.concluded(deed.now())
			.done();
		return outcome(deed, CommonAct.MERGE, merged, other.number());
	}

	private Outcome reopen(Deed deed) {
		var matter = deed.matter();
		var limit = deed.act().limit();
		var state = Objects.requireNonNull(this.kinds.of(matter).table().reopensTo());
		var clock = this.clockWork.started(matter, deed.now(), (limit != null) ? limit : matter.clock().allowance());
		return clock(deed, CommonAct.REOPEN, Revision.of(matter).state(state).nextRound().clock(clock).done());
	}

	private Case unchanged(Deed deed) {
		return Revision.of(deed.matter()).done();
	}

	private Outcome same(Deed deed, CommonAct act, Case after) {
		return outcome(deed, act, after);
	}

	/** The citizen reads the date that it comes to. */
	private Outcome clock(Deed deed, CommonAct act, Case after) {
		return outcome(deed, act, after, CaseWording.dueDay(after.clock()));
	}

	private Outcome outcome(Deed deed, CommonAct act, Case after, Object... words) {
		Marks marks = deed.dossier().marks().moved(after.clock(), deed.now());
		@Nullable String citizen = this.wording.citizen(act.code(), words);
		return new Outcome(after, marks, label(act), citizen);
	}

	private String label(CommonAct act) {
		return this.wording.label(act);
	}

	private String name(BodyId body) {
		return this.bodies.get(body).name();
	}

}
