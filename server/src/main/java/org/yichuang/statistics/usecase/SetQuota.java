package org.yichuang.statistics.usecase;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.StatisticsEvent;
import org.yichuang.statistics.StatisticsPermission;
import org.yichuang.statistics.StatisticsProblems;
import org.yichuang.statistics.model.FigureForm;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.model.QuotaDraft;
import org.yichuang.statistics.model.QuotaForm;
import org.yichuang.statistics.model.QuotaPeriod;
import org.yichuang.statistics.model.QuotaRule;
import org.yichuang.statistics.model.Rounded;
import org.yichuang.statistics.store.QuotaTable;

/** Sets a quota, or changes one from a day on. */
@Component
public class SetQuota {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_SOURCE = 300;

	private static final int ALL = 100;

	private final QuotaTable quotas;

	private final ReadFigures figures;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	SetQuota(QuotaTable quotas, ReadFigures figures, Bodies bodies, ApplicationEventPublisher events) {
		this.quotas = quotas;
		this.figures = figures;
		this.bodies = bodies;
		this.events = events;
	}

	/** Returns why an actor may not change a quota; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Quota quota) {
		if (!actor.may(StatisticsPermission.MANAGE, place(quota.held().under()))) {
			return List.of(Refusal.of(KernelProblems.NOT_PERMITTED, StatisticsPermission.MANAGE.label()));
		}
		return (quota.holdsUntil() != null) ? List.of(Refusal.of(StatisticsProblems.QUOTA_SUPERSEDED)) : List.of();
	}

	/**
	 * Sets a new quota.
	 * @throws Invalid if it does not hold
	 * @throws Refused if the actor may not
	 */
	@Transactional
	public QuotaId add(Actor actor, QuotaDraft draft) {
		check(actor, draft);
		var id = QuotaId.next();
		var quota = quota(id, id.toString(), draft, 0);
		this.quotas.add(quota);
		this.events.publishEvent(new StatisticsEvent.QuotaAdded(actor, quota));
		return id;
	}

	/**
	 * Changes a quota. From the day on which it held already it is corrected; from a
	 * later day a new one takes its place, and days before stay judged by the old one.
	 * @param version the row version that was read
	 * @return the one that holds from that day
	 * @throws Invalid if it does not hold
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public QuotaId change(Actor actor, QuotaId id, QuotaDraft draft, long version) {
		var before = this.quotas.find(id).orElseThrow(() -> NotFound.of(id));
		Refused.unlessEmpty(refusals(actor, before));
		check(actor, draft);
		if (draft.holdsFrom().isBefore(before.holdsFrom()) && this.quotas.line(before.line()).size() > 1) {
			throw Invalid.field("holdsFrom", StatisticsProblems.HOLDS_TOO_EARLY);
		}
		boolean later = draft.holdsFrom().isAfter(before.holdsFrom());
		if (later && !sameQuestion(before.rule(), draft.rule())) {
			throw Invalid.field("form", StatisticsProblems.LATER_ASKS_OTHERWISE);
		}
		var after = quota(later ? QuotaId.next() : id, before.line(), draft, version);
		if (later) {
			this.quotas.change(until(before, draft, version));
			this.quotas.add(after);
		}
		else {
			this.quotas.change(after);
		}
		this.events.publishEvent(new StatisticsEvent.QuotaChanged(actor, before, after));
		return after.id();
	}

	private static Quota quota(QuotaId id, String line, QuotaDraft draft, long version) {
		return new Quota(id, line, draft.name().strip(), draft.rule(), draft.held(), draft.source().strip(),
				draft.active(), draft.holdsFrom(), null, version);
	}

	private static Quota until(Quota before, QuotaDraft draft, long version) {
		return new Quota(before.id(), before.line(), before.name(), before.rule(), before.held(), before.source(),
				before.active(), before.holdsFrom(), draft.holdsFrom().minusDays(1), version);
	}

	private static boolean sameQuestion(QuotaRule one, QuotaRule other) {
		return one.figure().equals(other.figure()) && one.form() == other.form() && one.period() == other.period();
	}

	private void check(Actor actor, QuotaDraft draft) {
		var faults = new ArrayList<FieldFault>();
		text(faults, "name", draft.name(), LONGEST_NAME);
		text(faults, "source", draft.source(), LONGEST_SOURCE);
		rule(faults, draft);
		var listed = draft.held().listed();
		if (this.bodies.all(listed).size() < listed.stream().distinct().count()) {
			faults.add(fault("listed", StatisticsProblems.UNKNOWN_BODY));
		}
		Invalid.unlessEmpty(faults);
		actor.require(StatisticsPermission.MANAGE, place(draft.held().under()));
	}

	private void rule(List<FieldFault> faults, QuotaDraft draft) {
		var rule = draft.rule();
		var figure = this.figures.defined(rule.figure(), draft.holdsFrom());
		boolean fits = switch (rule.form()) {
			case AT_LEAST -> figure.form() != FigureForm.RATE;
			case WITHIN -> figure.form() == FigureForm.MEAN;
			case SHARE -> figure.form() == FigureForm.RATE;
		};
		if (!fits) {
			faults.add(fault("form", StatisticsProblems.FORM_DOES_NOT_FIT, rule.figure()));
		}
		range(faults, "amount", rule.amount(), (rule.form() == QuotaForm.SHARE) ? ALL : Rounded.LARGEST);
		range(faults, "share", rule.share(), ALL);
		if (rule.form() == QuotaForm.WITHIN && rule.amount() > 0 && rule.amount() <= Rounded.LARGEST
				&& Rounded.up(rule.amount()) != rule.amount()) {
			faults.add(fault("amount", StatisticsProblems.LIMIT_NOT_ROUND, Rounded.up(rule.amount())));
		}
		if (rule.workingDaysOnly() && rule.period() != QuotaPeriod.DAY) {
			faults.add(fault("workingDaysOnly", StatisticsProblems.ONLY_DAYS_ARE_OFF));
		}
	}

	private Place place(@Nullable BodyId under) {
		return (under != null) ? this.bodies.get(under).place() : Place.WHOLE_GROUP;
	}

	private static void text(List<FieldFault> faults, String field, String text, int longest) {
		if (text.isBlank()) {
			faults.add(fault(field, KernelProblems.REQUIRED));
		}
		else if (text.strip().length() > longest) {
			faults.add(fault(field, KernelProblems.TOO_LONG, longest));
		}
	}

	private static void range(List<FieldFault> faults, String field, long number, long most) {
		if (number < 1 || number > most) {
			faults.add(fault(field, StatisticsProblems.OUT_OF_RANGE, 1, most));
		}
	}

	private static FieldFault fault(String field, org.yichuang.kernel.ProblemCode problem, Object... arguments) {
		return new FieldFault(field, Refusal.of(problem, arguments));
	}

}
