package org.yichuang.sitegroup.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.SitegroupEvent.SiteStateChanged;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.Words;
import org.yichuang.sitegroup.store.ProcedureRows;
import org.yichuang.sitegroup.store.SiteRuleRows;

/**
 * Steps in a site's life from state to state, by one table and one recorded procedure.
 */
@Component
class SiteSteps {

	private final SiteWork work;

	private final ProcedureRows procedure;

	private final SiteRuleRows rules;

	SiteSteps(SiteWork work, ProcedureRows procedure, SiteRuleRows rules) {
		this.work = work;
		this.procedure = procedure;
		this.rules = rules;
	}

	List<Refusal> refusals(Actor actor, Site site, StepKind kind) {
		var refusals = new ArrayList<Refusal>();
		if (!actor.may(SitegroupPermission.CLOSE_SITE, site.place())) {
			refusals.add(Refusal.of(KernelProblems.NOT_PERMITTED, SitegroupPermission.CLOSE_SITE.label()));
		}
		boolean fromElsewhere = kind.from() != null && kind.from() != site.state();
		if (fromElsewhere || !site.state().mayBecome(kind.to())) {
			refusals.add(Refusal.of(SitegroupProblems.STATE_STEP_NOT_ALLOWED, site.state(), kind.to()));
		}
		return refusals;
	}

	StepTaken take(Actor actor, SiteTarget target, StepKind kind, StepDetails details) {
		var site = this.work.take(actor, SitegroupPermission.CLOSE_SITE, target);
		Refused.unlessEmpty(refusals(actor, site, kind));
		check(kind, details);
		var warnings = warnings(site, kind, details);
		var notice = kind.to() == SiteState.RUNNING ? "" : details.notice().strip();
		var changed = this.work.put(site.in(kind.to(), notice));
		this.work.record(actor, changed, step(site, kind, details));
		this.work.announce(actor, new SiteStateChanged(changed, site.state(), notice));
		return new StepTaken(changed, warnings);
	}

	private ProcedureRows.Step step(Site site, StepKind kind, StepDetails details) {
		return new ProcedureRows.Step(kind.name(), site.state(), kind.to(), details.reason().strip(),
				details.approvalNumber().strip(), details.notice().strip(), details.startsOn(), details.endsOn(), "",
				this.work.now());
	}

	private static void check(StepKind kind, StepDetails details) {
		var faults = new ArrayList<Invalid.FieldFault>();
		Words.check("reason", details.reason(), 500).ifPresent(faults::add);
		Words.checkOptional("approvalNumber", details.approvalNumber(), 100).ifPresent(faults::add);
		Words.checkOptional("notice", details.notice(), 2_000).ifPresent(faults::add);
		if (kind.needsApproval() && details.approvalNumber().isBlank()) {
			faults.add(new Invalid.FieldFault("approvalNumber", Refusal.of(SitegroupProblems.APPROVAL_MISSING)));
		}
		if (kind.needsNotice() && details.notice().isBlank()) {
			faults.add(new Invalid.FieldFault("notice", Refusal.of(SitegroupProblems.NOTICE_MISSING)));
		}
		var starts = details.startsOn();
		var ends = details.endsOn();
		if (starts != null && ends != null && ends.isBefore(starts)) {
			faults.add(new Invalid.FieldFault("endsOn", Refusal.of(SitegroupProblems.DATES_REVERSED)));
		}
		Invalid.unlessEmpty(faults);
	}

	private List<Refusal> warnings(Site site, StepKind kind, StepDetails details) {
		var warnings = new ArrayList<Refusal>();
		long days = days(details);
		if (kind.to() == SiteState.SUSPENDED) {
			rule("suspension-days-at-most").filter((most) -> days > most)
				.ifPresent((most) -> warnings.add(Refusal.of(SitegroupProblems.SUSPENSION_TOO_LONG, most)));
			int before = this.procedure.count(site.id(), kind.name(), Beijing.start(today().withDayOfYear(1)));
			rule("suspensions-a-year-at-most").filter((most) -> before >= most)
				.ifPresent((most) -> warnings.add(Refusal.of(SitegroupProblems.SUSPENDED_TOO_OFTEN, before)));
		}
		if (kind.to() == SiteState.CLOSING) {
			rule("closing-notice-days-at-least").filter((least) -> days < least)
				.ifPresent((least) -> warnings.add(Refusal.of(SitegroupProblems.CLOSING_NOTICE_TOO_SHORT, least)));
		}
		return warnings;
	}

	private long days(StepDetails details) {
		var starts = details.startsOn() != null ? details.startsOn() : today();
		var ends = details.endsOn();
		return (ends != null) ? ChronoUnit.DAYS.between(starts, ends) + 1 : 0;
	}

	private Optional<Integer> rule(String name) {
		return this.rules.value(name, today());
	}

	private LocalDate today() {
		return Beijing.day(this.work.now());
	}

	/**
	 * 程序步骤种类.
	 *
	 * @param name as the record shows it
	 * @param from the only state it may start from; null leaves that to the table
	 * @param to the state it leads to
	 * @param needsApproval whether it needs an approving document
	 * @param needsNotice whether readers must be told
	 */
	record StepKind(String name, @Nullable SiteState from, SiteState to, boolean needsApproval, boolean needsNotice) {

		StepKind(String name, SiteState to, boolean needsApproval, boolean needsNotice) {
			this(name, null, to, needsApproval, needsNotice);
		}

		static StepKind from(SiteState from, String name, SiteState to, boolean needsApproval, boolean needsNotice) {
			return new StepKind(name, from, to, needsApproval, needsNotice);
		}

	}

}
