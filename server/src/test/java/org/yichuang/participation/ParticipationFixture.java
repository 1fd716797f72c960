package org.yichuang.participation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.usecase.EditDraft;
import org.yichuang.forms.usecase.ReleaseVersion;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.RoleScope;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityDetail;
import org.yichuang.participation.model.ActivityText;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.DropAnswer;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.NewActivity;
import org.yichuang.participation.usecase.SaveActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.StartActivity;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

/** A township's site, those who organise there and those who review. */
public final class ParticipationFixture {

	static final Duration MONTH = Duration.ofDays(31);

	private static final Duration SOON = Duration.ofSeconds(100);

	final Body county;

	/** The township's site. */
	public final Site site;

	final Actor manager;

	final Actor reviewer;

	private final ApplicationContext context;

	public ParticipationFixture(ApplicationContext context) {
		this.context = context;
		this.county = TestAccounts.of(context).county();
		var code = "t" + UUID.randomUUID().toString().substring(0, 12);
		var township = context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody(code, this.county.id(), BodyLevel.TOWNSHIP, "青石镇"));
		this.site = context.getBean(OpenSite.class).open(Actor.SYSTEM, township, "");
		this.manager = holding("SURVEY_MANAGER");
		this.reviewer = holding("SURVEY_REVIEWER");
	}

	Actor holding(String role) {
		return this.context.getBean(Accounts.class)
			.actor(TestAccounts.of(this.context).holding(this.county, role), "test");
	}

	/** The same person with the reviewer's role besides. */
	Actor alsoReviewing(Actor person) {
		var accounts = this.context.getBean(Accounts.class);
		accounts.assign(Actor.SYSTEM,
				NewAssignment.fromToday(person.person(), "SURVEY_REVIEWER", RoleScope.of(this.county.id())));
		return accounts.actor(person.person(), "test");
	}

	ActivityId draft(ActivityKind kind) {
		return this.context.getBean(StartActivity.class)
			.start(this.manager, new NewActivity(this.site.id(), kind, "公交线路优化"));
	}

	void save(ActivityId id, ActivityDetail detail) {
		var now = this.context.getBean(Clock.class).instant();
		save(id, new Window(now.minusSeconds(60), now.plus(MONTH)), detail);
	}

	void save(ActivityId id, Window window, ActivityDetail detail) {
		this.context.getBean(SaveActivity.class)
			.save(this.manager, id, new SaveActivity.Draft(activity(id).version(),
					new ActivityText("公交线路优化", "为了解出行需要，现征求公众意见。"), window, detail));
	}

	/** A survey with questions of its own, open now. */
	public ActivityId openSurvey(FormDefinition questions, OncePer once, ResultsShown shown) {
		var id = readySurvey(questions, once, shown);
		open(id);
		return id;
	}

	ActivityId readySurvey(FormDefinition questions, OncePer once, ResultsShown shown) {
		var id = draft(ActivityKind.SURVEY);
		release(id, questions);
		save(id, new SurveyDetail(null, 0, once, shown));
		return id;
	}

	void release(ActivityId id, FormDefinition questions) {
		var form = new FormId(((SurveyDetail) activity(id).detail()).form());
		this.context.getBean(EditDraft.class).save(this.manager, form, questions, 0);
		this.context.getBean(ReleaseVersion.class).release(this.manager, form, 1);
	}

	void open(ActivityId id) {
		move(this.manager, id, ActivityAct.SUBMIT);
		move(this.reviewer, id, ActivityAct.APPROVE);
		move(this.manager, id, ActivityAct.OPEN);
	}

	void move(Actor actor, ActivityId id, ActivityAct act) {
		move(actor, id, act, "");
	}

	void move(Actor actor, ActivityId id, ActivityAct act, String note) {
		this.context.getBean(MoveActivity.class).move(actor, id, new MoveActivity.Step(act, note, -1));
	}

	DropAnswer.Outcome answer(ActivityId id, Map<String, List<String>> answers) {
		return answer(id, UUID.randomUUID().toString(), "", answers);
	}

	DropAnswer.Outcome answer(ActivityId id, String seal, String code, Map<String, List<String>> answers) {
		return this.context.getBean(DropAnswer.class).drop(activity(id), seal, code, answers);
	}

	/** Returns an activity. */
	public Activity activity(ActivityId id) {
		return this.context.getBean(ShowActivity.class).dossier(this.manager, id).activity();
	}

	Path page(String path) {
		return this.context.getBean(Home.class).folder("www").resolve(this.site.code()).resolve(path);
	}

	/** Waits until the lists and all activities of the site are as they should be. */
	void publish() {
		var publishing = this.context.getBean(Publishing.class);
		if (!publishing.awaitLive(publishing.rebuild(this.site.id(), "test"), SOON)) {
			throw new IllegalStateException("the site's pages are not live");
		}
	}

}
