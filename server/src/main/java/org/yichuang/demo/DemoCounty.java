package org.yichuang.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.bouncycastle.util.encoders.Base32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import org.yichuang.demo.DemoWorld.DemoStaff;
import org.yichuang.platform.Preparation;
import org.yichuang.publishing.Publishing;

/**
 * 示例县 — a made-up county in an empty database: bodies, sites, people, articles in every
 * state. Where there is something already, nothing is touched; after a crash it goes on
 * with the step it was at.
 */
@Component
@ConditionalOnProperty(name = "yichuang.demo", havingValue = "true")
class DemoCounty implements Preparation {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);

	private final DemoData data;

	private final BuildDemoPeople people;

	private final BuildDemoArticles articles;

	private final BuildDemoDisclosure disclosure;

	private final BuildDemoLetters letters;

	private final BuildDemoRequests requests;

	private final BuildDemoBoards boards;

	private final BuildDemoActivities activities;

	private final DemoProgress progress;

	private final Publishing publishing;

	DemoCounty(DemoData data, BuildDemoPeople people, BuildDemoArticles articles, BuildDemoDisclosure disclosure,
			BuildDemoLetters letters, BuildDemoRequests requests, BuildDemoBoards boards,
			BuildDemoActivities activities, DemoProgress progress, Publishing publishing) {
		this.data = data;
		this.people = people;
		this.articles = articles;
		this.disclosure = disclosure;
		this.letters = letters;
		this.requests = requests;
		this.boards = boards;
		this.activities = activities;
		this.progress = progress;
		this.publishing = publishing;
	}

	@Override
	public synchronized void awaitDone() {
		var world = this.data.world();
		if (this.people.isPossible()) {
			this.people.build(world);
		}
		if (!this.progress.isDone(BuildDemoPeople.STEP)) {
			LOG.info("示例县未建立：数据库里已有内容。The database holds something already, the demo county is left out.");
			return;
		}
		if (!this.progress.isDone(BuildDemoArticles.STEP)) {
			awaitLive(this.articles.build(this.data.articles()));
		}
		if (!this.progress.isDone(BuildDemoDisclosure.STEP)) {
			this.disclosure.build(this.data.disclosure());
		}
		if (!this.progress.isDone(BuildDemoLetters.STEP)) {
			awaitLive(this.letters.build(this.data.letters()));
		}
		if (!this.progress.isDone(BuildDemoBoards.STEP)) {
			awaitLive(this.boards.build(this.data.boards()));
		}
		if (!this.progress.isDone(BuildDemoActivities.STEP)) {
			this.activities.build(this.data.activities());
		}
		if (!this.progress.isDone(BuildDemoRequests.STEP)) {
			this.requests.build(this.data.requests());
		}
		LOG.info("{}", accounts(world));
	}

	private void awaitLive(List<java.util.UUID> changes) {
		for (var change : changes) {
			if (!this.publishing.awaitLive(change, PATIENCE)) {
				LOG.warn("示例页面仍在发布中。The demo's pages are still being published.");
				return;
			}
		}
	}

	/** Says who can sign in, for whoever tries the demonstration out. */
	static String accounts(DemoWorld world) {
		var secret = Base32.toBase32String(world.secret().getBytes(StandardCharsets.US_ASCII));
		return world.staff()
			.stream()
			.map(DemoCounty::line)
			.collect(Collectors.joining("\n", "演示账号 Demo accounts, 口令 password " + world.password()
					+ "\n管理员动态口令密钥 second factor of administrators " + secret + "\n", ""));
	}

	private static String line(DemoStaff member) {
		return "  %-18s%s %s%s".formatted(member.login(), String.join(", ", member.roles()), member.holder(),
				member.isAdministrator() ? "（需动态口令 second factor）" : "");
	}

}
