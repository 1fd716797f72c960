package org.yichuang.participation.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.outlet.SubjectNames;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.InterviewQuestion.QuestionNumber;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.InterviewQuestionStore;
import org.yichuang.sitegroup.Sites;

/** 提问说明 — which questions of the public stand behind a figure. */
@Component
class InterviewSubjects implements SubjectNames {

	private static final Set<String> KINDS = Set.of("participation.interview-question-received",
			"participation.interview-question-answered");

	private final InterviewQuestionStore questions;

	private final ActivityStore activities;

	private final Sites sites;

	InterviewSubjects(InterviewQuestionStore questions, ActivityStore activities, Sites sites) {
		this.questions = questions;
		this.activities = activities;
		this.sites = sites;
	}

	@Override
	public boolean knows(String kind) {
		return KINDS.contains(kind);
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		var questions = this.questions.all(ids.stream().map(Id::parse).toList());
		var interviews = this.activities
			.all(questions.values().stream().map(QuestionNumber::interview).distinct().toList())
			.stream()
			.filter((activity) -> actor.may(ParticipationPermission.READ, this.sites.get(activity.site()).place()))
			.collect(Collectors.toMap(Activity::id, (activity) -> activity));
		return questions.entrySet()
			.stream()
			.filter((question) -> interviews.containsKey(question.getValue().interview()))
			.collect(Collectors.toMap((question) -> question.getKey().toString(),
					(question) -> name(question.getValue(), interviews)));
	}

	private static SubjectName name(QuestionNumber question, Map<ActivityId, Activity> interviews) {
		var interview = java.util.Objects.requireNonNull(interviews.get(question.interview()));
		return new SubjectName(interview.text().title() + " " + question.number(), "",
				"/participation/" + interview.id());
	}

}
