package org.yichuang.casework.usecase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.store.RuleStore;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;

/**
 * 规则 — which rule holds for a kind at a body on a day: that of the kind before that for
 * all kinds, that of the nearest body before those above it, the latest before earlier
 * ones. What it answers is a second old at most.
 */
@Component
public class RuleBook {

	private static final Duration OLDEST = Duration.ofSeconds(1);

	private final RuleStore rules;

	private final Bodies bodies;

	private final LoadingCache<String, List<Placed>> placed;

	RuleBook(RuleStore rules, Bodies bodies) {
		this.rules = rules;
		this.bodies = bodies;
		this.placed = Caffeine.newBuilder().expireAfterWrite(OLDEST).build((key) -> read());
	}

	/**
	 * Returns the rule; there is always one, since the last resort cannot be taken away.
	 */
	public Rule of(String kind, BodyId body, LocalDate day) {
		return of(kind, this.bodies.get(body).path(), day);
	}

	Rule of(String kind, String bodyPath, LocalDate day) {
		return this.placed.get("all")
			.stream()
			.filter((it) -> it.rule().kind().isEmpty() || it.rule().kind().equals(kind))
			.filter((it) -> bodyPath.startsWith(it.path()) && !it.rule().validFrom().isAfter(day))
			.max(Comparator.<Placed>comparingInt((it) -> it.rule().kind().length())
				.thenComparingInt((it) -> it.path().length())
				.thenComparing((it) -> it.rule().validFrom()))
			.map(Placed::rule)
			.orElseThrow(() -> new IllegalStateException("no rule for " + kind + " on " + day));
	}

	/** Lets the next question read anew. */
	void forget() {
		this.placed.invalidateAll();
	}

	private List<Placed> read() {
		var all = this.rules.all();
		var named = this.bodies.all(all.stream().map(Rule::body).filter(Objects::nonNull).toList());
		return all.stream().filter((rule) -> rule.body() == null || named.containsKey(rule.body())).map((rule) -> {
			var body = rule.body();
			return new Placed(rule, (body != null) ? Objects.requireNonNull(named.get(body)).path() : "/");
		}).toList();
	}

	/**
	 * A rule with where it holds.
	 *
	 * @param rule the rule
	 * @param path of the body at and below which it holds
	 */
	private record Placed(Rule rule, String path) {
	}

}
