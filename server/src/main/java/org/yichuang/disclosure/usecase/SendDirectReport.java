package org.yichuang.disclosure.usecase;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.DirectReportEvent;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.model.ReportedItemRules;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.disclosure.usecase.TakeReportedItem.Arrival;
import org.yichuang.disclosure.usecase.TakeReportedItem.Outcome;
import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;

/** Sends direct reports to the office above, amends them, and takes them back. */
@Component
@Transactional
public class SendDirectReport {

	private final DirectReportStore reports;

	private final TakeReportedItem take;

	private final DirectReportScope scope;

	private final DirectReportClasses classes;

	private final Files files;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SendDirectReport(DirectReportStore reports, TakeReportedItem take, DirectReportScope scope,
			DirectReportClasses classes, Files files, Bodies bodies, ApplicationEventPublisher events, Clock clock) {
		this.reports = reports;
		this.take = take;
		this.scope = scope;
		this.classes = classes;
		this.files = files;
		this.bodies = bodies;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sends an item. The same item of the same body is there only once: sent again, it is
	 * answered with the report that is there.
	 * @param wanted whose item; null for the actor's own body
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not
	 */
	public Sent send(Actor actor, @Nullable BodyId wanted, ReportedItem item, ReportWay way) {
		var body = this.scope.writing(actor, wanted, DisclosurePermission.REPORT);
		check(actor, item);
		var taken = this.take.take(actor, body, item, new Arrival(way, this.clock.instant()));
		var report = taken.report();
		switch (taken.outcome()) {
			case TAKEN -> this.events.publishEvent(new DirectReportEvent.ReportSent(actor, report, place(report)));
			case AMENDED -> this.events.publishEvent(new DirectReportEvent.ReportAmended(actor, report, place(report)));
			case REPEATED -> {
			}
		}
		return new Sent(report, taken.outcome() == Outcome.TAKEN);
	}

	/**
	 * Amends a report that nobody accepted, which sends it again.
	 * @throws Refused if the actor may not, it is accepted or withdrawn, the body has
	 * reported the same elsewhere, or somebody changed it meanwhile
	 * @throws Invalid if a field does not hold
	 */
	public DirectReport amend(Actor actor, DirectReportId id, long version, ReportedItem item) {
		var before = read(actor, id, version, DirectReportState.SENT);
		check(actor, item);
		this.reports.same(before.body(), item).filter((same) -> !same.id().equals(id)).ifPresent((same) -> {
			throw Refused.because(DirectReportProblems.REPORTED_ALREADY);
		});
		try {
			this.reports.put(before.amended(item, actor.account(), this.clock.instant()), true);
		}
		catch (DuplicateKeyException atTheSameMoment) {
			throw Refused.because(DirectReportProblems.REPORTED_ALREADY);
		}
		var after = this.reports.get(id);
		this.events.publishEvent(new DirectReportEvent.ReportAmended(actor, after, place(after)));
		return after;
	}

	/**
	 * Takes a report back that nobody accepted.
	 * @throws Refused if the actor may not, it is accepted, or somebody changed it
	 * meanwhile
	 */
	public DirectReport withdraw(Actor actor, DirectReportId id, long version) {
		var after = read(actor, id, version, DirectReportState.WITHDRAWN).withdrawn();
		this.reports.put(after, false);
		this.events.publishEvent(new DirectReportEvent.ReportWithdrawn(actor, after, place(after)));
		return this.reports.get(id);
	}

	private DirectReport read(Actor actor, DirectReportId id, long version, DirectReportState next) {
		var report = this.reports.get(id);
		this.scope.seen(actor, report.body(), id);
		actor.require(DisclosurePermission.REPORT, place(report));
		if (report.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		if (!report.state().mayBecome(next)) {
			throw Refused.because(DirectReportProblems.REPORT_NOT_IN_THIS_STATE);
		}
		return report;
	}

	private void check(Actor actor, ReportedItem item) {
		Invalid.unlessEmpty(new ReportedItemRules(Beijing.today(this.clock), this.classes.codes()).faults(item));
		if (item.files().stream().anyMatch((file) -> !this.files.mayRead(actor, file))) {
			throw Invalid.field("files", DirectReportProblems.REPORT_FILE_UNKNOWN);
		}
	}

	private Place place(DirectReport report) {
		return this.bodies.get(report.body()).place();
	}

	/**
	 * A report that was sent.
	 *
	 * @param report as it stands
	 * @param isNew false if the body had reported the item before
	 */
	public record Sent(DirectReport report, boolean isNew) {
	}

}
