package org.yichuang.disclosure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;

/**
 * 直报事件 — what this room announces of direct reports, inside the transaction that makes it
 * a fact.
 */
public sealed interface DirectReportEvent {

	/** A body sent a report. */
	record ReportSent(Actor actor, DirectReport report, Place place) implements DirectReportEvent {
	}

	/** A body changed a report, which is thereby sent again. */
	record ReportAmended(Actor actor, DirectReport report, Place place) implements DirectReportEvent {
	}

	/** A body took a report back. */
	record ReportWithdrawn(Actor actor, DirectReport report, Place place) implements DirectReportEvent {
	}

	/** The office accepted a report: it counts. */
	record ReportAccepted(Actor actor, DirectReport report, Place place) implements DirectReportEvent {
	}

	/**
	 * The office sent a report back.
	 *
	 * @param before as it stood; what was accepted counts no more
	 */
	record ReportReturned(Actor actor, DirectReport before, DirectReport report,
			Place place) implements DirectReportEvent {
	}

	/**
	 * Reports were sent back for one reason, all of one sender.
	 *
	 * @param reports at least one
	 */
	record SenderTold(List<DirectReport> reports) implements DirectReportEvent {
	}

	/** A table was handed in. */
	record SheetTaken(Actor actor, ReportUpload upload, String bodyName, Place place) implements DirectReportEvent {
	}

	/**
	 * Something was written down that went upward.
	 *
	 * @param before as it was; null if it is new
	 * @param item as it is; null if it was taken out
	 */
	record UpwardWritten(Actor actor, @Nullable UpwardItem before, @Nullable UpwardItem item,
			Place place) implements DirectReportEvent {
	}

}
