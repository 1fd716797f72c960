package org.yichuang.requests.usecase;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.intake.Intake;
import org.yichuang.organisation.Bodies;
import org.yichuang.requests.Outcomes;
import org.yichuang.requests.RemedyAdvice;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.DeskStore;
import org.yichuang.requests.store.LetterheadStore;
import org.yichuang.requests.store.RequestFeeStore;

/** What the facts of letters are taken from: doors, tables and the law. */
final class LetterSources {

	private LetterSources() {
	}

	/** 门 — the doors of other rooms. */
	@Component
	record Doors(Intake intake, Cases cases, Bodies bodies, Clock clock) {
	}

	/** 表 — this room's own tables. */
	@Component
	record Tables(LetterheadStore heads, DeskStore desks, RequestFeeStore fees, DemandStore demands,
			ConsultationStore consultations) {
	}

	/** 法 — the law of the day. */
	@Component
	record Law(Outcomes outcomes, RemedyAdvice remedies, RequestDays days) {
	}

}
