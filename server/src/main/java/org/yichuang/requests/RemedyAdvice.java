package org.yichuang.requests;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.platform.DataFile;
import org.yichuang.requests.model.RemedyRule;

/**
 * 救济告知 — the words that tell applicants where they can turn, by the law of the day on
 * which the reply is signed ({@code requests/remedies.yaml}).
 */
@Component
public class RemedyAdvice {

	private final List<RemedyRule> all = DataFile.list("requests/remedies.yaml", "remedies", RemedyRule.class);

	/**
	 * Returns the rule for replies of a day.
	 * @throws IllegalArgumentException for days before the regulation
	 */
	public RemedyRule on(LocalDate day) {
		return this.all.stream()
			.filter((rule) -> rule.holdsOn(day))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no remedy on " + day));
	}

	/** Says whether an applicant must ask for review before going to court. */
	public boolean reviewFirst(Outcome outcome, LocalDate day) {
		return outcome.refusal() && on(day).reviewFirst();
	}

}
