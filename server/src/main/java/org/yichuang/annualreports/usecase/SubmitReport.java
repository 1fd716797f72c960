package org.yichuang.annualreports.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.AnnualReportsEvent;
import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Hands a report to the head, and back. From then on its numbers stand, whatever becomes
 * of the requests behind them.
 */
@Component
public class SubmitReport {

	private final ReadReport read;

	private final AnnualReportStore reports;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SubmitReport(ReadReport read, AnnualReportStore reports, ApplicationEventPublisher events, Clock clock) {
		this.read = read;
		this.reports = reports;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Returns why a report may not be submitted now: everything that is missing or does
	 * not add up, with row, column and both numbers.
	 */
	public List<Refusal> refusals(Dossier dossier) {
		var report = dossier.laid().report();
		if (!report.state().mayBecome(AnnualReportState.SUBMITTED)) {
			return List.of(Refusal.of(AnnualReportsProblems.NOT_IN_THIS_STATE));
		}
		var refusals = new ArrayList<Refusal>();
		if (Beijing.today(this.clock).getYear() <= report.year()) {
			refusals.add(Refusal.of(AnnualReportsProblems.YEAR_NOT_OVER, String.valueOf(report.year())));
		}
		refusals.addAll(dossier.stopping());
		return refusals;
	}

	/**
	 * Submits it.
	 * @throws Refused if {@link #refusals} is not empty, the actor may not, or somebody
	 * changed it meanwhile
	 */
	@Transactional
	public void submit(Actor actor, AnnualReportId id, long version) {
		var report = this.read.toChange(actor, id, version, AnnualReportsPermission.WRITE);
		var dossier = this.read.dossier(report);
		Refused.unlessEmpty(refusals(dossier));
		var after = report.submitted(new Deed(actor.account(), this.clock.instant()), dossier.laid().sheet());
		this.reports.put(after);
		this.events.publishEvent(new AnnualReportsEvent.ReportSubmitted(actor, after, dossier.laid().body()));
	}

	/**
	 * Sends it back to whoever writes it.
	 * @throws Refused if it does not wait for the head, the actor may not, or somebody
	 * changed it meanwhile
	 * @throws Invalid if no reason is given
	 */
	@Transactional
	public void giveBack(Actor actor, AnnualReportId id, long version, String reason) {
		var report = this.read.toChange(actor, id, version, AnnualReportsPermission.PUBLISH);
		if (!report.state().mayBecome(AnnualReportState.DRAFT)) {
			throw Refused.because(AnnualReportsProblems.NOT_IN_THIS_STATE);
		}
		var faults = new ArrayList<FieldFault>();
		var why = WriteReport.reason(reason, faults);
		Invalid.unlessEmpty(faults);
		var dossier = this.read.dossier(report);
		var after = report.returned(why);
		this.reports.put(after);
		this.events.publishEvent(new AnnualReportsEvent.ReportReturned(actor, after, dossier.laid().body()));
	}

}
