package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.Forms;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Refusal;
import org.yichuang.intake.spi.CitizenSeals;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.PeriodRule;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.store.PeriodRuleStore;
import org.yichuang.participation.store.UrnStore;

/** 送审条件 — what an activity must have before it can be sent in and announced. */
@Component
class ActivityReadiness {

	private final SurveyForms questions;

	private final ReviewReadiness reviews;

	private final Forms forms;

	private final UrnStore urns;

	private final PeriodRuleStore rules;

	private final HearingReadiness hearings;

	private final CitizenSeals seals;

	private final Clock clock;

	ActivityReadiness(SurveyForms questions, ReviewReadiness reviews, Forms forms, UrnStore urns, PeriodRuleStore rules,
			HearingReadiness hearings, CitizenSeals seals, Clock clock) {
		this.questions = questions;
		this.reviews = reviews;
		this.forms = forms;
		this.urns = urns;
		this.rules = rules;
		this.hearings = hearings;
		this.seals = seals;
		this.clock = clock;
	}

	/**
	 * Returns what is missing; empty means ready. The public has what is left of the time
	 * from now on, however early it was to begin.
	 */
	List<Refusal> missing(Activity activity) {
		var window = activity.window().notBefore(this.clock.instant());
		var closes = window.closesAt();
		var grounds = new Grounds()
			.when(activity.text().introduction().isBlank(), ParticipationProblems.INTRODUCTION_REQUIRED)
			.when(!window.isWhole(), ParticipationProblems.WINDOW_REQUIRED)
			.when(closes != null && !closes.isAfter(this.clock.instant()), ParticipationProblems.END_IN_PAST);
		return grounds.all(switch (activity.detail()) {
			case SurveyDetail survey -> survey(activity, survey);
			case ConsultationDetail consultation -> consultation(activity, consultation);
			case HearingDetail hearing -> this.hearings.missing(activity, hearing);
			case InterviewDetail interview -> InterviewReadiness.toAnnounce(interview);
			case ReviewDetail review -> this.reviews.missing(activity, review);
		}).list();
	}

	private List<Refusal> survey(Activity activity, SurveyDetail survey) {
		var version = this.questions.current(survey.form());
		if (version == null) {
			return List.of(Refusal.of(ParticipationProblems.QUESTIONS_NOT_RELEASED));
		}
		var grounds = new Grounds()
			.when(survey.once() == SurveyDetail.OncePer.CODE && this.urns.codes(activity.id()).issued() == 0,
					ParticipationProblems.NO_CODES)
			.when(survey.once() == SurveyDetail.OncePer.ACCOUNT && !this.seals.isOffered(),
					ParticipationProblems.ACCOUNTS_NOT_OFFERED);
		this.forms.definition(version)
			.fields()
			.forEach((field) -> grounds.when(asksWho(field), ParticipationProblems.ASKS_PERSONAL_DATA, field.label())
				.when(field.kind() == FieldKind.ATTACHMENTS, ParticipationProblems.ASKS_FILES, field.label()));
		return grounds.list();
	}

	/** Answers are anonymous, so a survey cannot ask who somebody is. */
	private static boolean asksWho(Field field) {
		return field.personal() || switch (field.kind()) {
			case NAME, PHONE, MAIL, IDENTITY_NUMBER, CREDIT_CODE, ADDRESS -> true;
			default -> false;
		};
	}

	private List<Refusal> consultation(Activity activity, ConsultationDetail consultation) {
		return new Grounds().when(consultation.draft().isEmpty(), ParticipationProblems.DRAFT_TEXT_REQUIRED)
			.when(consultation.explanation().isBlank(), ParticipationProblems.EXPLANATION_REQUIRED)
			.all(tooShort(consultation, activity.window().notBefore(this.clock.instant())))
			.list();
	}

	/** Returns why an activity may not end at once. */
	List<Refusal> againstEndingNow(Activity activity) {
		return (activity.detail() instanceof ConsultationDetail consultation)
				? tooShort(consultation, activity.window().until(this.clock.instant())) : List.of();
	}

	private List<Refusal> tooShort(ConsultationDetail consultation, Window window) {
		var today = Beijing.today(this.clock);
		var rule = this.rules.get(PeriodRule.CONSULTATION_DAYS, today);
		return new Grounds()
			.when(window.isWhole() && window.days() < rule.days() && consultation.shorterReason().isBlank(),
					ParticipationProblems.WINDOW_TOO_SHORT, rule.days(), rule.source())
			.list();
	}

}
