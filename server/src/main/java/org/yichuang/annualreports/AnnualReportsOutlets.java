package org.yichuang.annualreports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Body;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Notice;
import org.yichuang.outlet.SearchEntry;

/** Turns this room's events into audit entries, notices and search entries. */
@Component
class AnnualReportsOutlets {

	private static final int NAMED = 5;

	private final ApplicationEventPublisher outlets;

	private final Accounts accounts;

	private final MessageSource messages;

	private final JsonMapper json;

	AnnualReportsOutlets(ApplicationEventPublisher outlets, Accounts accounts, MessageSource messages,
			JsonMapper json) {
		this.outlets = outlets;
		this.accounts = accounts;
		this.messages = messages;
		this.json = json;
	}

	@EventListener
	void on(AnnualReportsEvent event) {
		switch (event) {
			case AnnualReportsEvent.ReportBegun it -> audit(it.actor(), "begin", it.report(), it.body());
			case AnnualReportsEvent.NumberCorrected it -> corrected(it);
			case AnnualReportsEvent.ReportSubmitted it -> submitted(it);
			case AnnualReportsEvent.ReportReturned it -> returned(it);
			case AnnualReportsEvent.ReportPublished it -> published(it);
			case AnnualReportsEvent.ReportAmended it -> audit(it.actor(), "amend", it.report(), it.body(), null,
					Map.of("reason", it.reason(), "changes", it.changes()));
			case AnnualReportsEvent.ReportsDue it -> due(it);
			case AnnualReportsEvent.BodiesReminded it -> it.bodies()
				.forEach((body) -> this.outlets.publishEvent(AuditEntry.of(it.actor(), "annualreports.remind", "body",
						body.id(), body.name(), body.place())));
		}
	}

	private void corrected(AnnualReportsEvent.NumberCorrected it) {
		audit(it.actor(), "correct-number", it.report(), it.body(),
				Map.of("cell", it.cell().toString(), "value", it.computed()),
				Map.of("cell", it.cell().toString(), "value", it.value(), "reason", it.reason()));
	}

	private void submitted(AnnualReportsEvent.ReportSubmitted it) {
		audit(it.actor(), "submit", it.report(), it.body());
		var me = it.actor().account();
		tell(this.accounts.whoMay(AnnualReportsPermission.PUBLISH, it.body().place())
			.stream()
			.filter((account) -> !account.equals(me))
			.toList(), "waits", it.report(), it.body(), "");
	}

	private void returned(AnnualReportsEvent.ReportReturned it) {
		audit(it.actor(), "return", it.report(), it.body(), null, Map.of("reason", it.report().note()));
		var submission = it.report().submission();
		var by = (submission != null) ? submission.by() : null;
		tell((by != null) ? List.of(by) : List.of(), "returned", it.report(), it.body(), it.report().note());
	}

	private void published(AnnualReportsEvent.ReportPublished it) {
		var report = it.report();
		audit(it.actor(), "publish", report, it.body());
		var live = report.live().orElseThrow();
		this.outlets.publishEvent(new SearchEntry.Found(report.id().value(), it.section().site(), null,
				AnnualReportPaths.report(it.section(), report.year()), it.title(), it.text(), "", it.body().legalName(),
				null, live.by().at()));
		var submission = report.submission();
		var by = (submission != null) ? submission.by() : null;
		tell((by != null) ? List.of(by) : List.of(), "published", report, it.body(), "");
	}

	private void due(AnnualReportsEvent.ReportsDue it) {
		var names = it.bodies().stream().limit(NAMED).map(Body::name).collect(Collectors.joining("、"));
		var title = it.daysLeft() < 0 ? words("overdue", it.year(), it.bodies().size(), names)
				: words("due", it.year(), it.bodies().size(), names, it.daysLeft());
		this.outlets.publishEvent(new Notice(List.of(it.whom()), "annualreports.due", title, "",
				"/console/annual-reports?year=" + it.year()));
	}

	private void tell(List<AccountId> whom, String kind, AnnualReport report, Body body, String text) {
		if (!whom.isEmpty()) {
			this.outlets.publishEvent(new Notice(whom, "annualreports." + kind, words(kind, report.year(), body.name()),
					text, "/console/annual-reports/" + report.id()));
		}
	}

	private String words(String kind, Object... arguments) {
		var texts = List.of(arguments).stream().map(String::valueOf).toArray();
		return Objects
			.requireNonNull(this.messages.getMessage("annualreports.notice." + kind, texts, kind, Locale.CHINESE));
	}

	private void audit(Actor actor, String verb, AnnualReport report, Body body) {
		audit(actor, verb, report, body, null, null);
	}

	private void audit(Actor actor, String verb, AnnualReport report, Body body, @Nullable Map<String, ?> before,
			@Nullable Map<String, ?> after) {
		this.outlets.publishEvent(new AuditEntry(actor, "annualreports." + verb, "annual-report",
				report.id().toString(), body.name() + " " + report.year(), body.place(), text(before), text(after)));
	}

	private @Nullable String text(@Nullable Map<String, ?> fields) {
		return (fields != null) ? this.json.writeValueAsString(fields) : null;
	}

}
