package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentEvent;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.ReviewRoute;
import org.yichuang.content.model.WordingFault;
import org.yichuang.content.store.LockStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** Sends a draft in to its first review. */
@Component
public class SubmitForReview {

	private final Dossiers dossiers;

	private final CheckWording wording;

	private final LockStore locks;

	private final Moves moves;

	private final TimeLine timeLine;

	private final Clock clock;

	SubmitForReview(Dossiers dossiers, CheckWording wording, LockStore locks, Moves moves, TimeLine timeLine,
			Clock clock) {
		this.dossiers = dossiers;
		this.wording = wording;
		this.locks = locks;
		this.moves = moves;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/**
	 * Returns why {@code actor} may not send it in now, errors in its text among them;
	 * empty means go ahead.
	 */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.edition().state();
		var grounds = new Grounds().unlessMay(actor, ContentPermission.WRITE, dossier.place())
			.common(dossier)
			.when(state != EditionState.DRAFT && state != EditionState.RETURNED, ContentProblems.STATE_DOES_NOT_ALLOW)
			.when(!dossier.channel().open(), ContentProblems.CHANNEL_CLOSED, dossier.channel().name())
			.list();
		return grounds.isEmpty()
				? faults(dossier).stream().filter(WordingFault::isError).map(WordingFault::reason).toList() : grounds;
	}

	/** Returns what is wrong with the text of the edition in hand. */
	public List<WordingFault> faults(Dossier dossier) {
		return this.wording.faults(dossier.article().kind(), dossier.article().site(), dossier.edition().text());
	}

	/**
	 * Sends it in. Sending the same edition in twice is refused the second time.
	 * @param version the edition's row version that the actor saw
	 * @param acknowledged whether the actor saw the warnings and stands by the text
	 * @throws Refused if {@link #refusals} is not empty, or there are warnings not
	 * acknowledged
	 */
	@Transactional
	public Dossier submit(Actor actor, ArticleId id, long version, boolean acknowledged) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		if (!acknowledged && !faults(dossier).isEmpty()) {
			throw Refused.because(ContentProblems.WARNINGS_NOT_ACKNOWLEDGED);
		}
		var now = this.clock.instant();
		var edition = dossier.edition();
		var route = new ReviewRoute(dossier.channel().reviewLevels());
		var sent = this.moves.to(dossier.with(edition.at(edition.life().submitted(now))), route.first());
		if (!actor.isSystem()) {
			this.locks.release(id, actor.person());
		}
		this.timeLine.note(actor, sent, ContentAct.SUBMIT, "");
		this.timeLine.announce(new ContentEvent.EditionWaits(sent.subject(), ReviewRoute.permission(route.first()),
				List.copyOf(edition.editors())));
		return sent;
	}

}
