package org.yichuang.content.usecase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yichuang.content.ContentSettings;
import org.yichuang.content.model.ReviewRoute;
import org.yichuang.content.store.TrailStore;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;

/**
 * 前一审核人 — sees to it that three reviews are three pairs of eyes: who approved an edition
 * since it was sent in does not approve it again, unless nobody else could.
 */
@Component
class EarlierReviewers {

	private final TrailStore trail;

	private final Accounts accounts;

	private final ContentSettings settings;

	private final MessageSource messages;

	EarlierReviewers(TrailStore trail, Accounts accounts, ContentSettings settings, MessageSource messages) {
		this.trail = trail;
		this.accounts = accounts;
		this.settings = settings;
		this.messages = messages;
	}

	/** Says whether the next review must be left to somebody else. */
	boolean standInTheWay(Actor actor, Dossier dossier) {
		return this.settings.distinctReviewers() && approved(actor, dossier) && othersMay(dossier);
	}

	/** Returns a remark, with a mark that the same person approved before, if so. */
	String marked(Actor actor, Dossier dossier, String note) {
		if (!approved(actor, dossier)) {
			return note;
		}
		var mark = this.messages.getMessage("content.same-reviewer", null, Locale.CHINESE);
		return note.isEmpty() ? mark : mark + "：" + note;
	}

	private boolean approved(Actor actor, Dossier dossier) {
		return !actor.isSystem() && earlier(dossier).contains(actor.person());
	}

	private boolean othersMay(Dossier dossier) {
		var out = new HashSet<>(earlier(dossier));
		out.addAll(dossier.edition().editors());
		return this.accounts.whoMay(ReviewRoute.permission(dossier.edition().state()), dossier.place())
			.stream()
			.anyMatch((account) -> !out.contains(account));
	}

	private Set<AccountId> earlier(Dossier dossier) {
		var since = dossier.edition().life().submittedAt();
		return (since != null) ? this.trail.approversSince(dossier.edition().id(), dossier.article().id(), since)
				: Set.of();
	}

}
