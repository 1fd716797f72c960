package org.yichuang.participation.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.participation.ParticipationProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;

/**
 * Binds an activity that is sent in to the questions as they stand: what was reviewed is
 * what is asked.
 */
@Component
class PrepareActivityForms {

	private final SurveyForms surveys;

	private final OpinionForms opinions;

	private final HearingForms hearings;

	private final InterviewForms interviews;

	private final ReviewPapers papers;

	PrepareActivityForms(SurveyForms surveys, OpinionForms opinions, HearingForms hearings, InterviewForms interviews,
			ReviewPapers papers) {
		this.surveys = surveys;
		this.opinions = opinions;
		this.hearings = hearings;
		this.interviews = interviews;
		this.papers = papers;
	}

	Activity prepared(Activity activity) {
		return switch (activity.detail()) {
			case SurveyDetail survey -> activity.with(bound(survey));
			case ConsultationDetail consultation -> activity.with(this.opinions.bound(activity, consultation));
			case HearingDetail hearing -> activity.with(this.hearings.bound(activity, hearing));
			case InterviewDetail interview -> activity.with(this.interviews.bound(activity, interview));
			case ReviewDetail review -> activity.with(this.papers.bound(activity, review));
		};
	}

	private SurveyDetail bound(SurveyDetail survey) {
		var version = this.surveys.current(survey.form());
		if (version == null) {
			throw Refused.because(ParticipationProblems.QUESTIONS_NOT_RELEASED);
		}
		return survey.inVersion(version.number());
	}

}
