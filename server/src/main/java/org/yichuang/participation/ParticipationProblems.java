package org.yichuang.participation;

import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/** 公众参与问题 — why something may not be done with an activity. */
@Term("公众参与问题")
public enum ParticipationProblems implements ProblemCode {

	/** The activity's state does not allow it. */
	STATE_DOES_NOT_ALLOW,
	/** Whoever wrote in it may not review it. */
	OWN_WORK,
	/** A reason must be given. */
	REASON_REQUIRED,
	/** Beginning and end must be given. */
	WINDOW_REQUIRED,
	/** The end comes before the beginning. */
	WINDOW_REVERSED,
	/** The end lies in the past. */
	END_IN_PAST,
	/** At least {0} days are due by {1}, unless a reason is given. */
	WINDOW_TOO_SHORT,
	/** The draft text is empty. */
	DRAFT_TEXT_REQUIRED,
	/** The draft is not explained. */
	EXPLANATION_REQUIRED,
	/** The introduction is empty. */
	INTRODUCTION_REQUIRED,
	/** The survey has no released questions. */
	QUESTIONS_NOT_RELEASED,
	/** An anonymous survey asks for personal data: {0}. */
	ASKS_PERSONAL_DATA,
	/** A survey takes no files: {0}. */
	ASKS_FILES,
	/** A survey by link codes has no codes. */
	NO_CODES,
	/** At most {0} codes at once. */
	TOO_MANY_CODES,
	/** Codes belong to surveys by link code. */
	TAKES_NO_CODES,
	/** The result says nothing. */
	RESULT_REQUIRED,
	/** {0} answers lie in the urn and are not counted yet. */
	ANSWERS_NOT_COUNTED,
	/** {0} answers in words wait for somebody to look at them. */
	TEXTS_NOT_SCREENED,
	/** {0} opinions wait for a decision. */
	OPINIONS_UNDECIDED,
	/** What was published is corrected with a note. */
	CORRECTION_NOTE_REQUIRED,
	/** The field {0} is no question with choices. */
	NO_CHOICE_QUESTION,
	/** The site is not running. */
	SITE_NOT_RUNNING,
	/** A review names at least {1} of {0}. */
	REVIEW_PART_REQUIRED,
	/** The group {0} is invited by codes and has none. */
	GROUP_WITHOUT_CODES,
	/** {0} stands there twice. */
	NAME_TWICE,
	/** The number lies outside {0} to {1}. */
	NUMBER_OUT_OF_RANGE,
	/** It can be done with another kind of activity only. */
	NOT_OF_THIS_KIND,
	/** A hearing has a time and a place. */
	HEARING_SESSION_REQUIRED,
	/** A hearing says who may attend and how participants are selected. */
	HEARING_ATTENDANCE_REQUIRED,
	/** A hearing has seats for which people can register. */
	HEARING_SEATS_REQUIRED,
	/** A hearing leaves {0} days after registration for its material, by {1}. */
	HEARING_TOO_SOON,
	/** A hearing on a rule is announced {0} days before, by {1}. */
	HEARING_NOTICE_TOO_SHORT,
	/** An interview has no guest. */
	GUEST_REQUIRED,
	/** An interview has no host. */
	HOST_REQUIRED,
	/** The record of an interview says nothing. */
	RECORD_REQUIRED,
	/** {0} questions of the public wait to be screened. */
	QUESTIONS_NOT_SCREENED,
	/** The question was not screened to be shown. */
	QUESTION_NOT_SHOWN,
	/** The entry has neither words nor a picture. */
	ENTRY_EMPTY,
	/** The entry was withdrawn. */
	ENTRY_WITHDRAWN,
	/** An interview's record holds at most {0} entries. */
	RECORD_FULL,
	/** Only pictures (JPEG, PNG, GIF, WebP) can be shown. */
	NO_PICTURE,
	/** Agenda and material are empty. */
	HEARING_PLAN_REQUIRED,
	/** Participants are not selected. */
	HEARING_NOT_SELECTED,
	/** Participants are selected. */
	HEARING_SELECTED_ALREADY,
	/** {0} registrations have not arrived yet. */
	HEARING_STILL_ARRIVING,
	/** Nobody registered or was invited. */
	HEARING_NOBODY,
	/** The public number that was announced is missing: {0}. */
	HEARING_NUMBER_REQUIRED,
	/** The hearing has begun. */
	HEARING_HELD_ALREADY,
	/** The hearing has not begun. */
	HEARING_NOT_HELD,
	/** Nobody noted when the material was delivered. */
	HEARING_MATERIAL_MISSING,
	/** The material was delivered less than {0} days before, by {1}. */
	HEARING_MATERIAL_LATE,
	/** The record lacks the introduction or the statements. */
	HEARING_RECORD_INCOMPLETE,
	/** Participants have not signed the record. */
	HEARING_RECORD_UNSIGNED,
	/** The record is not published. */
	HEARING_RECORD_NOT_PUBLISHED,
	/** Opinions wait for a decision or its reason. */
	HEARING_FINDINGS_REQUIRED,
	/** People register for this group. */
	HEARING_GROUP_NOT_INVITED,
	/** All {0} seats of the group are taken. */
	HEARING_SEATS_TAKEN,
	/** The survey asks for accounts, and citizens cannot sign in here. */
	ACCOUNTS_NOT_OFFERED;

	@Override
	public String room() {
		return "participation";
	}

}
