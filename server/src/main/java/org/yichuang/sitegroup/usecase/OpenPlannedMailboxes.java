package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.PlannedMailbox;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.model.SitePlan;
import org.yichuang.sitegroup.spi.PlannedMailboxes;

/**
 * Opens the mailboxes that blueprints plan: on new sites, and on those that lack them.
 */
@Component
public class OpenPlannedMailboxes {

	private final ObjectProvider<PlannedMailboxes> rooms;

	private final PlanSite plans;

	private final Sites sites;

	private final Bodies bodies;

	private final TransactionTemplate transaction;

	OpenPlannedMailboxes(ObjectProvider<PlannedMailboxes> rooms, PlanSite plans, Sites sites, Bodies bodies,
			TransactionTemplate transaction) {
		this.rooms = rooms;
		this.plans = plans;
		this.sites = sites;
		this.bodies = bodies;
		this.transaction = transaction;
	}

	/**
	 * Opens those that the sites of a body and of all below it lack, by the blueprint of
	 * each body's level, site by site; repeatable. Closed sites get none, nor does one
	 * for whose level there is no blueprint.
	 * @return how many were opened
	 */
	public int openUnder(BodyId root) {
		return this.sites.under(root)
			.stream()
			.filter((site) -> site.state() != SiteState.CLOSED)
			.mapToInt(this::openLacking)
			.sum();
	}

	private int openLacking(Site site) {
		try {
			var plan = this.plans.plan(this.bodies.get(site.body()), "");
			return Objects.requireNonNull(this.transaction.execute((status) -> open(site, plan)));
		}
		catch (Refused noBlueprint) {
			return 0;
		}
	}

	/** Opens those that a site lacks, in the caller's transaction. */
	int open(Site site, SitePlan plan) {
		int opened = 0;
		for (var mailbox : plan.mailboxes()) {
			for (var room : this.rooms) {
				opened += room.open(site, mailbox, plan.responsible(mailbox.responsible())) ? 1 : 0;
			}
		}
		return opened;
	}

	/** Returns what is wrong with planned mailboxes, field by field. */
	List<FieldFault> faults(List<PlannedMailbox> mailboxes) {
		var faults = new ArrayList<FieldFault>();
		for (int i = 0; i < mailboxes.size(); i++) {
			var at = "mailboxes[" + i + "].";
			for (var room : this.rooms) {
				room.faults(mailboxes.get(i))
					.forEach((fault) -> faults.add(new FieldFault(at + fault.field(), fault.reason())));
			}
		}
		return faults;
	}

}
