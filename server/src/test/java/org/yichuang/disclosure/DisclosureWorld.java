package org.yichuang.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import org.yichuang.content.ArticleDraft;
import org.yichuang.content.ArticleId;
import org.yichuang.content.Articles;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

/** A township with a site and a section, below a county; and the people who disclose. */
final class DisclosureWorld {

	final Body county;

	final Body body;

	final Site site;

	final Section section;

	private final ApplicationContext context;

	DisclosureWorld(ApplicationContext context) {
		this.context = context;
		this.county = TestAccounts.of(context).county();
		this.body = bodyBelow(BodyLevel.TOWNSHIP, "青石镇");
		this.site = context.getBean(OpenSite.class).open(Actor.SYSTEM, this.body, "");
		this.section = context.getBean(Sections.class).ofBody(this.body.id()).orElseThrow();
	}

	Body bodyBelow(BodyLevel level, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM,
					new NewBody("b" + UUID.randomUUID().toString().substring(0, 12), this.county.id(), level, name));
	}

	/** Returns somebody of the township who holds a role there. */
	Actor holding(String role) {
		return holding(this.body, role);
	}

	Actor holding(Body at, String role) {
		return this.context.getBean(Accounts.class).actor(TestAccounts.of(this.context).holding(at, role), "test");
	}

	/** Returns a channel of the site by its path. */
	Channel channel(String path) {
		return this.context.getBean(Channels.class).find(this.site.id(), path).orElseThrow();
	}

	/** Begins a document in the window and sends it in. */
	ArticleId sentIn(Actor writer, Channel channel, String title) {
		var id = this.context.getBean(Articles.class)
			.start(writer, channel.id(),
					new ArticleDraft("policy-document", title, "<p>正文。</p>", "青石镇人民政府", "摘要", List.of("水利"),
							new ArticleDraft.Document("青政发〔2026〕3号", "农业、林业、水利", today().minusDays(3)), null,
							List.of()));
		this.context.getBean(Articles.class).submit(writer, id);
		return id;
	}

	/** Lets it pass the reviews of its channel. */
	void approve(ArticleId id) {
		var articles = this.context.getBean(Articles.class);
		articles.approve(holding("FIRST_REVIEWER"), id, "");
		articles.approve(holding("FINAL_REVIEWER"), id, "");
	}

	UUID publish(ArticleId id) {
		return this.context.getBean(Articles.class).publish(holding("FINAL_REVIEWER"), id);
	}

	LocalDate today() {
		return Beijing.today(this.context.getBean(Clock.class));
	}

}
