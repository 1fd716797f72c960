package org.yichuang.demo;

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
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.usecase.DropAnswer;
import org.yichuang.sitegroup.Site;

/**
 * Lets the demonstration's people be asked, and answer. What is there after a crash is
 * taken up where it stands.
 */
@Component
class BuildDemoActivities {

	static final String STEP = "activities";

	private final OpenDemoActivity office;

	private final BuildDemoMeetings meetings;

	private final DropAnswer answers;

	private final DemoForms forms;

	private final DemoProgress progress;

	BuildDemoActivities(OpenDemoActivity office, BuildDemoMeetings meetings, DropAnswer answers, DemoForms forms,
			DemoProgress progress) {
		this.office = office;
		this.meetings = meetings;
		this.answers = answers;
		this.forms = forms;
		this.progress = progress;
	}

	void build(DemoActivities world) {
		survey(world.survey());
		consultation(world.consultation());
		this.meetings.build(world);
		this.progress.note(STEP);
	}

	private void survey(DemoSurvey wanted) {
		var site = this.office.site(wanted.site());
		var id = this.office.begun(site, ActivityKind.SURVEY, wanted.title());
		if (this.office.activity(site, id).state() == ActivityState.DRAFT) {
			release(site, this.office.activity(site, id), wanted);
			this.office.save(site, id, new ActivityText(wanted.title(), wanted.introduction()),
					this.office.fromNow(wanted.days()),
					new SurveyDetail(null, 0, SurveyDetail.OncePer.DEVICE, SurveyDetail.ResultsShown.LIVE));
		}
		this.office.opened(site, id);
		for (var answer = 0; answer < wanted.answers().size(); answer++) {
			for (var time = 0; time < wanted.answers().get(answer).times(); time++) {
				this.answers.drop(this.office.activity(site, id), "demo-" + id + "-" + answer + "-" + time, "",
						wanted.answers().get(answer).values());
			}
		}
	}

	private void release(Site site, Activity survey, DemoSurvey wanted) {
		var form = new FormId(((SurveyDetail) survey.detail()).form());
		var clerk = this.office.clerk(site);
		if (this.forms.draftOf(form)) {
			this.forms.edit().save(clerk, form, wanted.questions(), 0);
			this.forms.release().release(clerk, form, 1);
		}
	}

	private void consultation(DemoConsultation wanted) {
		var site = this.office.site(wanted.site());
		var id = this.office.begun(site, ActivityKind.CONSULTATION, wanted.title());
		if (this.office.activity(site, id).state() == ActivityState.DRAFT) {
			this.office.save(site, id, new ActivityText(wanted.title(), wanted.introduction()),
					this.office.fromNow(wanted.days()),
					new ConsultationDetail(null, 0, wanted.explanation(), wanted.draft(), "", wanted.otherWays()));
		}
		this.office.opened(site, id);
		var detail = (ConsultationDetail) this.office.activity(site, id).detail();
		var version = new FormVersion(new FormId(detail.form()), detail.formVersion());
		for (var opinion : wanted.opinions()) {
			this.forms.send(site, new Came("participation.opinion", id, version, "demo-opinion-" + opinion.about()),
					Map.of("about", List.of(opinion.about()), "opinion", List.of(opinion.words())));
		}
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

		/** Sends in what somebody filled in; sent again it is there once. */
		void send(Site site, Came came, Map<String, List<String>> values) {
			this.intake.accept(new NewSubmission(came.kind(), came.activity().toString(), site.id(), came.form(),
					this.forms.answers(came.form(), Posted.of(values)), came.key(), Origin.WEB));
		}

	}

	/**
	 * What came in.
	 *
	 * @param key by which it is known when it comes again
	 */
	record Came(String kind, ActivityId activity, FormVersion form, String key) {
	}

}
