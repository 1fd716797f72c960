package org.yichuang.sitegroup.spi;

import java.util.List;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.sitegroup.PlannedMailbox;
import org.yichuang.sitegroup.Site;

/** 信箱开设 — opens the mailboxes that blueprints plan. The room of letters implements it. */
public interface PlannedMailboxes {

	/** Returns what is wrong with a planned mailbox, by the names of its fields. */
	List<FieldFault> faults(PlannedMailbox mailbox);

	/**
	 * Opens a mailbox on a site, in the caller's transaction; one that is there stays as
	 * it is.
	 * @param site perhaps opened in the same transaction
	 * @param body who answers
	 * @return whether it was opened
	 */
	boolean open(Site site, PlannedMailbox mailbox, BodyId body);

}
