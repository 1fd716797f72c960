package org.yichuang.sitegroup.web.console;

import java.time.Instant;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.model.Blueprint;
import org.yichuang.sitegroup.model.Blueprint.PlannedChannel;
import org.yichuang.sitegroup.usecase.EditBlueprints;
import org.yichuang.sitegroup.usecase.EditBlueprints.BlueprintState;

/** 蓝图接口 — blueprints that sites are opened from. */
@RestController
@RequestMapping("/api/console/blueprints")
class BlueprintsController {

	private final EditBlueprints edit;

	BlueprintsController(EditBlueprints edit) {
		this.edit = edit;
	}

	@GetMapping
	@Requires("sitegroup:view-sites")
	List<BlueprintLine> blueprints() {
		return this.edit.all().stream().map(BlueprintLine::of).toList();
	}

	@GetMapping("/{name}")
	@Requires("sitegroup:view-sites")
	BlueprintState blueprint(@PathVariable String name) {
		return this.edit.get(name);
	}

	@PostMapping
	@Requires("sitegroup:edit-blueprints")
	BlueprintState addBlueprint(Actor actor, @RequestBody Blueprint blueprint) {
		return this.edit.add(actor, blueprint);
	}

	/** Says whether a blueprint holds, without saving it. */
	@PostMapping("/validate")
	@Requires("sitegroup:edit-blueprints")
	void validateBlueprint(@RequestBody Blueprint blueprint) {
		Invalid.unlessEmpty(this.edit.faults(blueprint));
	}

	@PutMapping("/{name}")
	@Requires("sitegroup:edit-blueprints")
	BlueprintState putBlueprint(Actor actor, @PathVariable String name, @RequestBody ChangedBlueprint changed) {
		return this.edit.put(actor, changed.blueprint().named(name), changed.version());
	}

	@PostMapping("/{name}/copy")
	@Requires("sitegroup:edit-blueprints")
	BlueprintState copyBlueprint(Actor actor, @PathVariable String name, @RequestBody CopyName copy) {
		return this.edit.copy(actor, name, copy.name(), copy.label());
	}

	/** 蓝图修改请求. */
	record ChangedBlueprint(long version, Blueprint blueprint) {
	}

	/** 蓝图复制请求. */
	record CopyName(String name, String label) {
	}

	/**
	 * 蓝图 — one line of the list.
	 *
	 * @param channels how many channels it plans
	 */
	record BlueprintLine(String name, String label, List<BodyLevel> levels, long channels, boolean builtIn,
			Instant changedAt) {

		static BlueprintLine of(BlueprintState stored) {
			var blueprint = stored.blueprint();
			return new BlueprintLine(blueprint.name(), blueprint.label(), blueprint.levels(),
					blueprint.channels().stream().flatMap(PlannedChannel::withChildren).count(), stored.builtIn(),
					stored.changedAt());
		}

	}

}
