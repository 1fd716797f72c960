package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.pages.ActivityPreview;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.publishing.Publishing;

/**
 * Shows an activity as readers will see it, before anybody of them does: open while it is
 * prepared, with its result once it is over.
 */
@Component
public class PreviewActivity {

	private final ActivityDossiers dossiers;

	private final ActivityPaperStore papers;

	private final ActivityPreview pages;

	private final SurveyForms questions;

	private final Forms forms;

	private final Publishing publishing;

	private final Clock clock;

	PreviewActivity(ActivityDossiers dossiers, ActivityPaperStore papers, ActivityPreview pages, SurveyForms questions,
			Forms forms, Publishing publishing, Clock clock) {
		this.dossiers = dossiers;
		this.papers = papers;
		this.pages = pages;
		this.questions = questions;
		this.forms = forms;
		this.publishing = publishing;
		this.clock = clock;
	}

	/**
	 * Returns its page as HTML.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 */
	public String page(Actor actor, ActivityId id) {
		var activity = this.dossiers.see(actor, id).activity();
		var result = this.papers.get(id, Paper.Kind.RESULT);
		return this.publishing.preview(this.pages.page(shown(activity), result.published(this.clock.instant(), "")));
	}

	/**
	 * Returns everything that is asked as HTML, on one page.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 * @throws Refused if a survey has no released questions
	 */
	public String questions(Actor actor, ActivityId id) {
		var activity = this.dossiers.see(actor, id).activity();
		boolean isReview = activity.detail() instanceof ReviewDetail;
		return this.publishing.render(activity.site(), "form", Map.of("title", activity.text().title(), "preview", true,
				"compact", isReview, "form", this.forms.preview(asked(activity))));
	}

	private FormDefinition asked(Activity activity) {
		return switch (activity.detail()) {
			case SurveyDetail survey -> this.forms.definition(version(survey));
			case ConsultationDetail consultation -> OpinionForms.definition(consultation);
			case HearingDetail hearing -> HearingForms.definition(hearing);
			case InterviewDetail interview -> InterviewForms.definition();
			case ReviewDetail review -> ReviewPapers.definition(review);
		};
	}

	private FormVersion version(SurveyDetail survey) {
		var sentIn = this.questions.version(survey);
		var version = (sentIn != null) ? sentIn : this.questions.current(survey.form());
		if (version == null) {
			throw Refused.because(ParticipationProblems.QUESTIONS_NOT_RELEASED);
		}
		return version;
	}

	private Activity shown(Activity activity) {
		var state = switch (activity.state()) {
			case DRAFT, IN_REVIEW, APPROVED, OPEN -> ActivityState.OPEN;
			case CLOSED, CONCLUDED -> ActivityState.CONCLUDED;
			case CANCELLED -> ActivityState.CANCELLED;
		};
		return activity.in(state, activity.window(), activity.life());
	}

}
