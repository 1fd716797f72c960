package org.yichuang.disclosure.usecase;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReport.Course;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;

/**
 * Takes a reported item once, whichever way and however often it comes: what the body has
 * reported already is not added, and what was sent back to it is sent again.
 */
@Component
class TakeReportedItem {

	private final DirectReportStore reports;

	TakeReportedItem(DirectReportStore reports) {
		this.reports = reports;
	}

	/** Takes an item that holds, in the caller's transaction. */
	Taken take(Actor actor, BodyId body, ReportedItem item, Arrival arrival) {
		var before = this.reports.same(body, item);
		if (before.isEmpty()) {
			var report = new DirectReport(DirectReportId.next(), body, item, DirectReportState.SENT,
					new Course(arrival.way(), actor.account(), arrival.at(), null, null, ""), 0);
			return this.reports.add(report) ? new Taken(report, Outcome.TAKEN)
					: new Taken(this.reports.same(body, item).orElseThrow(), Outcome.REPEATED);
		}
		return again(actor, before.get(), item, arrival);
	}

	private Taken again(Actor actor, DirectReport before, ReportedItem item, Arrival arrival) {
		if (before.state() != DirectReportState.RETURNED) {
			return new Taken(before, Outcome.REPEATED);
		}
		var kept = item.files().isEmpty() ? withFiles(item, before.item().files()) : item;
		this.reports.put(before.amended(kept, actor.account(), arrival.at()), true);
		return new Taken(this.reports.get(before.id()), Outcome.AMENDED);
	}

	/** A table cannot carry files: those that were handed in before stay. */
	private static ReportedItem withFiles(ReportedItem item, List<FileId> files) {
		return new ReportedItem(item.title(), item.classCode(), item.madeOn(), item.disclosedOn(), item.address(),
				item.text(), files);
	}

	/** What became of an item. */
	enum Outcome {

		/** It is new. */
		TAKEN,
		/** It had been sent back, and was sent again. */
		AMENDED,
		/** It was there already. */
		REPEATED

	}

	/**
	 * How and when an item came.
	 *
	 * @param way how
	 * @param at when
	 */
	record Arrival(ReportWay way, Instant at) {
	}

	/**
	 * What became of an item.
	 *
	 * @param report as it stands
	 * @param outcome what was done
	 */
	record Taken(DirectReport report, Outcome outcome) {
	}

}
