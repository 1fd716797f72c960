package org.yichuang.annualreports;

import java.util.List;

import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.disclosure.Section;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Body;

/** 年报事件 — what this room announces, inside the transaction that makes it a fact. */
public sealed interface AnnualReportsEvent {

	/** A report was begun. */
	record ReportBegun(Actor actor, AnnualReport report, Body body) implements AnnualReportsEvent {
	}

	/** Somebody put a number in the place of one that was counted, or took it back. */
	record NumberCorrected(Actor actor, AnnualReport report, Body body, CellKey cell, String computed, String value,
			String reason) implements AnnualReportsEvent {
	}

	/** A report waits for the head. */
	record ReportSubmitted(Actor actor, AnnualReport report, Body body) implements AnnualReportsEvent {
	}

	/** A report was sent back. */
	record ReportReturned(Actor actor, AnnualReport report, Body body) implements AnnualReportsEvent {
	}

	/**
	 * Everybody can read a report.
	 *
	 * @param section where
	 * @param title its title
	 * @param text its words
	 */
	record ReportPublished(Actor actor, AnnualReport report, Body body, Section section, String title,
			String text) implements AnnualReportsEvent {
	}

	/** A report that everybody reads was changed. */
	record ReportAmended(Actor actor, AnnualReport report, Body body, String reason,
			List<String> changes) implements AnnualReportsEvent {
	}

	/**
	 * Somebody must be reminded of reports.
	 *
	 * @param whom whom
	 * @param year of which year
	 * @param bodies whose
	 * @param daysLeft until the due date; negative when it is over
	 */
	record ReportsDue(AccountId whom, int year, List<Body> bodies, long daysLeft) implements AnnualReportsEvent {
	}

	/** Somebody reminded bodies of their reports. */
	record BodiesReminded(Actor actor, int year, List<Body> bodies) implements AnnualReportsEvent {
	}

}
