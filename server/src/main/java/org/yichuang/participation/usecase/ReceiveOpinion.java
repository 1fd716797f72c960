package org.yichuang.participation.usecase;

import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.forms.Answers;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Id;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationEvent.OpinionReceived;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.OpinionStore;

/** Takes opinions over from intake, and tells their senders what became of them. */
@Component
class ReceiveOpinion implements SubmissionReceiver, TrackedMatters, SubmissionReaders {

	private final OpinionStore opinions;

	private final ActivityStore activities;

	private final ActivityDossiers dossiers;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	ReceiveOpinion(OpinionStore opinions, ActivityStore activities, ActivityDossiers dossiers,
			ApplicationEventPublisher events, MessageSource messages) {
		this.opinions = opinions;
		this.activities = activities;
		this.dossiers = dossiers;
		this.events = events;
		this.messages = messages;
	}

	@Override
	public String kind() {
		return OpinionPoints.KIND;
	}

	@Override
	public void received(Submission submission) {
		var activity = this.activities.get(ActivityId.of(submission.subject()));
		var answers = submission.answers();
		var opinion = new Opinion(Id.nextUuid(), activity.id(), submission.id().value(), submission.number(),
				OpinionForms.paragraph(answers.text(OpinionForms.ABOUT)), answers.text(OpinionForms.OPINION),
				submission.receivedAt(), OpenText.State.WAITING, Opinion.Decision.NONE, 0);
		if (this.opinions.add(opinion)) {
			this.events.publishEvent(
					new OpinionReceived(this.dossiers.of(activity).subject(), opinion.id(), submission.receivedAt()));
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
		var decision = this.opinions.bySubmission(submission.id().value())
			.map(Opinion::decision)
			.orElse(Opinion.Decision.NONE);
		boolean isTold = activity.state() == ActivityState.CONCLUDED && decision.adoption() != Adoption.UNDECIDED;
		var state = isTold ? word("participation.opinion-adoption." + decision.adoption().name())
				: word("participation.matter.studied");
		var closes = activity.window().closesAt();
		var due = (closes != null && activity.state() == ActivityState.OPEN) ? Beijing.day(closes) : null;
		return new MatterView(activity.text().title(), state,
				word(isTold ? "participation.matter.told" : "participation.matter.waiting"),
				List.of(new MatterView.Step(submission.receivedAt(), word("participation.matter.received"))),
				isTold ? "" : word("participation.matter.next"), due, false, isTold ? decision.reason() : null,
				List.of(), List.of());
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		throw new IllegalStateException("nothing is offered on opinions: " + act);
	}

	private String word(String key) {
		return String.valueOf(this.messages.getMessage(key, null, key, Locale.CHINESE));
	}

}
