package org.yichuang.annualreports.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.DisclosedCounts;
import org.yichuang.disclosure.DisclosedCounts.Count;
import org.yichuang.kernel.BodyId;
import org.yichuang.requests.RequestYears;
import org.yichuang.requests.YearRow;

/**
 * 年度事实 — what was counted of bodies in a year, each number under the name that forms know
 * it by, such as {@code requests.received.NATURAL}.
 */
@Component
class YearFacts {

	/** What the name of a fact about a row of the year's count begins with. */
	static final Map<YearRow, String> ROWS = Map.of(YearRow.RECEIVED, "requests.received", YearRow.CARRIED_IN,
			"requests.carried-in", YearRow.CONCLUDED, "requests.result", YearRow.CARRIED_OUT, "requests.carried-out");

	/** What the name of a fact about reviews and lawsuits begins with. */
	static final String REMEDIES = "remedies";

	private final RequestYears requests;

	private final DisclosedCounts documents;

	YearFacts(RequestYears requests, DisclosedCounts documents) {
		this.requests = requests;
		this.documents = documents;
	}

	/** Returns what was counted, by body, with as many queries for many as for one. */
	Map<BodyId, Map<String, Long>> of(Collection<BodyId> bodies, int year) {
		var facts = new HashMap<BodyId, Map<String, Long>>();
		for (var count : this.requests.counts(bodies, year)) {
			var name = (count.row() == YearRow.CONCLUDED)
					? List.of(ROWS.get(count.row()), count.outcome(), count.applicant())
					: List.of(ROWS.get(count.row()), count.applicant());
			add(facts, count.body(), String.join(".", name), count.count());
		}
		for (var count : this.requests.remedies(bodies, year)) {
			add(facts, count.body(), String.join(".", REMEDIES, count.kind(), count.result()), count.count());
		}
		this.documents.of(bodies, year).forEach((body, counts) -> {
			add(facts, body, "documents.RULES", counts.regulations());
			add(facts, body, "documents.NORMATIVE", counts.documents());
		});
		return facts;
	}

	private static void add(Map<BodyId, Map<String, Long>> facts, BodyId body, String name, Count count) {
		add(facts, body, name + ".MADE", count.made());
		add(facts, body, name + ".REPEALED", count.repealed());
		add(facts, body, name + ".IN_FORCE", count.inForce());
	}

	private static void add(Map<BodyId, Map<String, Long>> facts, BodyId body, String name, long count) {
		facts.computeIfAbsent(body, (id) -> new HashMap<>()).merge(name, count, Long::sum);
	}

}
