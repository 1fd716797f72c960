package org.yichuang.frontdoor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yichuang.frontdoor.RawPort.Reply;
import org.yichuang.frontdoor.http.FrontServer;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.usecase.AnnounceClosing;
import org.yichuang.sitegroup.usecase.ChannelTarget;
import org.yichuang.sitegroup.usecase.CloseSite;
import org.yichuang.sitegroup.usecase.MoveChannel;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.sitegroup.usecase.SiteTarget;
import org.yichuang.sitegroup.usecase.StepDetails;
import org.yichuang.sitegroup.usecase.SuspendSite;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see on the public port when sites and channels change. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SiteLifeTests {

	private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 1);

	private static final StepDetails DETAILS = new StepDetails("升级改造", "云政办〔2026〕1号", "本站因升级改造暂停服务。", FIRST_DAY,
			FIRST_DAY.plusDays(34));

	/** Within a second of the act, as seen by who asks again and again. */
	private static final Duration SOON = Duration.ofMillis(1100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FrontServer front;

	private RawPort port;

	private Site site;

	@BeforeEach
	void openASite() {
		this.port = new RawPort(this.front.port());
		this.site = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, TestAccounts.of(this.context).county(), "");
		new PublishedFiles(this.context, this.site).release(Map.of("index.html", "<h1>首页</h1>"));
		assertThat(this.port.get(this.site.host(), "/").status()).isEqualTo(200);
	}

	@Test
	void saysWithinASecondThatASiteIsSuspended() {
		this.context.getBean(SuspendSite.class).take(Actor.SYSTEM, target(), DETAILS);
		var reply = afterASecond();
		assertThat(reply.status()).isEqualTo(503);
		assertThat(reply.text()).contains("本站因升级改造暂停服务。").doesNotContain("<h1>首页</h1>");
		assertThat(this.port.get(this.site.host(), "/search?q=x").status()).isEqualTo(503);
	}

	@Test
	void saysWithinASecondThatASiteIsClosedForGood() {
		this.context.getBean(AnnounceClosing.class).take(Actor.SYSTEM, target(), DETAILS);
		this.context.getBean(CloseSite.class).take(Actor.SYSTEM, target(), DETAILS);
		var reply = afterASecond();
		assertThat(reply.status()).isEqualTo(410);
		assertThat(reply.text()).doesNotContain("<h1>首页</h1>");
		assertThat(this.port.get(this.site.host(), "/any/a1.html").status()).isEqualTo(410);
	}

	@Test
	void leadsFromAChannelsFormerAddressesToItsNewOnes() {
		var channel = this.context.getBean(Channels.class).of(this.site.id()).getFirst();
		this.context.getBean(MoveChannel.class)
			.move(Actor.SYSTEM, new ChannelTarget(channel.id(), channel.version()), null, "moved-here");
		var reply = this.port.get(this.site.host(), channel.path() + "a1f.html?from=old");
		assertThat(reply.status()).isEqualTo(301);
		assertThat(reply.header("Location")).isEqualTo("/moved-here/a1f.html?from=old");
		assertThat(this.port.get(this.site.host(), channel.path()).header("Location")).isEqualTo("/moved-here/");
	}

	/** Asks until the second is over, as readers do, and then once more. */
	private Reply afterASecond() {
		long end = System.nanoTime() + SOON.toNanos();
		while (System.nanoTime() < end) {
			this.port.get(this.site.host(), "/");
		}
		return this.port.get(this.site.host(), "/");
	}

	private SiteTarget target() {
		return new SiteTarget(this.site.id(), this.context.getBean(Sites.class).get(this.site.id()).version());
	}

}
