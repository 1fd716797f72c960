package org.yichuang.content;

import java.nio.file.Path;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.usecase.ApproveEdition;
import org.yichuang.content.usecase.Dossier;
import org.yichuang.content.usecase.NewArticle;
import org.yichuang.content.usecase.PublishApprovedEdition;
import org.yichuang.content.usecase.PushArticle;
import org.yichuang.content.usecase.ShowArticle;
import org.yichuang.content.usecase.StartArticle;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.platform.Home;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.ChangeChannelDuty;
import org.yichuang.sitegroup.usecase.ChannelTarget;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

/**
 * A county with a township's site, and the people who write, review and publish there.
 */
final class ContentFixture {

	final Body county;

	final Site site;

	final Channel channel;

	final Actor editor;

	final Actor first;

	final Actor last;

	private final ApplicationContext context;

	ContentFixture(ApplicationContext context) {
		this.context = context;
		this.county = TestAccounts.of(context).county();
		this.site = openSite();
		this.channel = channel("/notices/");
		this.editor = holding("EDITOR");
		this.first = holding("FIRST_REVIEWER");
		this.last = holding("FINAL_REVIEWER");
	}

	/** Opens the site of a further township. */
	Site openSite() {
		var code = "t" + UUID.randomUUID().toString().substring(0, 12);
		var township = this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody(code, this.county.id(), BodyLevel.TOWNSHIP, "青石镇"));
		return this.context.getBean(OpenSite.class).open(Actor.SYSTEM, township, "");
	}

	Channel channel(String path) {
		return channel(this.site, path);
	}

	Channel channel(Site where, String path) {
		return this.context.getBean(Channels.class).find(where.id(), path).orElseThrow();
	}

	/** Lets pushed articles wait for somebody, or keeps them away. */
	Channel accepting(Channel channel, Channel.PushAcceptance how) {
		return this.context.getBean(ChangeChannelDuty.class)
			.change(Actor.SYSTEM, new ChannelTarget(channel.id(), channel.version()),
					new Channel.Owed(channel.responsibleBody(), channel.person(), channel.updateDays(),
							channel.reviewLevels(), channel.duty(), how));
	}

	Actor holding(String role) {
		return actor(TestAccounts.of(this.context).holding(this.county, role));
	}

	Actor actor(AccountId account) {
		return this.context.getBean(Accounts.class).actor(account, "test");
	}

	Dossier draft(String html) {
		return this.context.getBean(StartArticle.class)
			.start(this.editor, new NewArticle(this.channel.id(), "article", EditionText.of("关于检修的通知", html, "党政办")));
	}

	ArticleId approved() {
		var article = draft("<p>明日检修。</p>").article().id();
		review(article);
		return article;
	}

	ArticleId live() {
		var article = approved();
		this.context.getBean(PublishApprovedEdition.class).publish(this.last, article, -1);
		return article;
	}

	void review(ArticleId article) {
		var approve = this.context.getBean(ApproveEdition.class);
		this.context.getBean(SubmitForReview.class).submit(this.editor, article, -1, true);
		approve.approve(this.first, article, -1, "");
		approve.approve(this.last, article, -1, "同意");
	}

	/** Pushes an article as a copy and returns where it stands there. */
	Placement pushed(ArticleId article, Channel to) {
		this.context.getBean(PushArticle.class)
			.push(this.editor, article, java.util.List.of(new PushArticle.Target(to.id(), PlacementMode.COPY)));
		return placement(article, to);
	}

	Placement placement(ArticleId article, Channel where) {
		return show().placements(dossier(article))
			.stream()
			.filter((placement) -> placement.channel().equals(where.id()))
			.findFirst()
			.orElseThrow();
	}

	Dossier dossier(ArticleId article) {
		return show().dossier(this.editor, article);
	}

	/** What the time line says last. */
	String lastNote(ArticleId article) {
		return show().trail(dossier(article)).getFirst().note();
	}

	Path page(Site where, String path) {
		return this.context.getBean(Home.class).folder("www").resolve(where.code()).resolve(path);
	}

	private ShowArticle show() {
		return this.context.getBean(ShowArticle.class);
	}

}
