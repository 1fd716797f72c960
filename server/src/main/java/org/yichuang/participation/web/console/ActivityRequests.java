package org.yichuang.participation.web.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.ConsultationDetail.Paragraph;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.SaveActivity.Draft;
import org.yichuang.participation.usecase.ScreenTexts.Screening;

/** What the console sends about activities. */
final class ActivityRequests {

	private static final int MOST_TEXTS = 200;

	private ActivityRequests() {
	}

	static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/**
	 * @throws Invalid if nothing was sent
	 */
	static void required(String field, @Nullable Object sent) {
		if (sent == null) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
	}

	/**
	 * @throws Invalid if nothing was sent, or nothing in some place of the list
	 */
	static void each(String field, @Nullable List<?> sent) {
		required(field, sent);
		if (sent != null && sent.stream().anyMatch(java.util.Objects::isNull)) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
	}

	static ActivityFilter.Position position(@Nullable String after, @Nullable Integer size) {
		UUID key = (after != null && !after.isEmpty()) ? Id.parse(after) : null;
		return new ActivityFilter.Position(key, Math.clamp((size != null) ? size : 50, 1, 200));
	}

	/**
	 * 活动筛选.
	 *
	 * @param after what the slice before gave as {@code next}
	 * @param size 1 to 200, 50 if absent
	 */
	record ActivityListRequest(@Nullable String site, @Nullable ActivityKind kind, @Nullable ActivityState state,
			@Nullable String word, @Nullable String after, @Nullable Integer size) {

		ActivityFilter filter() {
			var wanted = this.site;
			return new ActivityFilter((wanted != null && !wanted.isEmpty()) ? SiteId.of(wanted) : null, this.kind,
					this.state, this.word);
		}

	}

	/** 新活动. */
	record StartActivityRequest(String site, ActivityKind kind, String title) {

		/**
		 * @throws org.yichuang.kernel.Invalid without site, kind, title
		 */
		StartActivityRequest {
			required("site", site);
			required("kind", kind);
			required("title", title);
		}

	}

	/**
	 * 活动草稿.
	 *
	 * @param version the row version that was read
	 * @param survey for surveys
	 * @param consultation for consultations
	 * @param hearing for hearings
	 * @param interview for interviews
	 * @param review for reviews
	 */
	record SaveActivityRequest(long version, String title, @Nullable String introduction, @Nullable Instant opensAt,
			@Nullable Instant closesAt, @Nullable SurveyPart survey, @Nullable ConsultationPart consultation,
			@Nullable HearingPart hearing, @Nullable InterviewPart interview, @Nullable ReviewPart review) {

		/**
		 * @throws org.yichuang.kernel.Invalid without title
		 */
		SaveActivityRequest {
			required("title", title);
		}

		Draft draft() {
			return new Draft(this.version, new ActivityText(this.title, orEmpty(this.introduction)),
					new Window(this.opensAt, this.closesAt), detail());
		}

		private ActivityDetail detail() {
			var asSurvey = this.survey;
			if (asSurvey != null) {
				return new SurveyDetail(null, 0, asSurvey.once(), asSurvey.shown());
			}
			var asText = this.consultation;
			if (asText != null) {
				return new ConsultationDetail(null, 0, orEmpty(asText.explanation()),
						asText.draft()
							.stream()
							.map((part) -> new Paragraph(orEmpty(part.heading()), orEmpty(part.text())))
							.toList(),
						orEmpty(asText.shorterReason()), orEmpty(asText.otherWays()));
			}
			var asHearing = this.hearing;
			if (asHearing != null) {
				return asHearing.detail();
			}
			var asTalk = this.interview;
			if (asTalk != null) {
				return asTalk.detail();
			}
			var asReview = this.review;
			if (asReview != null) {
				return asReview.detail();
			}
			throw Invalid.field("survey", KernelProblems.REQUIRED);
		}

	}

	/** 调查部分. */
	record SurveyPart(OncePer once, ResultsShown shown) {

		/**
		 * @throws org.yichuang.kernel.Invalid without once, shown
		 */
		SurveyPart {
			required("once", once);
			required("shown", shown);
		}

	}

	/** 征集部分. */
	record ConsultationPart(@Nullable String explanation, List<DraftPart> draft, @Nullable String shorterReason,
			@Nullable String otherWays) {

		/**
		 * @throws org.yichuang.kernel.Invalid without draft
		 */
		ConsultationPart {
			each("draft", draft);
		}

	}

	/** 访谈部分. */
	record InterviewPart(List<GuestPart> guests, @Nullable String host, @Nullable String background,
			@Nullable String cover, @Nullable String coverAlt) {

		/**
		 * @throws org.yichuang.kernel.Invalid without guests
		 */
		InterviewPart {
			each("guests", guests);
		}

		InterviewDetail detail() {
			return new InterviewDetail(null, 0, this.guests.stream().map(GuestPart::guest).toList(), orEmpty(this.host),
					orEmpty(this.background), file(this.cover), orEmpty(this.coverAlt));
		}

	}

	/** 嘉宾. */
	record GuestPart(@Nullable String name, @Nullable String post, @Nullable String portrait) {

		InterviewDetail.Guest guest() {
			return new InterviewDetail.Guest(orEmpty(this.name), orEmpty(this.post), file(this.portrait));
		}

	}

	private static @Nullable UUID file(@Nullable String id) {
		return (id != null && !id.isEmpty()) ? Id.parse(id) : null;
	}

	/** 条款. */
	record DraftPart(@Nullable String heading, @Nullable String text) {
	}

	/**
	 * 活动操作.
	 *
	 * @param version the row version that was read
	 */
	record MoveActivityRequest(ActivityAct act, @Nullable String note, long version) {

		/**
		 * @throws org.yichuang.kernel.Invalid without act
		 */
		MoveActivityRequest {
			required("act", act);
		}

	}

	/** 结果文字. */
	record ActivityResultRequest(@Nullable String body, long version) {
	}

	/** 更正说明. */
	record ActivityCorrectionRequest(@Nullable String note) {
	}

	/** 链接码. */
	record SurveyCodesRequest(int count) {
	}

	/** 甄别. */
	record ScreenTextsRequest(List<String> ids, OpenText.State state, @Nullable String group) {

		/**
		 * @throws org.yichuang.kernel.Invalid without ids, state
		 */
		ScreenTextsRequest {
			each("ids", ids);
			required("state", state);
		}

		Screening screening() {
			return new Screening(this.ids.stream().limit(MOST_TEXTS).map(Id::parse).toList(), this.state,
					orEmpty(this.group));
		}

	}

}
