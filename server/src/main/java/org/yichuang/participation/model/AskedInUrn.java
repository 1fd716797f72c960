package org.yichuang.participation.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.participation.model.SurveyDetail.OncePer;

/** 匿名作答 — details of activities whose answers are anonymous and come through the urn. */
public sealed interface AskedInUrn permits SurveyDetail, ReviewDetail {

	/** What is asked, a form; null while there is none. */
	@Nullable UUID form();

	/** The released version of it that is asked; 0 while none was sent in for review. */
	int formVersion();

	/** How one answer per person is seen to. */
	OncePer once();

}
