package org.yichuang.content.usecase;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.WordingFault;
import org.yichuang.content.store.WithdrawalStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Publishes an edition without its reviews, in an emergency: a role of its own, a reason,
 * and a mark that stays. Errors in the text stop it all the same.
 */
@Component
public class ForcePublish {

	private final Dossiers dossiers;

	private final WithdrawalStore withdrawals;

	private final SubmitForReview checks;

	private final RoomGrounds rooms;

	private final GoLive goLive;

	private final TimeLine timeLine;

	ForcePublish(Dossiers dossiers, WithdrawalStore withdrawals, SubmitForReview checks, RoomGrounds rooms,
			GoLive goLive, TimeLine timeLine) {
		this.dossiers = dossiers;
		this.withdrawals = withdrawals;
		this.checks = checks;
		this.rooms = rooms;
		this.goLive = goLive;
		this.timeLine = timeLine;
	}

	/**
	 * Returns why {@code actor} may not publish it by force now; empty means go ahead.
	 */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.edition().state();
		var grounds = new Grounds().unlessMay(actor, ContentPermission.FORCE_PUBLISH, dossier.place())
			.common(dossier)
			.when(!state.mayBecome(EditionState.PUBLISHED) || state.isApproved(), ContentProblems.STATE_DOES_NOT_ALLOW)
			.when(this.withdrawals.openOf(dossier.article().id()).isPresent(), ContentProblems.WITHDRAWAL_UNDER_WAY)
			.also(this.rooms.refusals(dossier))
			.list();
		return grounds.isEmpty()
				? this.checks.faults(dossier).stream().filter(WordingFault::isError).map(WordingFault::reason).toList()
				: grounds;
	}

	/**
	 * Publishes it now.
	 * @param version the edition's row version that the actor read
	 * @param reason why there is no time for the reviews
	 * @return the change, to ask publishing after it
	 * @throws Refused if {@link #refusals} is not empty or there is no reason
	 */
	@Transactional
	public UUID publish(Actor actor, ArticleId id, long version, String reason) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		Refused.unlessEmpty(new Grounds().when(reason.isBlank(), ContentProblems.REASON_REQUIRED).list());
		var change = this.goLive.publish(dossier, dossier.edition().byForce());
		this.timeLine.note(actor, dossier, ContentAct.FORCE_PUBLISH, reason.strip());
		return change;
	}

}
