package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.model.Timing;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.KindStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/** Begins an article with its first draft. */
@Component
public class StartArticle {

	private final ArticleStore articles;

	private final EditionStore editions;

	private final PlacementStore placements;

	private final KindStore kinds;

	private final Channels channels;

	private final TextFields fields;

	private final TimeLine timeLine;

	private final Clock clock;

	StartArticle(ArticleStore articles, EditionStore editions, PlacementStore placements, KindStore kinds,
			Channels channels, TextFields fields, TimeLine timeLine, Clock clock) {
		this.articles = articles;
		this.editions = editions;
		this.placements = placements;
		this.kinds = kinds;
		this.channels = channels;
		this.fields = fields;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/**
	 * Returns why {@code actor} may not begin an article in a channel; empty means go
	 * ahead.
	 */
	public List<Refusal> refusals(Actor actor, Channel channel) {
		return new Grounds().unlessMay(actor, ContentPermission.WRITE, channel.place())
			.when(!channel.open(), ContentProblems.CHANNEL_CLOSED, channel.name())
			.list();
	}

	/**
	 * Begins an article.
	 * @throws NotFound if there is no such channel, or the actor may see nothing in it
	 * @throws Refused if {@link #refusals} is not empty
	 * @throws Invalid if the kind does not exist or a field does not hold
	 */
	@Transactional
	public Dossier start(Actor actor, NewArticle wanted) {
		return start(actor, wanted, ContentAct.START);
	}

	Dossier start(Actor actor, NewArticle wanted, ContentAct act) {
		var channel = this.channels.get(wanted.channel());
		if (!actor.may(ContentPermission.READ, channel.place())
				&& !actor.may(ContentPermission.WRITE, channel.place())) {
			throw NotFound.of(wanted.channel());
		}
		Refused.unlessEmpty(refusals(actor, channel));
		if (this.kinds.find(wanted.kind()).isEmpty()) {
			throw Invalid.field("kind", ContentProblems.UNKNOWN_KIND, wanted.kind());
		}
		var dossier = dossier(actor, wanted, channel);
		this.articles.add(dossier.article(), dossier.edition());
		this.editions.add(dossier.article(), dossier.edition());
		this.placements.add(own(dossier), this.clock.instant());
		this.timeLine.note(actor, dossier, act, "");
		return dossier;
	}

	private Dossier dossier(Actor actor, NewArticle wanted, Channel channel) {
		var now = this.clock.instant();
		var id = ArticleId.next();
		var text = this.fields.tidy(actor, EditionText.of("", "", ""), wanted.text());
		Set<AccountId> writers = actor.isSystem() ? Set.of() : Set.of(actor.person());
		var edition = new Edition(EditionId.next(), id, 1, EditionState.DRAFT, text, Timing.OPEN, "", writers,
				actor.account(), new Edition.Life(now, now, null, null), false, 0);
		var article = new Article(id, this.articles.nextNumber(), channel.site(), channel.id(),
				channel.responsibleBody(), wanted.kind(), edition.id(), null, actor.account(), now, null, 0);
		return new Dossier(article, edition, channel);
	}

	private static Placement own(Dossier dossier) {
		var article = dossier.article();
		return Placement.fresh(article, PlacementMode.OWN,
				new Placement.Where(article.site(), article.channel(), PlacementState.ACCEPTED, null));
	}

}
