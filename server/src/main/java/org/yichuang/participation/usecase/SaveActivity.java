package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
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

/** Keeps what staff wrote in a draft. */
@Component
public class SaveActivity {

	private final ActivityDossiers dossiers;

	private final ActivityStore activities;

	private final ActivityFields fields;

	private final InterviewPictures pictures;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	SaveActivity(ActivityDossiers dossiers, ActivityStore activities, ActivityFields fields, InterviewPictures pictures,
			ActivityTimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.activities = activities;
		this.fields = fields;
		this.pictures = pictures;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not write in it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(state != ActivityState.DRAFT, ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Keeps a draft.
	 * @throws Refused if {@link #refusals} is not empty or somebody wrote meanwhile
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public void save(Actor actor, ActivityId id, Draft draft) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var activity = dossier.activity();
		if (draft.version() != activity.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		var window = draft.window();
		if (window.opensAt() != null && window.closesAt() != null && !window.closesAt().isAfter(window.opensAt())) {
			throw Invalid.field("closesAt", ParticipationProblems.WINDOW_REVERSED);
		}
		var saved = activity.rewritten(this.fields.text(draft.text()), window,
				this.fields.detail(id, kept(activity.detail(), draft.detail())),
				activity.life().writtenBy(actor, this.clock.instant()));
		if (saved.detail() instanceof InterviewDetail interview) {
			this.pictures.take(actor, id, interview.pictures());
		}
		this.activities.put(saved);
		this.timeLine.note(actor, dossier.with(saved), "participation.save", "");
	}

	/** Forms are never exchanged by writing, only by the program. */
	private static ActivityDetail kept(ActivityDetail before, ActivityDetail wanted) {
		if (before instanceof SurveyDetail was && wanted instanceof SurveyDetail survey) {
			return new SurveyDetail(was.form(), was.formVersion(), survey.once(), survey.shown());
		}
		if (before instanceof ConsultationDetail was && wanted instanceof ConsultationDetail text) {
			return new ConsultationDetail(was.form(), was.formVersion(), text.explanation(), text.draft(),
					text.shorterReason(), text.otherWays());
		}
		if (before instanceof HearingDetail was && wanted instanceof HearingDetail text) {
			return was.rewritten(text);
		}
		if (before instanceof InterviewDetail was && wanted instanceof InterviewDetail interview) {
			return interview.asking(was.form(), was.formVersion());
		}
		if (before instanceof ReviewDetail was && wanted instanceof ReviewDetail review) {
			return review.asking(was.form(), was.formVersion());
		}
		throw Invalid.field("detail", KernelProblems.MALFORMED, before.kind().word());
	}

	/**
	 * What staff wrote.
	 *
	 * @param version the row version they read
	 * @param text title and introduction
	 * @param window from when to when
	 * @param detail what only its kind has
	 */
	public record Draft(long version, ActivityText text, Window window, ActivityDetail detail) {
	}

}
