package org.yichuang.annualreports.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.annualreports.AnnualReportsEvent;
import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/**
 * Begins reports: those of the year that has passed by themselves, a running year's when
 * somebody wants to see how it stands.
 */
@Component
public class BeginReports {

	private final ReportForms forms;

	private final AnnualReportStore reports;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BeginReports(ReportForms forms, AnnualReportStore reports, Bodies bodies, ApplicationEventPublisher events,
			Clock clock) {
		this.forms = forms;
		this.reports = reports;
		this.bodies = bodies;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a body's report on a year; the one that is there if it was begun before.
	 * @throws NotFound if there is no such body, or the actor may not see its reports
	 * @throws Refused if the actor may not, the year has not begun, no form is known for
	 * it, or bodies of its level owe no report
	 */
	@Transactional
	public AnnualReport begin(Actor actor, BodyId body, int year) {
		var whose = this.bodies.get(body);
		if (!actor.may(AnnualReportsPermission.READ, whose.place())) {
			throw NotFound.of(body);
		}
		actor.require(AnnualReportsPermission.WRITE, whose.place());
		if (year > today().getYear()) {
			throw Refused.because(AnnualReportsProblems.YEAR_NOT_BEGUN, String.valueOf(year));
		}
		if (!this.forms.on(year).owes(whose.level())) {
			throw Refused.because(AnnualReportsProblems.OWES_NO_REPORT, whose.name());
		}
		begin(actor, whose, year);
		return this.reports.find(body, year).orElseThrow(() -> NotFound.of(body));
	}

	/**
	 * Begins the reports on the year before that are not there yet, of all bodies that
	 * owe one.
	 * @return how many
	 */
	@Transactional
	public int beginAll() {
		int year = today().getYear() - 1;
		var form = this.forms.find(year);
		if (form.isEmpty()) {
			return 0;
		}
		var owing = this.bodies.open("/").stream().filter((body) -> form.get().owes(body.level())).toList();
		var begun = this.reports.linesOf(ids(owing), year).stream().map(AnnualReport::body).toList();
		var known = new java.util.HashSet<>(begun);
		return (int) owing.stream()
			.filter((body) -> !known.contains(body.id()))
			.filter((body) -> begin(Actor.SYSTEM, body, year))
			.count();
	}

	private boolean begin(Actor actor, Body body, int year) {
		var report = AnnualReport.begun(body.id(), year, this.forms.on(year).dueOn(body.level(), year));
		boolean added = this.reports.add(report, this.clock.instant());
		if (added) {
			this.events.publishEvent(new AnnualReportsEvent.ReportBegun(actor, report, body));
		}
		return added;
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

	private static List<BodyId> ids(List<Body> bodies) {
		return bodies.stream().map(Body::id).toList();
	}

}
