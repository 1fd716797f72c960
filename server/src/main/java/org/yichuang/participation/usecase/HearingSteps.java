package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;
import org.yichuang.participation.model.HearingRecord.Part;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.participation.store.HearingLotStore;

/**
 * 听证步骤 — on what ground each step of a hearing stands: no record without a hearing, no
 * report without a record.
 */
@Component
class HearingSteps {

	private final HearingReadiness readiness;

	private final HearingLotStore lots;

	private final ActivityPaperStore papers;

	private final Clock clock;

	HearingSteps(HearingReadiness readiness, HearingLotStore lots, ActivityPaperStore papers, Clock clock) {
		this.readiness = readiness;
		this.lots = lots;
		this.papers = papers;
		this.clock = clock;
	}

	/**
	 * @throws Refused if it is another kind of activity
	 */
	static HearingDetail of(Activity activity) {
		if (activity.detail() instanceof HearingDetail hearing) {
			return hearing;
		}
		throw Refused.because(ParticipationProblems.NOT_OF_THIS_KIND);
	}

	/** Says whether participants were selected. */
	boolean isDrawn(ActivityId id) {
		return this.lots.get(id).map(HearingLot::drawnAt).isPresent();
	}

	/** Says whether the hearing has begun, by the clock. */
	boolean isHeld(HearingDetail hearing) {
		var at = hearing.session().heldAt();
		return at != null && !this.clock.instant().isBefore(at);
	}

	/** Returns why agenda and material cannot be published; empty means they can. */
	List<Refusal> againstPlan(Activity activity, HearingPlan plan) {
		return new Grounds()
			.when(plan.agenda().isEmpty() || plan.materials().isEmpty(), ParticipationProblems.HEARING_PLAN_REQUIRED)
			.when(plan.deliveredOn() != null && !isDrawn(activity.id()), ParticipationProblems.HEARING_NOT_SELECTED)
			.all((plan.deliveredOn() != null) ? late(of(activity), plan) : List.of())
			.list();
	}

	/** 《重大行政决策程序暂行条例》第十六条: the material reaches participants days before. */
	private List<Refusal> late(HearingDetail hearing, HearingPlan plan) {
		var rule = this.readiness.material();
		var day = hearing.session().day();
		var delivered = plan.deliveredOn();
		boolean isLate = day != null && delivered != null && ChronoUnit.DAYS.between(delivered, day) < rule.days();
		return new Grounds().when(isLate, ParticipationProblems.HEARING_MATERIAL_LATE, rule.days(), rule.source())
			.list();
	}

	/**
	 * Returns why the record cannot be published; empty means it can.
	 *
	 * <p>
	 * 《重大行政决策程序暂行条例》第十七条: the organiser introduces the draft, participants state their
	 * opinions, ask and debate, and sign the record.
	 */
	List<Refusal> againstRecord(Activity activity, HearingRecord record) {
		var hearing = of(activity);
		var plan = plan(activity.id());
		return new Grounds().when(!isHeld(hearing), ParticipationProblems.HEARING_NOT_HELD)
			.when(!isDrawn(activity.id()), ParticipationProblems.HEARING_NOT_SELECTED)
			.when(plan.deliveredOn() == null, ParticipationProblems.HEARING_MATERIAL_MISSING)
			.all(late(hearing, plan))
			.when(!record.has(Part.INTRODUCTION) || !record.has(Part.STATEMENT),
					ParticipationProblems.HEARING_RECORD_INCOMPLETE)
			.when(!record.signed(), ParticipationProblems.HEARING_RECORD_UNSIGNED)
			.list();
	}

	/** Returns why the report cannot be published; empty means it can. */
	List<Refusal> againstReport(Actor actor, Activity activity) {
		var record = this.papers.get(activity.id(), Paper.Kind.HEARING_RECORD);
		var findings = this.papers.get(activity.id(), Paper.Kind.HEARING_FINDINGS);
		return new Grounds().when(record.publishedAt() == null, ParticipationProblems.HEARING_RECORD_NOT_PUBLISHED)
			.when(!HearingPapers.findings(findings.body()).whole(), ParticipationProblems.HEARING_FINDINGS_REQUIRED)
			.when(!actor.isSystem() && actor.person().equals(findings.writtenBy()), ParticipationProblems.OWN_WORK)
			.list();
	}

	/** Returns agenda and material as readers see them. */
	HearingPlan plan(ActivityId id) {
		return HearingPapers.plan(this.papers.get(id, Paper.Kind.HEARING_PLAN).liveBody());
	}

	/** Says whether a hearing still lies ahead and can be prepared. */
	boolean isAhead(Activity activity) {
		var state = activity.state();
		boolean announced = state == ActivityState.APPROVED || state == ActivityState.OPEN
				|| state == ActivityState.CLOSED;
		return announced && !isHeld(of(activity));
	}

	/**
	 * @throws Invalid if it is blank or too long
	 */
	static String reason(String text) {
		var line = ActivityFields.line(text);
		if (line.isEmpty()) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		if (line.length() > HearingFields.LONGEST_LINE) {
			throw Invalid.field("reason", KernelProblems.TOO_LONG, HearingFields.LONGEST_LINE);
		}
		return line;
	}

}
