package org.yichuang.organisation.usecase;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.model.BodyList;
import org.yichuang.organisation.model.ImportPlan;
import org.yichuang.organisation.model.LegalNames;
import org.yichuang.organisation.model.LineFault;
import org.yichuang.organisation.store.BodyImports;
import org.yichuang.organisation.store.BodyLists;
import org.yichuang.organisation.store.BodyTable;

/**
 * Takes a list of bodies into the tree: adds what is new, renames and moves what differs,
 * leaves alone what is the same. One transaction: all of it or nothing.
 */
@Component
public class ImportBodies {

	private final BodyLists bodies;

	private final BodyTable tree;

	private final BodyImports imports;

	private final LegalNames legalNames;

	private final ApplicationEventPublisher events;

	ImportBodies(BodyLists bodies, BodyTable tree, BodyImports imports, LegalNames legalNames,
			ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.tree = tree;
		this.imports = imports;
		this.legalNames = legalNames;
		this.events = events;
	}

	/**
	 * Imports the list, or only says what that would do.
	 * @throws org.yichuang.kernel.Refused if the actor may not change the whole tree
	 */
	@Transactional
	public Report take(Actor actor, BodyList list, Mode mode) {
		actor.require(OrganisationPermission.MANAGE_BODIES, Place.WHOLE_GROUP);
		this.tree.lockTree();
		var plan = list.against(this.bodies.known(), this.legalNames);
		boolean applies = mode == Mode.GOOD_LINES_ONLY || (mode == Mode.ALL_OR_NOTHING && plan.faults().isEmpty());
		if (applies) {
			apply(actor, list, plan);
		}
		return new Report(plan.added().size(), plan.asked().size(), plan.unchanged(), plan.faults(), applies);
	}

	private void apply(Actor actor, BodyList list, ImportPlan plan) {
		this.imports.add(plan.added());
		this.imports.change(plan.changed());
		for (var change : plan.asked()) {
			boolean moved = !change.before().path().equals(change.after().path());
			this.events
				.publishEvent(moved ? new OrganisationEvent.BodyMoved(actor, change.before(), change.before().id())
						: new OrganisationEvent.BodyChanged(actor, change.before(), change.before().id()));
		}
		if (!plan.added().isEmpty() || !plan.changed().isEmpty()) {
			this.events.publishEvent(new OrganisationEvent.BodiesImported(actor, list.name(), plan.added().size(),
					plan.asked().size(), plan.unchanged()));
		}
	}

	/** How far an import goes. */
	public enum Mode {

		/** Says what would happen; changes nothing. */
		DRY_RUN,
		/** Changes nothing if any line is at fault. */
		ALL_OR_NOTHING,
		/** Leaves out the lines at fault. */
		GOOD_LINES_ONLY

	}

	/**
	 * What an import did or would do.
	 *
	 * @param added bodies added
	 * @param changed bodies renamed, moved or of another level
	 * @param unchanged lines that say what was there already
	 * @param faults lines not taken, by line
	 * @param applied whether it was done
	 */
	public record Report(int added, int changed, int unchanged, List<LineFault> faults, boolean applied) {
	}

}
