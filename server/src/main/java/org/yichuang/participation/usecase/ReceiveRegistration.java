package org.yichuang.participation.usecase;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.forms.Answers;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationEvent.HearingRegistered;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Registration.Outcome;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.RegistrationStore;

/**
 * Takes registrations for hearings over from intake, tells those who sent them what came
 * of them, and lets them withdraw.
 */
@Component
class ReceiveRegistration implements SubmissionReceiver, TrackedMatters, SubmissionReaders {

	static final String WITHDRAW = "withdraw";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm")
		.withZone(Beijing.ZONE);

	private final RegistrationStore registrations;

	private final ActivityStore activities;

	private final ActivityDossiers dossiers;

	private final ScreenRegistrations screening;

	private final HearingSteps steps;

	private final Intake intake;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	ReceiveRegistration(RegistrationStore registrations, ActivityStore activities, ActivityDossiers dossiers,
			ScreenRegistrations screening, HearingSteps steps, Intake intake, ApplicationEventPublisher events,
			MessageSource messages) {
		this.registrations = registrations;
		this.activities = activities;
		this.dossiers = dossiers;
		this.screening = screening;
		this.steps = steps;
		this.intake = intake;
		this.events = events;
		this.messages = messages;
	}

	@Override
	public String kind() {
		return RegistrationPoints.KIND;
	}

	@Override
	public void received(Submission submission) {
		var activity = this.activities.get(ActivityId.of(submission.subject()));
		var group = HearingForms.group(HearingSteps.of(activity), submission.answers().text(HearingForms.GROUP));
		var one = new Registration(Id.nextUuid(), activity.id(), submission.id().value(), submission.number(), group,
				this.intake.nameForLists(submission.id(), HearingForms.NAME), submission.receivedAt(), Outcome.RECEIVED,
				0);
		if (this.registrations.add(one)) {
			this.events.publishEvent(
					new HearingRegistered(this.dossiers.of(activity).subject(), one.id(), submission.receivedAt()));
		}
	}

	@Override
	public boolean mayRead(Actor actor, Submission submission) {
		var activity = this.activities.get(ActivityId.of(submission.subject()));
		return actor.may(ParticipationPermission.MANAGE, this.dossiers.of(activity).place());
	}

	@Override
	public MatterView view(Submission submission) {
		var activity = this.activities.get(ActivityId.of(submission.subject()));
		var outcome = this.registrations.bySubmission(submission.id().value())
			.map(Registration::outcome)
			.orElse(Outcome.RECEIVED);
		var steps = new ArrayList<MatterView.Step>();
		steps.add(new MatterView.Step(submission.receivedAt(), word("matter-received")));
		boolean isOver = activity.state() == ActivityState.CANCELLED || this.steps.isHeld(HearingSteps.of(activity));
		var state = (activity.state() == ActivityState.CANCELLED) ? "cancelled" : outcome.state().name();
		return new MatterView(activity.text().title(), word("matter-state." + state),
				word("matter-text." + state, String.valueOf(outcome.serial()), String.valueOf(outcome.reserve()),
						outcome.reason(), activity.life().endNote()),
				steps, isOver ? "" : word("matter-next." + state), null, false,
				(outcome.state() == State.SELECTED && !isOver) ? invitation(activity) : null, List.of(),
				mayLeave(outcome, isOver) ? List
					.of(new MatterView.Act(WITHDRAW, word("matter-withdraw"), word("matter-withdraw-text"), null))
						: List.of());
	}

	private static boolean mayLeave(Outcome outcome, boolean isOver) {
		return !isOver && (outcome.state() == State.RECEIVED || outcome.state() == State.SELECTED
				|| outcome.state() == State.RESERVE);
	}

	private String invitation(Activity activity) {
		var session = HearingSteps.of(activity).session();
		var heldAt = session.heldAt();
		return word("matter-invitation", (heldAt != null) ? MINUTE.format(heldAt) : "", session.place(),
				activity.path());
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		var dossier = this.dossiers.take(Actor.SYSTEM, ActivityId.of(submission.subject()));
		var one = this.registrations.bySubmission(submission.id().value()).orElseThrow();
		this.screening.leave(Actor.SYSTEM, dossier, one, word("matter-withdrawn"));
	}

	private String word(String key, Object... arguments) {
		var whole = "participation.hearing-" + key;
		return String.valueOf(this.messages.getMessage(whole, arguments, whole, Locale.CHINESE));
	}

}
