package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.intake.Intake;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.model.Seating;
import org.yichuang.participation.store.HearingLotStore;
import org.yichuang.participation.store.RegistrationStore;

/**
 * Selects who takes part in a hearing, by the rule that was announced, and publishes the
 * list at once; everybody who registered is told.
 */
@Component
public class SelectParticipants {

	static final String REPEATED = "重复报名";

	private static final String NUMBER = "[0-9A-Za-z .,:+-]{0,60}";

	private final ActivityDossiers dossiers;

	private final RegistrationStore registrations;

	private final HearingLotStore lots;

	private final HearingSteps steps;

	private final Intake intake;

	private final TellRegistrants telling;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	SelectParticipants(ActivityDossiers dossiers, RegistrationStore registrations, HearingLotStore lots,
			HearingSteps steps, Intake intake, TellRegistrants telling, ShowActivityPages pages,
			ActivityTimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.registrations = registrations;
		this.lots = lots;
		this.steps = steps;
		this.intake = intake;
		this.telling = telling;
		this.pages = pages;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not select now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var activity = dossier.activity();
		var hearing = HearingSteps.of(activity);
		var grounds = new Grounds().unlessMay(actor, ParticipationPermission.REVIEW, dossier.place());
		if (activity.state() != ActivityState.CLOSED) {
			return grounds.when(true, ParticipationProblems.STATE_DOES_NOT_ALLOW).list();
		}
		var counts = this.registrations.counts(activity.id());
		long waiting = this.intake.waiting(RegistrationPoints.KIND, activity.id().toString());
		return grounds.when(this.steps.isDrawn(activity.id()), ParticipationProblems.HEARING_SELECTED_ALREADY)
			.when(this.steps.isHeld(hearing), ParticipationProblems.HEARING_HELD_ALREADY)
			.when(waiting > 0, ParticipationProblems.HEARING_STILL_ARRIVING, waiting)
			.when(!counts.containsKey(State.RECEIVED) && !counts.containsKey(State.SELECTED),
					ParticipationProblems.HEARING_NOBODY)
			.list();
	}

	/**
	 * Selects.
	 * @param number the public number that goes into the lot, empty where none was
	 * announced
	 * @throws Refused if {@link #refusals} is not empty or an announced number is missing
	 * @throws Invalid if the number holds other signs than letters and digits
	 */
	@Transactional
	public void select(Actor actor, ActivityId id, String number) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var hearing = HearingSteps.of(dossier.activity());
		var said = number(hearing, number);
		var before = leavingOutRepeated(this.registrations.all(id));
		this.lots.drawn(id, said, this.clock.instant());
		var lot = this.lots.get(id).orElseThrow();
		var drawn = Seating.drawn(before, hearing.selection(), lot);
		drawn.forEach(this.registrations::put);
		this.timeLine.note(actor, dossier, "participation.select-participants", said);
		drawn.forEach((one) -> this.telling.outcome(dossier, one));
		this.pages.show(dossier, "select-participants");
	}

	private static String number(HearingDetail hearing, String number) {
		var said = ActivityFields.line(number);
		if (hearing.selection().rule() != Rule.LOT || hearing.selection().numberSource().isEmpty()) {
			return "";
		}
		if (said.isEmpty()) {
			throw Refused.because(ParticipationProblems.HEARING_NUMBER_REQUIRED, hearing.selection().numberSource());
		}
		if (!said.matches(NUMBER)) {
			throw Invalid.field("number", KernelProblems.MALFORMED, said);
		}
		return said;
	}

	/** One person counts once, the first time; nobody here learns who it is. */
	private List<Registration> leavingOutRepeated(List<Registration> all) {
		var counting = Seating.inOrder(all)
			.stream()
			.filter(Registration::isEligible)
			.flatMap((one) -> java.util.Optional.ofNullable(one.submission()).stream())
			.map(SubmissionId::new)
			.toList();
		var repeated = new HashSet<>(this.intake.repeated(counting, HearingForms.IDENTITY).keySet());
		return all.stream().map((one) -> {
			var submission = one.submission();
			return (submission != null && repeated.contains(new SubmissionId(submission)))
					? one.with(one.outcome().in(State.INELIGIBLE, 0, REPEATED)) : one;
		}).toList();
	}

	/** Returns the lot; its seed is nobody's to see before participants are selected. */
	public java.util.Optional<HearingLot> lot(Dossier dossier) {
		return this.lots.get(dossier.activity().id()).filter((lot) -> lot.drawnAt() != null);
	}

}
