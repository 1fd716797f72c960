package org.yichuang.organisation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.BodyDetail;
import org.yichuang.organisation.model.Faults;
import org.yichuang.organisation.model.Texts;
import org.yichuang.organisation.store.BodyLists;
import org.yichuang.organisation.store.BodyTable;

/** Closes a body that was merged or dissolved; it stays readable and can be reopened. */
@Component
public class CloseBody {

	private static final int REASON_LIMIT = 500;

	private final BodyLists bodies;

	private final BodyTable table;

	private final ApplicationEventPublisher events;

	CloseBody(BodyLists bodies, BodyTable table, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.table = table;
		this.events = events;
	}

	/** Returns why {@code actor} may not close the body now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, BodyDetail body) {
		var refusals = new ArrayList<Refusal>();
		if (!actor.may(OrganisationPermission.MANAGE_BODIES, body.body().place())) {
			refusals.add(Refusal.of(KernelProblems.NOT_PERMITTED, OrganisationPermission.MANAGE_BODIES.label()));
		}
		if (!body.open()) {
			refusals.add(Refusal.of(OrganisationProblems.BODY_CLOSED));
		}
		if (body.openChildren() > 0) {
			refusals.add(Refusal.of(OrganisationProblems.BODY_HAS_OPEN_CHILDREN, body.openChildren()));
		}
		if (body.openAccounts() > 0) {
			refusals.add(Refusal.of(OrganisationProblems.BODY_HAS_OPEN_ACCOUNTS, body.openAccounts()));
		}
		return refusals;
	}

	/**
	 * Closes the body.
	 * @param version the row version that was read
	 * @throws Invalid without a reason
	 * @throws Refused if {@link #refusals} is not empty or somebody changed the body
	 * meanwhile
	 */
	@Transactional
	public void close(Actor actor, BodyId id, String reason, long version) {
		if (reason.isBlank()) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		new Faults().check("reason", Texts.optionalText(reason, REASON_LIMIT)).stopIfAny();
		this.table.lockTree();
		Refused.unlessEmpty(refusals(actor, get(id)));
		this.table.close(id, version, reason.strip());
		this.events.publishEvent(new OrganisationEvent.BodyClosed(actor, id, reason.strip()));
	}

	/**
	 * Opens a closed body again.
	 * @throws Refused if the actor may not, the body above is closed, or somebody changed
	 * the body meanwhile
	 */
	@Transactional
	public void reopen(Actor actor, BodyId id, long version) {
		this.table.lockTree();
		var body = get(id).body();
		actor.require(OrganisationPermission.MANAGE_BODIES, body.place());
		var parent = body.parent();
		if (parent != null && !this.table.isOpen(parent)) {
			throw Refused.because(OrganisationProblems.PARENT_CLOSED);
		}
		this.table.reopen(id, version);
		this.events.publishEvent(new OrganisationEvent.BodyReopened(actor, id));
	}

	private BodyDetail get(BodyId id) {
		return this.bodies.detail(id).orElseThrow(() -> NotFound.of(id));
	}

}
