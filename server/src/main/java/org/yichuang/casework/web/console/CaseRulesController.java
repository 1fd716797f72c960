package org.yichuang.casework.web.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.model.Threshold;
import org.yichuang.casework.usecase.KeepRules;
import org.yichuang.casework.usecase.CaseKinds;
import org.yichuang.casework.web.console.CasesController.LimitFields;
import org.yichuang.casework.web.console.Words.Against;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** 时限规则 — limits and the rules of yellow and red cards. */
@RestController
@RequestMapping("/api/console/case-rules")
class CaseRulesController {

	private final KeepRules rules;

	private final CaseKinds kinds;

	private final Bodies bodies;

	private final Words words;

	private final Clock clock;

	CaseRulesController(KeepRules rules, CaseKinds kinds, Bodies bodies, Words words, Clock clock) {
		this.rules = rules;
		this.kinds = kinds;
		this.bodies = bodies;
		this.words = words;
		this.clock = clock;
	}

	/** Lists the rules, those for everything first. */
	@GetMapping
	@Requires("casework:read")
	List<RuleShown> listCaseRules(Actor actor) {
		var all = this.rules.all();
		var named = this.bodies.all(all.stream().map(Rule::body).filter(Objects::nonNull).toList())
			.values()
			.stream()
			.collect(Collectors.toMap(Body::id, Body::name));
		var labels = this.kinds.all().stream().collect(Collectors.toMap(CaseKind::code, CaseKind::label));
		return all.stream().map((rule) -> shown(actor, rule, named, labels)).toList();
	}

	/** Adds a rule. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Requires("casework:set-rules")
	AddedRule addCaseRule(Actor actor, @Valid @RequestBody RuleFields fields) {
		var id = Id.nextUuid();
		this.rules.add(actor, fields.rule(id, 0, actor.name(), this.clock.instant()));
		return new AddedRule(id);
	}

	/** Changes a rule. */
	@PutMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("casework:set-rules")
	void changeCaseRule(Actor actor, @PathVariable UUID id, @Valid @RequestBody RuleFields fields) {
		this.rules.change(actor, fields.rule(id, fields.version() + 1, actor.name(), this.clock.instant()));
	}

	/** Takes a rule away. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("casework:set-rules")
	void removeCaseRule(Actor actor, @PathVariable UUID id, @RequestParam long version) {
		this.rules.remove(actor, id, version);
	}

	private RuleShown shown(Actor actor, Rule rule, Map<BodyId, String> named, Map<String, String> labels) {
		var body = rule.body();
		return new RuleShown(rule.id(), rule.kind(), labels.getOrDefault(rule.kind(), rule.kind()), body,
				(body != null) ? named.getOrDefault(body, "") : "", rule.validFrom(), rule.limit(), rule.yellow(),
				rule.red(), rule.extensionTimes(), rule.extensionMost(), rule.source(), rule.enteredBy(),
				rule.enteredAt(), rule.version(), this.words.of(this.rules.refusals(actor, body)));
	}

	/** 时限规则. */
	record RuleShown(UUID id, String kind, String kindLabel, @Nullable BodyId body, String bodyName,
			LocalDate validFrom, Allowance limit, Threshold yellow, Threshold red, int extensionTimes,
			Allowance extensionMost, String source, String enteredBy, Instant enteredAt, long version,
			List<Against> against) {
	}

	/** What was added. */
	record AddedRule(UUID id) {
	}

	/** A rule as it is written; no share and nothing left mean a card when it is late. */
	record RuleFields(@Nullable String kind, @Nullable BodyId body, @NotNull LocalDate validFrom,
			@NotNull @Valid LimitFields limit, @Nullable Integer yellowShare, @Nullable @Valid LimitFields yellowLeft,
			@Nullable Integer redShare, @Nullable @Valid LimitFields redLeft, int extensionTimes,
			@NotNull @Valid LimitFields extensionMost, @NotNull String source, long version) {

		Rule rule(UUID id, long next, String by, Instant at) {
			return new Rule(id, (this.kind != null) ? this.kind : "", this.body, this.validFrom,
					this.limit.allowance("limit"), new Threshold(this.yellowShare, left(this.yellowLeft, "yellowLeft")),
					new Threshold(this.redShare, left(this.redLeft, "redLeft")), this.extensionTimes,
					this.extensionMost.allowance("extensionMost"), this.source.strip(), by, at, next);
		}

		private static @Nullable Allowance left(@Nullable LimitFields fields, String name) {
			return (fields != null) ? fields.allowance(name) : null;
		}

	}

}
