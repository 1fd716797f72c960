package org.yichuang.annualreports.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.annualreports.AnnualReportsEvent;
import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.usecase.ListReports.Line;
import org.yichuang.annualreports.usecase.ListReports.Stage;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/**
 * Begins the year's reports and reminds those who write them: as many days before the due
 * date as the form says, and once it is over. Whoever writes for several bodies is told
 * of all in one notice.
 */
@Component
public class RemindBodies {

	private static final int LATE = -1;

	private static final int MOST = 5000;

	private final BeginReports begin;

	private final ListReports list;

	private final ReportForms forms;

	private final AnnualReportStore reports;

	private final Bodies bodies;

	private final Accounts accounts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RemindBodies(BeginReports begin, ListReports list, ReportForms forms, AnnualReportStore reports, Bodies bodies,
			Accounts accounts, ApplicationEventPublisher events, Clock clock) {
		this.begin = begin;
		this.list = list;
		this.forms = forms;
		this.reports = reports;
		this.bodies = bodies;
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
	}

	/** Begins and reminds; repeatable, tells nobody twice. */
	@Scheduled(cron = "0 20 * * * *", zone = Beijing.NAME)
	@Transactional
	public void watch() {
		this.begin.beginAll();
		var today = Beijing.today(this.clock);
		this.forms.find(today.getYear() - 1).ifPresent((form) -> {
			tell(this.reports.takeToRemind(today.minusDays(1), LATE, MOST), today);
			form.warnDays()
				.stream()
				.sorted()
				.forEach((days) -> tell(this.reports.takeToRemind(today.plusDays(days), days, MOST), today));
		});
	}

	/**
	 * Reminds bodies whose reports are not published, at once.
	 * @return how many bodies were reminded
	 * @throws org.yichuang.kernel.Refused if the actor may not in one of their places
	 */
	@Transactional
	public int remind(Actor actor, int year, Collection<BodyId> wanted) {
		var lines = this.list.list(actor, year, null)
			.stream()
			.filter((line) -> wanted.contains(line.body().id()) && !Stage.PUBLISHED.has(line))
			.toList();
		lines.forEach((line) -> actor.require(AnnualReportsPermission.WRITE, line.body().place()));
		var today = Beijing.today(this.clock);
		var byDue = new TreeMap<LocalDate, List<Body>>();
		lines.forEach((line) -> byDue.computeIfAbsent(line.dueOn(), (due) -> new ArrayList<>()).add(line.body()));
		byDue.forEach((due, late) -> tell(year, late, ChronoUnit.DAYS.between(today, due)));
		if (!lines.isEmpty()) {
			this.events.publishEvent(
					new AnnualReportsEvent.BodiesReminded(actor, year, lines.stream().map(Line::body).toList()));
		}
		return lines.size();
	}

	private void tell(List<AnnualReport> due, LocalDate today) {
		var named = this.bodies.all(due.stream().map(AnnualReport::body).toList());
		var groups = new LinkedHashMap<Due, List<Body>>();
		for (var report : due) {
			var body = named.get(report.body());
			if (body != null && this.bodies.isOpen(body.id())) {
				groups.computeIfAbsent(new Due(report.year(), report.dueOn()), (key) -> new ArrayList<>()).add(body);
			}
		}
		groups.forEach((key, late) -> tell(key.year(), late, ChronoUnit.DAYS.between(today, key.on())));
	}

	private void tell(int year, List<Body> late, long daysLeft) {
		Map<AccountId, List<Body>> writers = new LinkedHashMap<>();
		late.forEach((body) -> writers(body)
			.forEach((account) -> writers.computeIfAbsent(account, (id) -> new ArrayList<>()).add(body)));
		writers.forEach((account, theirs) -> this.events
			.publishEvent(new AnnualReportsEvent.ReportsDue(account, year, theirs, daysLeft)));
	}

	/** Those at the body itself; those above it where it has nobody. */
	private List<AccountId> writers(Body body) {
		var all = this.accounts.whoMay(AnnualReportsPermission.WRITE, body.place());
		var own = all.stream().filter((account) -> body.id().equals(this.accounts.get(account).body())).toList();
		return own.isEmpty() ? all : own;
	}

	private record Due(int year, LocalDate on) {
	}

}
