package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channel.Owed;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.Words;

/** Checks who owes what in a channel. */
@Component
class OwedCheck {

	private static final int LONGEST_INTERVAL = 3_650;

	private final Bodies bodies;

	private final Accounts accounts;

	OwedCheck(Bodies bodies, Accounts accounts) {
		this.bodies = bodies;
		this.accounts = accounts;
	}

	List<FieldFault> faults(Owed owed) {
		var faults = new ArrayList<FieldFault>();
		var days = owed.updateDays();
		var person = owed.person();
		if (owed.reviewLevels() < 1 || owed.reviewLevels() > 3) {
			faults.add(fault("reviewLevels", SitegroupProblems.REVIEW_LEVELS_OUT_OF_RANGE));
		}
		if (days != null && (days < 1 || days > LONGEST_INTERVAL)) {
			faults.add(fault("updateDays", SitegroupProblems.UPDATE_DAYS_OUT_OF_RANGE));
		}
		if (this.bodies.all(List.of(owed.responsibleBody())).isEmpty()) {
			faults.add(fault("responsibleBody", SitegroupProblems.RESPONSIBLE_BODY_UNKNOWN, owed.responsibleBody()));
		}
		if (person != null && this.accounts.names(List.of(person)).isEmpty()) {
			faults.add(fault("person", SitegroupProblems.PERSON_UNKNOWN, person));
		}
		Words.checkOptional("duty", owed.duty(), 500).ifPresent(faults::add);
		return faults;
	}

	private static FieldFault fault(String field, SitegroupProblems problem, Object... arguments) {
		return new FieldFault(field, Refusal.of(problem, arguments));
	}

}
