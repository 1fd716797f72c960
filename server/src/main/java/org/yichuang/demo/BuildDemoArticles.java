package org.yichuang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ContentPermission;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.ReviewRoute;
import org.yichuang.content.usecase.ApproveEdition;
import org.yichuang.content.usecase.Dossier;
import org.yichuang.content.usecase.NewArticle;
import org.yichuang.content.usecase.PublishApprovedEdition;
import org.yichuang.content.usecase.PushArticle;
import org.yichuang.content.usecase.StartArticle;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.demo.DemoArticle.Stop;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Sites;

/**
 * Writes the demonstration's articles as people would: an editor begins and sends in,
 * others review, somebody publishes.
 */
@Component
class BuildDemoArticles {

	static final String STEP = "articles";

	private final DemoFiles files;

	private final DemoProgress progress;

	private final Accounts accounts;

	private final Bodies bodies;

	private final Sites sites;

	private final Channels channels;

	private final StartArticle start;

	private final SubmitForReview submit;

	private final ApproveEdition approve;

	private final PushArticle push;

	private final PublishApprovedEdition publish;

	BuildDemoArticles(DemoFiles files, DemoProgress progress, Rooms rooms, Verbs verbs) {
		this.files = files;
		this.progress = progress;
		this.accounts = rooms.accounts();
		this.bodies = rooms.bodies();
		this.sites = rooms.sites();
		this.channels = rooms.channels();
		this.start = verbs.start();
		this.submit = verbs.submit();
		this.approve = verbs.approve();
		this.push = verbs.push();
		this.publish = verbs.publish();
	}

	/**
	 * Writes all of them or none.
	 * @return the changes to wait for
	 */
	@Transactional
	List<UUID> build(List<DemoData.Text> texts) {
		var changes = new ArrayList<UUID>();
		for (var text : texts) {
			build(text, changes);
		}
		this.progress.note(STEP);
		return changes;
	}

	private void build(DemoData.Text text, List<UUID> changes) {
		var article = text.article();
		var channel = channel(article.body(), article.channel());
		var kind = DemoArticle.text(article.kind());
		var writer = who(ContentPermission.WRITE, channel.place());
		var begun = this.start.start(writer, new NewArticle(channel.id(), kind.isEmpty() ? "article" : kind,
				edition(this.files.desk(writer), text)));
		if (article.stop() == Stop.DRAFT) {
			return;
		}
		var id = begun.article().id();
		var dossier = this.submit.submit(writer, id, begun.edition().version(), true);
		if (article.stop() == Stop.REVIEW) {
			return;
		}
		approved(dossier);
		push(article, dossier, channel.place());
		changes.add(this.publish.publish(who(ContentPermission.PUBLISH, channel.place()), id, -1));
	}

	private void approved(Dossier submitted) {
		var dossier = submitted;
		while (dossier.edition().state().isInReview()) {
			dossier = this.approve.approve(reviewer(dossier), dossier.article().id(), -1, "同意");
		}
	}

	private Actor reviewer(Dossier waiting) {
		return this.accounts.whoMay(ReviewRoute.permission(waiting.edition().state()), waiting.place())
			.stream()
			.map((account) -> this.accounts.actor(account, "local"))
			.filter((actor) -> this.approve.refusals(actor, waiting).isEmpty())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("nobody may review in " + waiting.place()));
	}

	private void push(DemoArticle article, Dossier dossier, Place place) {
		var targets = DemoArticle.list(article.push())
			.stream()
			.map((target) -> target.split(":"))
			.map((target) -> new PushArticle.Target(channel(target[0], target[1]).id(), PlacementMode.REFERENCE))
			.toList();
		if (!targets.isEmpty()) {
			this.push.push(who(ContentPermission.PUSH, place), dossier.article().id(), targets);
		}
	}

	private EditionText edition(DemoFiles.Desk desk, DemoData.Text text) {
		var article = text.article();
		var name = DemoArticle.text(article.picture());
		var picture = name.isEmpty() ? null
				: new Picture(desk.picture(name).id(), DemoArticle.text(article.pictureText()));
		return new EditionText(article.title(), "", desk.withPictures(text.html()), DemoArticle.text(article.summary()),
				DemoArticle.list(article.keywords()), article.source(), "", "", "陈晓禾",
				DemoArticle.text(article.subject()), DemoArticle.text(article.issueNumber()), "", article.madeOn(),
				picture, DemoArticle.list(article.attachments()).stream().map(desk::attachment).toList());
	}

	private Actor who(ContentPermission power, Place place) {
		return this.accounts.whoMay(power, place)
			.stream()
			.findFirst()
			.map((account) -> this.accounts.actor(account, "local"))
			.orElseThrow(() -> new IllegalStateException("nobody may " + power + " in " + place));
	}

	private Channel channel(String body, String path) {
		var owner = this.bodies.byCode(body).orElseThrow(() -> new IllegalStateException("no body " + body));
		var site = this.sites.under(owner.id())
			.stream()
			.filter((each) -> each.body().equals(owner.id()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no site of " + body));
		return this.channels.find(site.id(), "/" + path + "/")
			.orElseThrow(() -> new IllegalStateException("no channel " + path + " on the site of " + body));
	}

	/** The doors it asks. */
	@Component
	record Rooms(Accounts accounts, Bodies bodies, Sites sites, Channels channels) {
	}

	/** What it does with articles. */
	@Component
	record Verbs(StartArticle start, SubmitForReview submit, ApproveEdition approve, PushArticle push,
			PublishApprovedEdition publish) {
	}

}
