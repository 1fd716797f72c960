package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/** Begins a survey, a consultation … as a draft. */
@Component
public class StartActivity {

	private static final int LONGEST_FORM_NAME = 80;

	private final ActivityStore activities;

	private final Sites sites;

	private final Forms forms;

	private final ActivityFields fields;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	StartActivity(ActivityStore activities, Sites sites, Forms forms, ActivityFields fields, ActivityTimeLine timeLine,
			Clock clock) {
		this.activities = activities;
		this.sites = sites;
		this.forms = forms;
		this.fields = fields;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not begin one on a site; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Site site) {
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, site.place())
			.when(site.state() != SiteState.RUNNING, ParticipationProblems.SITE_NOT_RUNNING)
			.list();
	}

	/**
	 * Begins one.
	 * @throws NotFound if there is no such site, or the actor may see nothing there
	 * @throws Refused if {@link #refusals} is not empty
	 * @throws org.yichuang.kernel.Invalid if the title is blank or too long
	 */
	@Transactional
	public ActivityId start(Actor actor, NewActivity wanted) {
		var site = this.sites.get(wanted.site());
		if (!actor.may(ParticipationPermission.READ, site.place())
				&& !actor.may(ParticipationPermission.MANAGE, site.place())) {
			throw NotFound.of(wanted.site());
		}
		Refused.unlessEmpty(refusals(actor, site));
		var text = this.fields.text(new ActivityText(wanted.title(), ""));
		var now = this.clock.instant();
		var activity = new Activity(ActivityId.next(), this.activities.nextNumber(), site.id(), site.body(),
				ActivityState.DRAFT, text, Window.OPEN_ENDED, detail(actor, wanted, site),
				Activity.Life.begun(actor, now), 0);
		this.activities.add(activity);
		this.timeLine.note(actor, new Dossier(activity, site), "participation.start", "");
		return activity.id();
	}

	private ActivityDetail detail(Actor actor, NewActivity wanted, Site site) {
		return switch (wanted.kind()) {
			case SURVEY -> survey(actor, wanted, site);
			case CONSULTATION -> ConsultationDetail.fresh();
			case HEARING -> HearingDetail.fresh();
			case INTERVIEW -> InterviewDetail.fresh();
			case REVIEW -> ReviewDetail.fresh();
		};
	}

	private SurveyDetail survey(Actor actor, NewActivity wanted, Site site) {
		var form = this.forms.create(actor,
				new NewForm(site.body(), SurveyPurpose.CODE, shortened(wanted.title()), SurveyForms.starter()));
		return SurveyDetail.fresh().asking(form.value());
	}

	private static String shortened(String title) {
		var line = ActivityFields.line(title);
		return line.substring(0, Math.min(LONGEST_FORM_NAME, line.length()));
	}

}
