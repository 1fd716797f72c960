package org.yichuang.participation.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.usecase.CountResults;
import org.yichuang.participation.usecase.ScreenTexts;
import org.yichuang.participation.usecase.ShownOpinions;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;

/** Draws the page of one activity. */
@Component
class ActivityDrawing {

	private final CountResults results;

	private final ScreenTexts texts;

	private final ShownOpinions opinions;

	private final HearingDrawing hearings;

	private final InterviewDrawing interviews;

	private final ReviewDrawing reviews;

	ActivityDrawing(CountResults results, ScreenTexts texts, ShownOpinions opinions, HearingDrawing hearings,
			InterviewDrawing interviews, ReviewDrawing reviews) {
		this.results = results;
		this.texts = texts;
		this.opinions = opinions;
		this.hearings = hearings;
		this.interviews = interviews;
		this.reviews = reviews;
	}

	Page page(PageKey key, Source source) {
		var activity = source.activity();
		var model = new LinkedHashMap<String, Object>();
		model.put("activity", ActivityModels.head(activity, source.organiser()));
		model.put("kind",
				ActivityModels.crumb(ActivityModels.label(activity.kind()), ActivityModels.path(activity.kind())));
		if (activity.state() == ActivityState.CONCLUDED) {
			model.put("decision", ActivityModels.decision(source.result()));
		}
		model.putAll(switch (activity.detail()) {
			case SurveyDetail survey -> survey(activity, survey);
			case ConsultationDetail consultation -> consultation(activity, consultation);
			case HearingDetail hearing -> this.hearings.model(activity, hearing);
			case InterviewDetail interview -> this.interviews.model(activity, interview);
			case ReviewDetail review -> this.reviews.model(activity, review);
		});
		var label = ActivityModels.label(activity.kind());
		model.put("page",
				Map.of("title", activity.text().title(), "breadcrumbs", ActivityModels.trail(ActivityModels.ROOM,
						"/participation/", label, ActivityModels.path(activity.kind()), activity.text().title(), "")));
		model.put("meta", meta(activity, source.organiser(), label));
		return new Page(key, activity.path(), new PageBody.Rendered(activity.kind().word(), model),
				Set.of(PageKeys.tag(activity.id())));
	}

	private static List<Map<String, Object>> meta(Activity activity, String organiser, String label) {
		var meta = new ArrayList<>(ActivityModels.column(label));
		meta.add(ActivityModels.tag("ArticleTitle", activity.text().title()));
		meta.add(ActivityModels.tag("PubDate", Dates.minute(activity.life().announcedAt())));
		meta.add(ActivityModels.tag("ContentSource", organiser));
		return meta;
	}

	private Map<String, Object> survey(Activity activity, SurveyDetail survey) {
		var model = new LinkedHashMap<String, Object>();
		model.put("survey", Map.of("once", survey.once().name().toLowerCase(Locale.ROOT), "live",
				survey.shown() == ResultsShown.LIVE));
		boolean concluded = activity.state() == ActivityState.CONCLUDED;
		if (concluded || survey.shown() == ResultsShown.LIVE && hasBegun(activity)) {
			model.put("result",
					ResultModel.of(this.results.of(activity), concluded ? this.texts.shown(activity.id()) : List.of()));
		}
		return model;
	}

	private static boolean hasBegun(Activity activity) {
		return activity.state() == ActivityState.OPEN || activity.state() == ActivityState.CLOSED;
	}

	private Map<String, Object> consultation(Activity activity, ConsultationDetail consultation) {
		var model = new LinkedHashMap<String, Object>();
		model.put("explanation", ActivityModels.paragraphs(consultation.explanation()));
		model.put("shorterReason", consultation.shorterReason());
		model.put("otherWays", ActivityModels.paragraphs(consultation.otherWays()));
		var number = new int[1];
		model.put("draft",
				consultation.draft()
					.stream()
					.map((paragraph) -> Map.<String, Object>of("number", ++number[0], "heading", paragraph.heading(),
							"lines", ActivityModels.paragraphs(paragraph.text())))
					.toList());
		if (activity.state() == ActivityState.CONCLUDED) {
			model.put("opinions", this.opinions.shown(activity).stream().map(ActivityDrawing::opinion).toList());
		}
		return model;
	}

	private static Map<String, Object> opinion(ShownOpinions.Shown shown) {
		return Map.of("about", shown.about(), "words", shown.opinion().words(), "adoption",
				shown.opinion().decision().adoption().name().toLowerCase(Locale.ROOT), "reason",
				shown.opinion().decision().reason());
	}

	/**
	 * What the page is made of.
	 *
	 * @param activity the activity
	 * @param result what was decided
	 * @param organiser name of the body
	 */
	record Source(Activity activity, Paper result, String organiser) {
	}

}
