package org.yichuang.content.web.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.ArticleLine;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditLock;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.model.PushLine;
import org.yichuang.content.usecase.ArticleActions;
import org.yichuang.content.usecase.Dossier;
import org.yichuang.content.usecase.ShowArticle;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.content.usecase.TakeEditLock;
import org.yichuang.content.web.console.Views.ArticleDetail;
import org.yichuang.content.web.console.Views.ArticleRow;
import org.yichuang.content.web.console.Views.EditionDetail;
import org.yichuang.content.web.console.Views.EditionRow;
import org.yichuang.content.web.console.Views.HistoryLine;
import org.yichuang.content.web.console.Views.LockShown;
import org.yichuang.content.web.console.Views.PlacementRow;
import org.yichuang.content.web.console.Views.PushRow;
import org.yichuang.content.web.console.Views.SetbackShown;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Accounts;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * Shows articles the way the console wants them, names of people, sites and channels
 * filled in.
 */
@Component
class ArticleViews {

	private final ShowArticle show;

	private final ArticleActions actions;

	private final SubmitForReview submit;

	private final TakeEditLock locks;

	private final Accounts accounts;

	private final Sites sites;

	private final Channels channels;

	private final Words words;

	ArticleViews(ShowArticle show, ArticleActions actions, SubmitForReview submit, TakeEditLock locks,
			Accounts accounts, Sites sites, Channels channels, Words words) {
		this.show = show;
		this.actions = actions;
		this.submit = submit;
		this.locks = locks;
		this.accounts = accounts;
		this.sites = sites;
		this.channels = channels;
		this.words = words;
	}

	Slice<ArticleRow> rows(Slice<ArticleLine> lines) {
		var people = new HashSet<AccountId>();
		lines.items().forEach((line) -> addTo(people, line.writer()));
		var names = names(people);
		var places = this.channels.all(lines.items().stream().map(ArticleLine::channel).distinct().toList());
		return lines.map((line) -> new ArticleRow(line.id(), line.title(), line.state(), this.words.label(line.state()),
				line.kind(), line.site(), this.sites.get(line.site()).name(), line.channel(),
				name(places, line.channel()), line.isLive(), line.version(), line.number(), name(names, line.writer()),
				line.changedAt(), line.submittedAt(), line.publishAt()));
	}

	Slice<PushRow> pushes(Slice<PushLine> lines) {
		var people = new HashSet<AccountId>();
		lines.items().forEach((line) -> addTo(people, line.pushedBy()));
		var names = names(people);
		var places = this.channels.all(lines.items().stream().map(PushLine::channel).distinct().toList());
		return lines.map((line) -> new PushRow(line.id(), line.article(), line.title(),
				this.sites.get(line.from()).name(), line.site(), this.sites.get(line.site()).name(), line.channel(),
				name(places, line.channel()), line.mode(), name(names, line.pushedBy()), line.at(), line.isLive()));
	}

	ArticleDetail detail(Actor actor, Dossier dossier) {
		var article = dossier.article();
		var edition = dossier.edition();
		var editions = this.show.editions(dossier);
		var names = names(people(editions, edition));
		var reasons = new HashMap<String, List<Reason>>();
		this.actions.refusals(actor, dossier).forEach((action, list) -> reasons.put(action, this.words.of(list)));
		return new ArticleDetail(article.id(), article.fileName(), article.kind(), article.site(),
				this.sites.get(article.site()).name(), article.channel(), dossier.channel().name(),
				dossier.channel().reviewLevels(), article.live() != null, article.binnedAt() != null,
				article.createdAt(), edition(edition, names),
				editions.stream().map((each) -> row(each, names)).toList(), placements(dossier),
				this.locks.holder(article.id()).map((lock) -> lock(actor, lock)).orElse(null), history(dossier),
				reasons, edition.state().isEditable() ? this.words.faults(this.submit.faults(dossier)) : List.of(),
				setbacks(dossier));
	}

	private List<SetbackShown> setbacks(Dossier dossier) {
		return this.show.setbacks(dossier)
			.stream()
			.map((setback) -> new SetbackShown(setback.deed(), this.words.label(setback.deed()), setback.failures(),
					setback.nextTryAt(), this.words.of(setback)))
			.toList();
	}

	EditionDetail edition(Edition edition) {
		return edition(edition, names(people(List.of(edition), edition)));
	}

	LockShown lock(Actor actor, EditLock lock) {
		return new LockShown(lock.holder(), lock.account().equals(actor.account()), lock.takenAt(),
				lock.beatAt().plus(EditLock.LASTS));
	}

	private EditionDetail edition(Edition edition, Map<AccountId, String> names) {
		return new EditionDetail(edition.id(), edition.number(), edition.state(), this.words.label(edition.state()),
				edition.text(), edition.timing(), edition.correctionNote(),
				edition.editors().stream().map((id) -> names.getOrDefault(id, "")).sorted().toList(), edition.forced(),
				edition.version());
	}

	private EditionRow row(Edition edition, Map<AccountId, String> names) {
		return new EditionRow(edition.id(), edition.number(), edition.state(), this.words.label(edition.state()),
				edition.text().title(), name(names, edition.startedBy()), edition.life().createdAt(),
				edition.life().changedAt(), edition.life().publishedAt(), edition.forced());
	}

	private List<HistoryLine> history(Dossier dossier) {
		return this.show.trail(dossier)
			.stream()
			.map((line) -> new HistoryLine(line.act(), this.words.label(line.act()), line.actor(), line.note(),
					line.at(), line.edition()))
			.toList();
	}

	private List<PlacementRow> placements(Dossier dossier) {
		var placements = this.show.placements(dossier);
		var places = this.channels.all(placements.stream().map(Placement::channel).toList());
		var all = new ArrayList<PlacementRow>();
		for (var placement : placements) {
			var channel = places.get(placement.channel());
			var isPage = placement.state() == PlacementState.LIVE && placement.mode().hasPage() && channel != null;
			all.add(new PlacementRow(placement.id(), placement.site(), site(placement).name(), placement.channel(),
					name(places, placement.channel()), placement.mode(), this.words.label(placement.mode()),
					placement.state(), this.words.label(placement.state()), placement.pinned(), placement.liveAt(),
					isPage ? address(site(placement), channel) + dossier.article().fileName() : null));
		}
		return List.copyOf(all);
	}

	private static String address(Site site, @Nullable Channel channel) {
		return "//" + site.host() + ((channel != null) ? channel.path() : "/");
	}

	private Site site(Placement placement) {
		return this.sites.get(placement.site());
	}

	private static Set<AccountId> people(List<Edition> editions, Edition edition) {
		var people = new HashSet<>(edition.editors());
		editions.forEach((each) -> addTo(people, each.startedBy()));
		return people;
	}

	private static void addTo(Set<AccountId> people, @Nullable AccountId person) {
		if (person != null) {
			people.add(person);
		}
	}

	private Map<AccountId, String> names(Collection<AccountId> people) {
		return people.isEmpty() ? Map.of() : this.accounts.names(people);
	}

	private static @Nullable String name(Map<AccountId, String> names, @Nullable AccountId id) {
		return (id != null) ? names.get(id) : null;
	}

	private static String name(Map<ChannelId, Channel> channels, ChannelId id) {
		var channel = channels.get(id);
		return (channel != null) ? channel.name() : "";
	}

}
