package org.yichuang.participation.model;

import org.yichuang.participation.ActivityKind;

/** 活动细节 — what only activities of its kind have. */
public sealed interface ActivityDetail
		permits SurveyDetail, ConsultationDetail, HearingDetail, InterviewDetail, ReviewDetail {

	/** Whose detail it is. */
	ActivityKind kind();

}
