package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.SitegroupEvent.BlueprintChanged;
import org.yichuang.sitegroup.SitegroupOutlets;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.Blueprint;
import org.yichuang.sitegroup.model.BlueprintFaults;
import org.yichuang.sitegroup.store.BlueprintRows;
import org.yichuang.sitegroup.store.BlueprintRows.StoredBlueprint;

/** Writes blueprints: new ones, copies, changes. Sites that stand are not touched. */
@Component
public class EditBlueprints {

	private final BlueprintRows blueprints;

	private final BuiltInThemes themes;

	private final Bodies bodies;

	private final OpenPlannedMailboxes mailboxes;

	private final SitegroupOutlets outlets;

	private final Clock clock;

	EditBlueprints(BlueprintRows blueprints, BuiltInThemes themes, Bodies bodies, OpenPlannedMailboxes mailboxes,
			SitegroupOutlets outlets, Clock clock) {
		this.blueprints = blueprints;
		this.themes = themes;
		this.bodies = bodies;
		this.mailboxes = mailboxes;
		this.outlets = outlets;
		this.clock = clock;
	}

	/** Returns what is wrong with a blueprint; empty if it may be saved. */
	public List<FieldFault> faults(Blueprint blueprint) {
		var faults = BlueprintFaults.of(blueprint, (code) -> this.bodies.byCode(code).isPresent());
		faults.addAll(this.mailboxes.faults(blueprint.mailboxes()));
		try {
			this.themes.checked(blueprint.theme());
		}
		catch (Invalid unknown) {
			faults.addAll(unknown.faults());
		}
		return faults;
	}

	/**
	 * Adds a blueprint.
	 * @throws Invalid naming everything that is wrong
	 */
	@Transactional
	public BlueprintState add(Actor actor, Blueprint blueprint) {
		actor.require(SitegroupPermission.EDIT_BLUEPRINTS, Place.WHOLE_GROUP);
		Invalid.unlessEmpty(faults(blueprint));
		checkFree(blueprint.name());
		this.blueprints.add(blueprint, this.clock.instant());
		return written(actor, blueprint);
	}

	/**
	 * Puts a changed blueprint in place of what it was.
	 * @param version the version that was changed
	 * @throws Invalid naming everything that is wrong
	 */
	@Transactional
	public BlueprintState put(Actor actor, Blueprint blueprint, long version) {
		actor.require(SitegroupPermission.EDIT_BLUEPRINTS, Place.WHOLE_GROUP);
		get(blueprint.name());
		Invalid.unlessEmpty(faults(blueprint));
		this.blueprints.put(blueprint, version, this.clock.instant());
		return written(actor, blueprint);
	}

	/**
	 * Copies a blueprint; the copy is for no level until somebody says so.
	 * @throws Invalid if the new name does not hold or is taken
	 */
	@Transactional
	public BlueprintState copy(Actor actor, String name, String newName, String newLabel) {
		return add(actor, get(name).blueprint().copiedTo(newName, newLabel));
	}

	/**
	 * @throws NotFound if there is none
	 */
	public BlueprintState get(String name) {
		return this.blueprints.find(name).map(BlueprintState::of).orElseThrow(() -> new NotFound("blueprint " + name));
	}

	/** Returns all blueprints by name. */
	public List<BlueprintState> all() {
		return this.blueprints.all().stream().map(BlueprintState::of).toList();
	}

	private void checkFree(String name) {
		if (this.blueprints.find(name).isPresent()) {
			throw Invalid.field("name", SitegroupProblems.BLUEPRINT_NAME_TAKEN, name);
		}
	}

	private BlueprintState written(Actor actor, Blueprint blueprint) {
		this.outlets.announce(actor, new BlueprintChanged(blueprint.name(), blueprint.label()));
		return get(blueprint.name());
	}

	/**
	 * 蓝图状态 — a blueprint as it is stored.
	 *
	 * @param blueprint the blueprint
	 * @param builtIn whether the program brought it
	 * @param changedAt when it was last written
	 * @param version row version
	 */
	public record BlueprintState(Blueprint blueprint, boolean builtIn, Instant changedAt, long version) {

		static BlueprintState of(StoredBlueprint stored) {
			return new BlueprintState(stored.blueprint(), stored.builtIn(), stored.changedAt(), stored.version());
		}

	}

}
