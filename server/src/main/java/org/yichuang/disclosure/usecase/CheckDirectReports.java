package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.disclosure.DirectReportEvent;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.organisation.Bodies;

/**
 * Accepts what bodies reported, or sends it back with a reason; many at once, each in a
 * transaction of its own, so that one that cannot be done holds up none.
 */
@Component
public class CheckDirectReports {

	/** How many may be looked at in one go. */
	public static final int MOST = 200;

	private static final int LONGEST_REASON = 500;

	private final DirectReportStore reports;

	private final DirectReportScope scope;

	private final Bodies bodies;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CheckDirectReports(DirectReportStore reports, DirectReportScope scope, Bodies bodies,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.reports = reports;
		this.scope = scope;
		this.bodies = bodies;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why the actor may not accept it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, DirectReport report) {
		var refusals = new ArrayList<>(refusals(actor, report, DirectReportState.ACCEPTED));
		var account = actor.account();
		if (account != null && account.equals(report.course().sentBy())) {
			refusals.add(Refusal.of(DirectReportProblems.REPORT_OWN));
		}
		return refusals;
	}

	/** Returns why the actor may not send it back now; empty means go ahead. */
	public List<Refusal> returnRefusals(Actor actor, DirectReport report) {
		return refusals(actor, report, DirectReportState.RETURNED);
	}

	/**
	 * Accepts reports; from now on they count, in the week in which they were sent.
	 * @return what became of each, in the order asked
	 * @throws Invalid if there are too many
	 */
	public List<Checked> accept(Actor actor, List<Chosen> chosen) {
		unlessTooMany(chosen);
		return chosen.stream().map((one) -> one(one, (before) -> {
			Refused.unlessEmpty(refusals(actor, before));
			var after = before.checked(DirectReportState.ACCEPTED, actor.account(), this.clock.instant(), "");
			this.reports.put(after, false);
			this.events.publishEvent(new DirectReportEvent.ReportAccepted(actor, after, place(after)));
			return after;
		}, actor)).toList();
	}

	/**
	 * Sends reports back; what was accepted counts no more. Each sender is told once.
	 * @return what became of each, in the order asked
	 * @throws Invalid if there are too many, or the reason is missing or too long
	 */
	public List<Checked> giveBack(Actor actor, List<Chosen> chosen, String reason) {
		unlessTooMany(chosen);
		var why = reason(reason);
		var returned = new ArrayList<DirectReport>();
		var checked = chosen.stream().map((one) -> one(one, (before) -> {
			Refused.unlessEmpty(returnRefusals(actor, before));
			var after = before.checked(DirectReportState.RETURNED, actor.account(), this.clock.instant(), why);
			this.reports.put(after, false);
			this.events.publishEvent(new DirectReportEvent.ReportReturned(actor, before, after, place(after)));
			returned.add(after);
			return after;
		}, actor)).toList();
		this.transaction.executeWithoutResult((status) -> tell(returned));
		return checked;
	}

	private void tell(List<DirectReport> returned) {
		returned.stream()
			.filter((report) -> report.course().sentBy() != null)
			.collect(Collectors.groupingBy((report) -> String.valueOf(report.course().sentBy())))
			.values()
			.forEach((reports) -> this.events.publishEvent(new DirectReportEvent.SenderTold(reports)));
	}

	private Checked one(Chosen chosen, UnaryOperator<DirectReport> deed, Actor actor) {
		try {
			return this.transaction.execute((status) -> {
				var before = this.reports.get(chosen.id());
				this.scope.seen(actor, before.body(), chosen.id());
				if (before.version() != chosen.version()) {
					throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
				}
				return new Checked(chosen.id(), deed.apply(before).item().title(), List.of());
			});
		}
		catch (Refused refused) {
			return new Checked(chosen.id(), this.reports.get(chosen.id()).item().title(), refused.refusals());
		}
		catch (NotFound unseen) {
			return new Checked(chosen.id(), "", List.of(Refusal.of(KernelProblems.NOT_FOUND)));
		}
	}

	private List<Refusal> refusals(Actor actor, DirectReport report, DirectReportState next) {
		var refusals = new ArrayList<Refusal>();
		if (!actor.may(DisclosurePermission.CHECK_REPORTS, place(report))) {
			refusals.add(Refusal.of(KernelProblems.NOT_PERMITTED, DisclosurePermission.CHECK_REPORTS.label()));
		}
		if (!report.state().mayBecome(next)) {
			refusals.add(Refusal.of(DirectReportProblems.REPORT_NOT_IN_THIS_STATE));
		}
		return refusals;
	}

	private static void unlessTooMany(List<Chosen> chosen) {
		if (chosen.size() > MOST) {
			throw Invalid.field("reports", DirectReportProblems.REPORT_TOO_MANY_AT_ONCE, MOST);
		}
	}

	private static String reason(String text) {
		var reason = TidyText.lines(text);
		if (reason.isEmpty()) {
			throw Invalid.field("reason", DirectReportProblems.REPORT_REASON_REQUIRED);
		}
		if (reason.length() > LONGEST_REASON) {
			throw Invalid.field("reason", KernelProblems.TOO_LONG, LONGEST_REASON);
		}
		return reason;
	}

	private Place place(DirectReport report) {
		return this.bodies.get(report.body()).place();
	}

	/**
	 * A report that somebody chose.
	 *
	 * @param id which
	 * @param version row version that was read
	 */
	public record Chosen(DirectReportId id, long version) {
	}

	/**
	 * What became of a report.
	 *
	 * @param id which
	 * @param title its title; empty if it is out of sight
	 * @param refusals why nothing was done; empty if it was done
	 */
	public record Checked(DirectReportId id, String title, List<Refusal> refusals) {
	}

}
