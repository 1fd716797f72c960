package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Ground;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.model.PeriodRule;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.store.PeriodRuleStore;

/**
 * 听证送审条件 — what a hearing must have before it is announced.
 *
 * <p>
 * 《重大行政决策程序暂行条例》第十六条: draft and explanation, time and place, and how participants are
 * selected are published beforehand; the material reaches them days before.
 * 《规章制定程序条例》第十六条: time, place and matter are published days before.
 */
@Component
class HearingReadiness {

	private final PeriodRuleStore rules;

	private final Clock clock;

	HearingReadiness(PeriodRuleStore rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	/** Returns what is missing; empty means ready. */
	List<Refusal> missing(Activity activity, HearingDetail hearing) {
		var selection = hearing.selection();
		boolean hasSeats = selection.groups().stream().anyMatch((group) -> !group.invited() && group.seats() > 0);
		return new Grounds().when(hearing.matter().draft().isBlank(), ParticipationProblems.DRAFT_TEXT_REQUIRED)
			.when(hearing.matter().explanation().isBlank(), ParticipationProblems.EXPLANATION_REQUIRED)
			.when(hearing.session().day() == null || hearing.session().place().isBlank(),
					ParticipationProblems.HEARING_SESSION_REQUIRED)
			.when(selection.attendance().isBlank(), ParticipationProblems.HEARING_ATTENDANCE_REQUIRED)
			.when(!hasSeats, ParticipationProblems.HEARING_SEATS_REQUIRED)
			.all(tooSoon(hearing, activity.window(), hearing.session()))
			.list();
	}

	/** Returns why a hearing cannot be held then; empty means it can. */
	List<Refusal> tooSoon(HearingDetail hearing, Window window, HearingSession session) {
		var day = session.day();
		if (day == null) {
			return List.of();
		}
		var grounds = new Grounds();
		var closes = window.closesAt();
		var material = rule(PeriodRule.HEARING_MATERIAL_DAYS);
		if (closes != null) {
			grounds.when(daysTo(Beijing.day(closes), day) < material.days(), ParticipationProblems.HEARING_TOO_SOON,
					material.days(), material.source());
		}
		var notice = rule(PeriodRule.HEARING_NOTICE_DAYS);
		boolean isShort = hearing.matter().ground() == Ground.RULEMAKING && daysTo(today(), day) < notice.days();
		return grounds.when(isShort, ParticipationProblems.HEARING_NOTICE_TOO_SHORT, notice.days(), notice.source())
			.list();
	}

	/**
	 * Returns the rule that says how many days before the hearing its material is due.
	 */
	PeriodRule material() {
		return rule(PeriodRule.HEARING_MATERIAL_DAYS);
	}

	private PeriodRule rule(String code) {
		return this.rules.get(code, today());
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

	/** Day zero is the day of the deed. */
	private static long daysTo(LocalDate from, LocalDate to) {
		return ChronoUnit.DAYS.between(from, to);
	}

}
