package org.yichuang.casework.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.casework.CaseworkPermission;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.RuleEvent;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.model.Threshold;
import org.yichuang.casework.store.RuleStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** Keeps the rules of limits and cards; every change has open clocks computed anew. */
@Component
public class KeepRules {

	private static final int LONGEST_SOURCE = 500;

	private static final int WHOLE = 100;

	private static final int MOST_EXTENSIONS = 9;

	private final RuleStore rules;

	private final RuleBook book;

	private final CaseSight sight;

	private final CaseKinds kinds;

	private final FollowOthers errands;

	private final ApplicationEventPublisher events;

	KeepRules(RuleStore rules, RuleBook book, CaseSight sight, CaseKinds kinds, FollowOthers errands,
			ApplicationEventPublisher events) {
		this.rules = rules;
		this.book = book;
		this.sight = sight;
		this.kinds = kinds;
		this.errands = errands;
		this.events = events;
	}

	/** Returns all rules, those for everything first. */
	public List<Rule> all() {
		return this.rules.all();
	}

	/** Returns why {@code actor} may not set rules for a body; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, @Nullable BodyId body) {
		var place = (body != null) ? this.sight.place(body) : Place.WHOLE_GROUP;
		return actor.may(CaseworkPermission.SET_RULES, place) ? List.of()
				: List.of(Refusal.of(KernelProblems.NOT_PERMITTED, CaseworkPermission.SET_RULES.label()));
	}

	/**
	 * Adds a rule.
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not, or one stands from that day already
	 */
	@Transactional
	public void add(Actor actor, Rule rule) {
		check(rule);
		Refused.unlessEmpty(refusals(actor, rule.body()));
		if (!this.rules.add(rule)) {
			throw Refused.because(CaseworkProblems.RULE_THERE);
		}
		changed(actor, null, rule);
	}

	/**
	 * Changes a rule.
	 * @param rule as it shall be, its version one above the one that was read
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public void change(Actor actor, Rule rule) {
		check(rule);
		var before = get(rule.id());
		Refused.unlessEmpty(refusals(actor, before.body()));
		Refused.unlessEmpty(refusals(actor, rule.body()));
		if (isLastResort(before) && (!isLastResort(rule) || rule.validFrom().isAfter(before.validFrom()))) {
			throw Refused.because(CaseworkProblems.RULE_OF_LAST_RESORT);
		}
		if (!isSame(before, rule) && standsAlready(rule)) {
			throw Refused.because(CaseworkProblems.RULE_THERE);
		}
		if (!this.rules.put(rule)) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		changed(actor, before, rule);
	}

	/**
	 * Takes a rule away.
	 * @throws Refused if the actor may not, it is the last resort, or somebody changed it
	 * meanwhile
	 */
	@Transactional
	public void remove(Actor actor, UUID id, long version) {
		var before = get(id);
		Refused.unlessEmpty(refusals(actor, before.body()));
		if (isLastResort(before)) {
			throw Refused.because(CaseworkProblems.RULE_OF_LAST_RESORT);
		}
		if (!this.rules.remove(id, version)) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		changed(actor, before, null);
	}

	private Rule get(UUID id) {
		return this.rules.find(id).orElseThrow(() -> new NotFound("rule " + id));
	}

	private void changed(Actor actor, @Nullable Rule before, @Nullable Rule after) {
		this.book.forget();
		var one = (after != null) ? after : before;
		this.errands.reckonAll("rule " + ((one != null) ? one.id() : ""));
		this.events.publishEvent(new RuleEvent.RuleChanged(actor, before, after));
	}

	private boolean standsAlready(Rule rule) {
		return this.rules.all().stream().anyMatch((it) -> !it.id().equals(rule.id()) && isSame(it, rule));
	}

	private static boolean isSame(Rule one, Rule other) {
		return one.kind().equals(other.kind()) && Objects.equals(one.body(), other.body())
				&& one.validFrom().equals(other.validFrom());
	}

	/** The oldest rule for everything: without it some case would have none. */
	private boolean isLastResort(Rule rule) {
		return rule.kind().isEmpty() && rule.body() == null
				&& this.rules.all()
					.stream()
					.noneMatch((it) -> !it.id().equals(rule.id()) && it.kind().isEmpty() && it.body() == null
							&& !it.validFrom().isAfter(rule.validFrom()));
	}

	private void check(Rule rule) {
		var faults = new ArrayList<FieldFault>();
		if (!rule.kind().isEmpty()) {
			this.kinds.get(rule.kind());
		}
		if (rule.source().isBlank()) {
			faults.add(new FieldFault("source", Refusal.of(KernelProblems.REQUIRED)));
		}
		if (rule.source().length() > LONGEST_SOURCE) {
			faults.add(new FieldFault("source", Refusal.of(KernelProblems.TOO_LONG, LONGEST_SOURCE)));
		}
		if (rule.extensionTimes() < 0 || rule.extensionTimes() > MOST_EXTENSIONS) {
			faults.add(
					new FieldFault("extensionTimes", Refusal.of(CaseworkProblems.LIMIT_OUT_OF_RANGE, MOST_EXTENSIONS)));
		}
		share(faults, "yellow", rule.yellow());
		share(faults, "red", rule.red());
		Invalid.unlessEmpty(faults);
	}

	private static void share(List<FieldFault> faults, String field, Threshold threshold) {
		var share = threshold.share();
		if (share != null && (share < 1 || share > WHOLE)) {
			faults.add(new FieldFault(field + "Share", Refusal.of(CaseworkProblems.SHARE_OUT_OF_RANGE)));
		}
	}

}
