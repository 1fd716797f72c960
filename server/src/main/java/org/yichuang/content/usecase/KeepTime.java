package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Duration;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.TimedDeed;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.EditionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;

/**
 * Publishes and takes down what is due, to the second, and catches up after a night off.
 * What is due stands in the editions themselves, so that nothing is lost by a crash; the
 * article's row lock lets one of many nodes act.
 */
@Component
public class KeepTime {

	private static final int AT_ONCE = 100;

	private static final Duration KEPT_IN_BIN = Duration.ofDays(30);

	private final EditionStore editions;

	private final ArticleStore articles;

	private final Dossiers dossiers;

	private final RoomGrounds rooms;

	private final GoLive goLive;

	private final WithdrawEdition withdraw;

	private final CarryOutWithdrawal carryOut;

	private final TimeLine timeLine;

	private final InTurn inTurn;

	private final TransactionTemplate transaction;

	private final Clock clock;

	KeepTime(EditionStore editions, ArticleStore articles, Dossiers dossiers, RoomGrounds rooms, GoLive goLive,
			WithdrawEdition withdraw, CarryOutWithdrawal carryOut, TimeLine timeLine, InTurn inTurn,
			TransactionTemplate transaction, Clock clock) {
		this.editions = editions;
		this.articles = articles;
		this.dossiers = dossiers;
		this.rooms = rooms;
		this.goLive = goLive;
		this.withdraw = withdraw;
		this.carryOut = carryOut;
		this.timeLine = timeLine;
		this.inTurn = inTurn;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Publishes what is due now. */
	@Scheduled(fixedDelay = 1000)
	public void publishDue() {
		this.editions.due(this.clock.instant(), AT_ONCE)
			.forEach((id) -> this.inTurn.attempt(TimedDeed.PUBLISH, id, this::publish));
	}

	/** Takes down what has reached its end. */
	@Scheduled(fixedDelay = 1000)
	public void expireDue() {
		this.editions.expired(this.clock.instant(), AT_ONCE)
			.forEach((id) -> this.inTurn.attempt(TimedDeed.EXPIRE, id, this.withdraw::expire));
	}

	/** Carries through withdrawals that a crash cut short. */
	@Scheduled(fixedDelay = 5000)
	public void resumeWithdrawals() {
		this.carryOut.resume();
	}

	/** Empties the bin of what has lain in it for 30 days. */
	@Scheduled(fixedDelay = 3_600_000)
	public void emptyBin() {
		var now = this.clock.instant();
		this.articles.binnedBefore(now.minus(KEPT_IN_BIN), now, AT_ONCE)
			.forEach((id) -> this.inTurn.attempt(TimedDeed.REMOVE, id,
					(binned) -> this.transaction.executeWithoutResult((status) -> this.articles.remove(binned))));
	}

	private void publish(ArticleId id) {
		this.transaction.executeWithoutResult((status) -> {
			var dossier = this.dossiers.take(Actor.SYSTEM, id);
			var due = dossier.edition().timing().publishAt();
			if (dossier.edition().state() != EditionState.SCHEDULED || due == null
					|| due.isAfter(this.clock.instant())) {
				return;
			}
			Refused.unlessEmpty(this.rooms.refusals(dossier));
			this.goLive.publish(dossier, dossier.edition());
			this.timeLine.note(Actor.SYSTEM, dossier, ContentAct.PUBLISH, "");
		});
	}

}
