package org.yichuang.participation.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import org.yichuang.kernel.Id;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationEvent.QuestionReceived;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.Screening;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.InterviewAnswerStore;
import org.yichuang.participation.store.InterviewQuestionStore;

/**
 * Takes questions for interviews over from intake, and tells their senders what was
 * answered.
 */
@Component
class ReceiveInterviewQuestion implements SubmissionReceiver, TrackedMatters, SubmissionReaders {

	private final InterviewQuestionStore questions;

	private final InterviewAnswerStore answers;

	private final ActivityStore activities;

	private final ActivityDossiers dossiers;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	ReceiveInterviewQuestion(InterviewQuestionStore questions, InterviewAnswerStore answers, ActivityStore activities,
			ActivityDossiers dossiers, ApplicationEventPublisher events, MessageSource messages) {
		this.questions = questions;
		this.answers = answers;
		this.activities = activities;
		this.dossiers = dossiers;
		this.events = events;
		this.messages = messages;
	}

	@Override
	public String kind() {
		return InterviewPoints.KIND;
	}

	@Override
	public void received(Submission submission) {
		var activity = this.activities.get(ActivityId.of(submission.subject()));
		var sent = submission.answers();
		var words = ActivityFields.tidy(sent.text(InterviewForms.QUESTION));
		var question = new InterviewQuestion(Id.nextUuid(), activity.id(), submission.id().value(), submission.number(),
				ActivityFields.line(sent.text(InterviewForms.NAME)), words, words, submission.receivedAt(),
				Screening.WAITING, null, 0);
		if (this.questions.add(question)) {
			this.events.publishEvent(
					new QuestionReceived(this.dossiers.of(activity).subject(), question.id(), submission.receivedAt()));
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
		var question = this.questions.bySubmission(submission.id().value());
		var answer = question.map(ReceiveInterviewQuestion::asked).map(this.answers::words).orElse("");
		var stage = stage(activity.state(), question, answer);
		var hidden = question.filter((one) -> one.screening().state() == State.HIDDEN);
		boolean done = !answer.isEmpty() || hidden.isPresent() || isOver(activity.state());
		return new MatterView(activity.text().title(), word(stage + ".state"), word(stage + ".text", activity.path()),
				List.of(new MatterView.Step(submission.receivedAt(), word("received.text"))),
				done ? "" : word("next.text"), null, false, told(answer, hidden), List.of(), List.of());
	}

	private static @Nullable String told(String answer, Optional<InterviewQuestion> hidden) {
		return answer.isEmpty() ? hidden.map((one) -> one.screening().reason()).orElse(null) : answer;
	}

	/** The question that stands for this one. */
	private static UUID asked(InterviewQuestion question) {
		var into = question.screening().mergedInto();
		return (into != null) ? into : question.id();
	}

	private static String stage(ActivityState interview, Optional<InterviewQuestion> question, String answer) {
		if (!answer.isEmpty()) {
			return "answered";
		}
		var state = question.map((one) -> one.screening().state()).orElse(State.WAITING);
		if (isOver(interview) && state != State.HIDDEN) {
			return (interview == ActivityState.CANCELLED) ? "cancelled" : "over";
		}
		return state.name().toLowerCase(Locale.ROOT);
	}

	private static boolean isOver(ActivityState interview) {
		return interview == ActivityState.CONCLUDED || interview == ActivityState.CANCELLED;
	}

	@Override
	public void act(Submission submission, String act, Answers fields) {
		throw new IllegalStateException("nothing is offered on questions: " + act);
	}

	private String word(String key, Object... arguments) {
		var code = "participation.question." + key;
		return String.valueOf(this.messages.getMessage(code, arguments, code, Locale.CHINESE));
	}

}
