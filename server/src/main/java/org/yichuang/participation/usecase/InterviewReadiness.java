package org.yichuang.participation.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Refusal;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.store.InterviewEntryStore;
import org.yichuang.participation.store.InterviewQuestionStore;

/**
 * 访谈条件 — what an interview must have before it is announced and before its record is
 * published.
 */
@Component
class InterviewReadiness {

	private final InterviewEntryStore entries;

	private final InterviewQuestionStore questions;

	InterviewReadiness(InterviewEntryStore entries, InterviewQuestionStore questions) {
		this.entries = entries;
		this.questions = questions;
	}

	static List<Refusal> toAnnounce(InterviewDetail interview) {
		return new Grounds().when(interview.guests().isEmpty(), ParticipationProblems.GUEST_REQUIRED)
			.when(interview.host().isEmpty(), ParticipationProblems.HOST_REQUIRED)
			.list();
	}

	List<Refusal> toConclude(Activity interview) {
		var waiting = this.questions.counts(interview.id()).getOrDefault(State.WAITING, 0L);
		return new Grounds().when(this.entries.count(interview.id()) == 0, ParticipationProblems.RECORD_REQUIRED)
			.when(waiting > 0, ParticipationProblems.QUESTIONS_NOT_SCREENED, waiting)
			.list();
	}

}
