package org.yichuang.participation.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;

/**
 * 调查细节.
 *
 * @param form its questions, a form
 * @param formVersion the released version that was sent in for review and is asked; 0
 * while nothing was
 * @param once how one answer per person is seen to
 * @param shown when results can be seen
 */
@Term("调查细节")
public record SurveyDetail(@Nullable UUID form, int formVersion, OncePer once,
		ResultsShown shown) implements ActivityDetail, AskedInUrn {

	/** A survey that is being thought of. */
	public static SurveyDetail fresh() {
		return new SurveyDetail(null, 0, OncePer.DEVICE, ResultsShown.AFTER_END);
	}

	@Override
	public ActivityKind kind() {
		return ActivityKind.SURVEY;
	}

	/** Returns the survey with another form. */
	public SurveyDetail asking(UUID newForm) {
		return new SurveyDetail(newForm, this.formVersion, this.once, this.shown);
	}

	/** Returns the survey bound to a version of its form. */
	public SurveyDetail inVersion(int version) {
		return new SurveyDetail(this.form, version, this.once, this.shown);
	}

	/** 限答方式 — how one answer per person is seen to. */
	@Term("限答方式")
	public enum OncePer {

		/** 链接码: who was given a code answers once with it. */
		CODE,
		/** 设备: the browser remembers; who clears it can answer again. */
		DEVICE,
		/** 账号: who is signed in answers once. */
		ACCOUNT,
		/** 不限. */
		NONE

	}

	/** 结果公开时间 — when results can be seen. */
	@Term("结果公开时间")
	public enum ResultsShown {

		/** 实时公开, while it runs. */
		LIVE,
		/** 结束后公布. */
		AFTER_END

	}

}
