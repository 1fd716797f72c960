package org.yichuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.demo.DemoActivities.DemoConsultation;
import org.yichuang.demo.DemoActivities.DemoSurvey;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.forms.usecase.EditDraft;
import org.yichuang.forms.usecase.ReleaseVersion;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.DropAnswer;
import org.yichuang.participation.usecase.FindActivities;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.NewActivity;
import org.yichuang.participation.usecase.SaveActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.StartActivity;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * Lets the demonstration's clerks begin a survey and a consultation, its reviewer approve
 * them, and its people answer. What is there after a crash is taken up where it stands.
 */
@Component
class BuildDemoActivities {

	static final String STEP = "activities";

	private final Askers askers;

	private final Asking asking;

	private final DemoForms forms;

	private final DemoProgress progress;

	private final Clock clock;

	BuildDemoActivities(Askers askers, Asking asking, DemoForms forms, DemoProgress progress, Clock clock) {
		this.askers = askers;
		this.asking = asking;
		this.forms = forms;
		this.progress = progress;
		this.clock = clock;
	}

	void build(DemoActivities world) {
		survey(world.survey());
		consultation(world.consultation());
		this.progress.note(STEP);
	}

	private void survey(DemoSurvey wanted) {
		var site = site(wanted.site());
		var id = begun(site, ActivityKind.SURVEY, wanted.title());
		if (activity(site, id).state() == ActivityState.DRAFT) {
			release(site, activity(site, id), wanted);
			save(site, id, new ActivityText(wanted.title(), wanted.introduction()), wanted.days(),
					new SurveyDetail(null, 0, SurveyDetail.OncePer.DEVICE, SurveyDetail.ResultsShown.LIVE));
		}
		opened(site, id);
		for (var answer = 0; answer < wanted.answers().size(); answer++) {
			for (var time = 0; time < wanted.answers().get(answer).times(); time++) {
				this.asking.drop()
					.drop(activity(site, id), "demo-" + id + "-" + answer + "-" + time, "",
							wanted.answers().get(answer).values());
			}
		}
	}

	private void release(Site site, Activity survey, DemoSurvey wanted) {
		var form = new FormId(((SurveyDetail) survey.detail()).form());
		var clerk = clerk(site);
		if (this.forms.draftOf(form)) {
			this.forms.edit().save(clerk, form, wanted.questions(), 0);
			this.forms.release().release(clerk, form, 1);
		}
	}

	private void consultation(DemoConsultation wanted) {
		var site = site(wanted.site());
		var id = begun(site, ActivityKind.CONSULTATION, wanted.title());
		if (activity(site, id).state() == ActivityState.DRAFT) {
			save(site, id, new ActivityText(wanted.title(), wanted.introduction()), wanted.days(),
					new ConsultationDetail(null, 0, wanted.explanation(), wanted.draft(), "", wanted.otherWays()));
		}
		opened(site, id);
		var detail = (ConsultationDetail) activity(site, id).detail();
		var version = new FormVersion(new FormId(detail.form()), detail.formVersion());
		for (var opinion : wanted.opinions()) {
			var answers = this.forms.forms()
				.answers(version,
						Posted.of(Map.of("about", List.of(opinion.about()), "opinion", List.of(opinion.words()))));
			this.forms.intake()
				.accept(new NewSubmission("participation.opinion", id.toString(), site.id(), version, answers,
						"demo-opinion-" + opinion.about(), Origin.WEB));
		}
	}

	private ActivityId begun(Site site, ActivityKind kind, String title) {
		var there = this.asking.find()
			.activities(clerk(site), new ActivityFilter(site.id(), kind, null, title),
					new ActivityFilter.Position(null, 1))
			.items();
		return there.isEmpty() ? this.asking.start().start(clerk(site), new NewActivity(site.id(), kind, title))
				: there.getFirst().activity().id();
	}

	private void save(Site site, ActivityId id, ActivityText text, int days, ActivityDetail detail) {
		var now = this.clock.instant();
		this.asking.save()
			.save(clerk(site), id, new SaveActivity.Draft(activity(site, id).version(), text,
					new Window(now, now.plus(Duration.ofDays(days))), detail));
	}

	/** Sends in, approves, and opens as the clock would. */
	private void opened(Site site, ActivityId id) {
		step(site, id, ActivityAct.SUBMIT, ActivityState.DRAFT, clerk(site));
		step(site, id, ActivityAct.APPROVE, ActivityState.IN_REVIEW, who(ParticipationPermission.REVIEW, site.place()));
		this.asking.move().moveIfDue(id, ActivityAct.OPEN);
	}

	private void step(Site site, ActivityId id, ActivityAct act, ActivityState from, Actor actor) {
		if (activity(site, id).state() == from) {
			this.asking.move().move(actor, id, new MoveActivity.Step(act, "", -1));
		}
	}

	private Activity activity(Site site, ActivityId id) {
		return this.asking.show().dossier(clerk(site), id).activity();
	}

	private Actor clerk(Site site) {
		return who(ParticipationPermission.MANAGE, site.place());
	}

	private Actor who(ParticipationPermission power, Place place) {
		return this.askers.accounts()
			.whoMay(power, place)
			.stream()
			.findFirst()
			.map((account) -> this.askers.accounts().actor(account, "local"))
			.orElseThrow(() -> new IllegalStateException("nobody may " + power + " in " + place));
	}

	private Site site(String body) {
		var owner = this.askers.bodies().byCode(body).orElseThrow();
		return this.askers.sites()
			.under(owner.id())
			.stream()
			.filter((each) -> each.body().equals(owner.id()))
			.findFirst()
			.orElseThrow();
	}

	/** Who and where. */
	@Component("demoAskers")
	record Askers(Accounts accounts, Bodies bodies, Sites sites) {
	}

	/** What is done with an activity. */
	@Component("demoAsking")
	record Asking(FindActivities find, StartActivity start, SaveActivity save, MoveActivity move, ShowActivity show,
			DropAnswer drop) {
	}

	/** What is asked, and what comes in. */
	@Component("demoForms")
	record DemoForms(Forms forms, EditDraft edit, ReleaseVersion release, Intake intake) {

		/** Says whether nothing of a form was released yet. */
		boolean draftOf(FormId form) {
			try {
				this.forms.current(form);
				return false;
			}
			catch (org.yichuang.kernel.Refused nothingReleased) {
				return true;
			}
		}

	}

}
