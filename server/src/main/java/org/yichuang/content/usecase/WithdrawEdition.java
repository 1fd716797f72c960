package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.PlainText;
import org.yichuang.content.model.Withdrawal;
import org.yichuang.content.model.WithdrawalReason;
import org.yichuang.content.store.WithdrawalStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Takes an article away from its readers, everywhere. First the decision is written down,
 * then the files go, then the state changes: whatever dies in between, the end is an
 * article that is withdrawn and a file that is gone.
 */
@Component
public class WithdrawEdition {

	private final Dossiers dossiers;

	private final WithdrawalStore withdrawals;

	private final CarryOutWithdrawal carryOut;

	private final TransactionTemplate transaction;

	private final Clock clock;

	WithdrawEdition(Dossiers dossiers, WithdrawalStore withdrawals, CarryOutWithdrawal carryOut,
			TransactionTemplate transaction, Clock clock) {
		this.dossiers = dossiers;
		this.withdrawals = withdrawals;
		this.carryOut = carryOut;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not withdraw it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ContentPermission.WITHDRAW, dossier.place())
			.when(dossier.article().live() == null, ContentProblems.NOT_LIVE)
			.when(this.withdrawals.openOf(dossier.article().id()).isPresent(), ContentProblems.WITHDRAWAL_UNDER_WAY)
			.list();
	}

	/**
	 * Withdraws it. When this returns, no address of it answers with the text any more.
	 * @param reason which kind of reason
	 * @param sentence what readers are told, one sentence
	 * @throws Refused if {@link #refusals} is not empty or there is no sentence
	 */
	public void withdraw(Actor actor, ArticleId id, WithdrawalReason reason, String sentence) {
		this.carryOut.carryOut(decide(actor, id, reason, PlainText.line(sentence)));
	}

	/** Takes down what has reached its end, in the name of the program. */
	void expire(ArticleId id) {
		this.carryOut.carryOut(decide(Actor.SYSTEM, id, WithdrawalReason.EXPIRED, ""));
	}

	private Withdrawal decide(Actor actor, ArticleId id, WithdrawalReason reason, String sentence) {
		return java.util.Objects.requireNonNull(this.transaction.execute((status) -> {
			var dossier = this.dossiers.take(actor, id);
			Refused.unlessEmpty(refusals(actor, dossier));
			var isExpiry = actor.isSystem() && reason == WithdrawalReason.EXPIRED;
			Refused.unlessEmpty(
					new Grounds().when(sentence.isEmpty() && !isExpiry, ContentProblems.REASON_REQUIRED).list());
			var withdrawal = new Withdrawal(Id.nextUuid(), id, reason, sentence, actor, this.clock.instant());
			this.withdrawals.add(withdrawal);
			return withdrawal;
		}));
	}

}
