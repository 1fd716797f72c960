package org.yichuang.disclosure.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.Schemes;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

/** 条目规则 — what an entry's fields must be like. */
@Component
class EntryRules {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_LINE = 100;

	private static final int LONGEST_SUMMARY = 1_000;

	private static final int MOST_KEYWORDS = 20;

	private final Schemes schemes;

	EntryRules(Schemes schemes) {
		this.schemes = schemes;
	}

	/**
	 * @throws Invalid naming every field that does not hold
	 */
	void check(EntryFacts facts, LocalDate today) {
		var faults = new ArrayList<FieldFault>();
		if (facts.title().isBlank()) {
			faults.add(new FieldFault("title", Refusal.of(KernelProblems.REQUIRED)));
		}
		limit(faults, "title", facts.title(), LONGEST_TITLE);
		limit(faults, "issueNumber", facts.issueNumber(), LONGEST_LINE);
		limit(faults, "summary", facts.summary(), LONGEST_SUMMARY);
		limit(faults, "department", facts.department(), LONGEST_LINE);
		limit(faults, "period", facts.period(), LONGEST_LINE);
		if (facts.keywords().size() > MOST_KEYWORDS) {
			faults.add(new FieldFault("keywords", Refusal.of(KernelProblems.TOO_LONG, MOST_KEYWORDS)));
		}
		facts.keywords().forEach((word) -> limit(faults, "keywords", word, LONGEST_LINE));
		if (facts.madeOn().isAfter(today)) {
			faults.add(new FieldFault("madeOn", Refusal.of(DisclosureProblems.MADE_IN_FUTURE)));
		}
		kind(faults, "subject", facts.kinds().subject());
		kind(faults, "genre", facts.kinds().genre());
		kind(faults, "audience", facts.kinds().audience());
		force(faults, facts.force());
		Invalid.unlessEmpty(faults);
	}

	/** Returns what a class of a scheme is called; empty for none. */
	String label(String scheme, String code) {
		return code.isEmpty() ? "" : this.schemes.find(scheme, code).map(SchemeClass::label).orElse("");
	}

	private void kind(List<FieldFault> faults, String scheme, String code) {
		if (!code.isEmpty() && this.schemes.find(scheme, code).isEmpty()) {
			faults.add(new FieldFault(scheme, Refusal.of(DisclosureProblems.CLASS_UNKNOWN)));
		}
	}

	private static void force(List<FieldFault> faults, EntryFacts.Force force) {
		var validity = force.validity();
		var from = force.effectiveOn();
		var until = force.endedOn();
		if (validity != null && validity.isOver() && until == null) {
			faults.add(new FieldFault("endedOn", Refusal.of(KernelProblems.REQUIRED)));
		}
		if (from != null && until != null && until.isBefore(from)) {
			faults.add(new FieldFault("endedOn", Refusal.of(DisclosureProblems.ENDS_BEFORE_IT_BEGINS)));
		}
	}

	private static void limit(List<FieldFault> faults, String field, String text, int most) {
		if (text.length() > most) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, most)));
		}
	}

}
