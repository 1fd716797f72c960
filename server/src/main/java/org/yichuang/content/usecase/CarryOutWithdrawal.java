package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.content.ContentEvent;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.content.model.Withdrawal;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.content.store.WithdrawalStore;
import org.yichuang.kernel.Actor;
import org.yichuang.publishing.Publishing;

/** Carries a withdrawal through: files first, state second; again after a crash. */
@Component
class CarryOutWithdrawal {

	private static final Logger LOG = LoggerFactory.getLogger(CarryOutWithdrawal.class);

	/** Younger decisions are being carried out by whoever made them. */
	private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

	private final WithdrawalStore withdrawals;

	private final PlacementStore placements;

	private final EditionStore editions;

	private final Dossiers dossiers;

	private final Moves moves;

	private final LivePages livePages;

	private final Publishing publishing;

	private final TimeLine timeLine;

	private final InTurn inTurn;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CarryOutWithdrawal(WithdrawalStore withdrawals, PlacementStore placements, EditionStore editions, Dossiers dossiers,
			Moves moves, LivePages livePages, Publishing publishing, TimeLine timeLine, InTurn inTurn,
			TransactionTemplate transaction, Clock clock) {
		this.withdrawals = withdrawals;
		this.placements = placements;
		this.editions = editions;
		this.dossiers = dossiers;
		this.moves = moves;
		this.livePages = livePages;
		this.publishing = publishing;
		this.timeLine = timeLine;
		this.inTurn = inTurn;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Carries one through. */
	void carryOut(Withdrawal withdrawal) {
		var pages = this.livePages.of(live(withdrawal));
		this.publishing.takeDown(pages, withdrawal.notice());
		this.transaction.executeWithoutResult((status) -> {
			changeState(withdrawal);
			this.livePages.putBackShared(pages);
		});
	}

	/** Carries through what a crash left undone. */
	void resume() {
		var now = this.clock.instant();
		for (var withdrawal : this.withdrawals.openSince(now.minus(LEFT_ALONE), now)) {
			LOG.info("carrying through the withdrawal of {} decided at {}", withdrawal.article(),
					withdrawal.decidedAt());
			this.inTurn.attempt(TimedDeed.WITHDRAW, withdrawal.article(), (article) -> carryOut(withdrawal));
		}
	}

	private List<Placement> live(Withdrawal withdrawal) {
		return this.placements.of(withdrawal.article())
			.stream()
			.filter((placement) -> placement.state() == PlacementState.LIVE)
			.toList();
	}

	private void changeState(Withdrawal withdrawal) {
		var dossier = this.dossiers.take(Actor.SYSTEM, withdrawal.article());
		if (this.withdrawals.openOf(withdrawal.article())
			.filter((open) -> open.id().equals(withdrawal.id()))
			.isEmpty()) {
			return;
		}
		var live = live(withdrawal);
		this.livePages.hide("content.withdraw", live);
		var gone = this.editions.liveOf(withdrawal.article()).map((edition) -> end(edition, withdrawal));
		var current = gone.filter((edition) -> edition.id().equals(dossier.edition().id())).orElse(dossier.edition());
		var after = this.moves.follow(dossier, current, null);
		this.withdrawals.done(withdrawal.id(), this.clock.instant());
		var act = (withdrawal.end() == EditionState.EXPIRED) ? ContentAct.EXPIRE : ContentAct.WITHDRAW;
		this.timeLine.note(withdrawal.actor(), after, act, withdrawal.remark());
		this.timeLine.announce(new ContentEvent.ArticleTakenDown(after.subject(),
				live.stream().map(Placement::id).toList(), withdrawal.notice()));
	}

	private Edition end(Edition live, Withdrawal withdrawal) {
		return this.editions.put(live.in(withdrawal.end()).at(live.life().changed(this.clock.instant())));
	}

}
