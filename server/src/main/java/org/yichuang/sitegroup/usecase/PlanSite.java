package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.Blueprint;
import org.yichuang.sitegroup.model.SitePlan;
import org.yichuang.sitegroup.store.BlueprintRows;
import org.yichuang.sitegroup.store.BlueprintRows.StoredBlueprint;
import org.yichuang.sitegroup.store.SiteRuleRows;

/** Lays a blueprint out for a body. */
@Component
class PlanSite {

	private final Bodies bodies;

	private final BlueprintRows blueprints;

	private final SiteRuleRows rules;

	private final Clock clock;

	PlanSite(Bodies bodies, BlueprintRows blueprints, SiteRuleRows rules, Clock clock) {
		this.bodies = bodies;
		this.blueprints = blueprints;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Returns the plan.
	 * @param blueprintName empty takes the blueprint of the body's level
	 * @throws Refused if there is no such blueprint, or none for the level
	 */
	SitePlan plan(Body body, String blueprintName) {
		return plan(body, blueprint(body, blueprintName));
	}

	SitePlan plan(Body body, Blueprint blueprint) {
		return new SitePlan(blueprint, body, responsible(body, blueprint),
				this.rules.values("update-days", Beijing.today(this.clock)));
	}

	private Blueprint blueprint(Body body, String name) {
		if (name.isBlank()) {
			return this.blueprints.forLevel(body.level())
				.orElseThrow(() -> Refused.because(SitegroupProblems.NO_BLUEPRINT_FOR_LEVEL, body.level()));
		}
		return this.blueprints.find(name)
			.map(StoredBlueprint::blueprint)
			.orElseThrow(() -> Refused.because(SitegroupProblems.BLUEPRINT_UNKNOWN, name));
	}

	private Map<String, BodyId> responsible(Body body, Blueprint blueprint) {
		var bodiesByRule = new HashMap<String, BodyId>();
		bodiesByRule.put("OWNER", body.id());
		bodiesByRule.put("PARENT", Optional.ofNullable(body.parent()).orElse(body.id()));
		blueprint.responsible()
			.filter((rule) -> !bodiesByRule.containsKey(rule))
			.forEach((code) -> this.bodies.byCode(code).ifPresent((found) -> bodiesByRule.put(code, found.id())));
		return bodiesByRule;
	}

}
