package org.yichuang.content.usecase;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.store.WithdrawalStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** Puts an approved edition on its sites, replacing the one that is live. */
@Component
public class PublishApprovedEdition {

	private final Dossiers dossiers;

	private final WithdrawalStore withdrawals;

	private final RoomGrounds rooms;

	private final GoLive goLive;

	private final TimeLine timeLine;

	PublishApprovedEdition(Dossiers dossiers, WithdrawalStore withdrawals, RoomGrounds rooms, GoLive goLive,
			TimeLine timeLine) {
		this.dossiers = dossiers;
		this.withdrawals = withdrawals;
		this.rooms = rooms;
		this.goLive = goLive;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not publish now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ContentPermission.PUBLISH, dossier.place())
			.common(dossier)
			.when(!dossier.edition().state().isApproved(), ContentProblems.EDITION_NOT_APPROVED)
			.when(this.withdrawals.openOf(dossier.article().id()).isPresent(), ContentProblems.WITHDRAWAL_UNDER_WAY)
			.also(this.rooms.refusals(dossier))
			.list();
	}

	/**
	 * Publishes now. After commit the pages are written whatever happens, all with one
	 * release.
	 * @param version the edition's row version that the actor read; -1 for any
	 * @return the change, to ask publishing after it
	 * @throws Refused if {@link #refusals} is not empty, or somebody changed it meanwhile
	 */
	@Transactional
	public UUID publish(Actor actor, ArticleId id, long version) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		var change = this.goLive.publish(dossier, dossier.edition());
		this.timeLine.note(actor, dossier, ContentAct.PUBLISH, "");
		return change;
	}

}
