package org.yichuang.frontdoor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yichuang.frontdoor.http.FrontServer;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks: the address that connects, unless it is a front server of our own. Seen by
 * which address the searches are counted under.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.search.per-minute=2", "yichuang.trusted-proxies=127.0.0.9" })
class WhoAsksTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FrontServer front;

	private String host = "";

	@BeforeEach
	void openASite() {
		this.host = this.context.getBean(OpenSite.class)
			.open(Actor.SYSTEM, TestAccounts.of(this.context).county(), "")
			.host();
	}

	@Test
	void stopsWhoSearchesTooOftenAndSaysWhenToComeBack() {
		assertThat(search("127.0.0.2", "X-None: 1")).isEqualTo(200);
		assertThat(search("127.0.0.2", "X-None: 1")).isEqualTo(200);
		var reply = new RawPort(this.front.port(), "127.0.0.2").get(this.host, "/search?q=x");
		assertThat(reply.status()).isEqualTo(429);
		assertThat(reply.header("Retry-After")).isEqualTo("30");
		assertThat(reply.text()).contains("<h1");
		assertThat(new RawPort(this.front.port(), "127.0.0.2").get(this.host, "/search").status()).isEqualTo(200);
	}

	@Test
	void believesNothingThatStrangersSayAboutWhereTheyAre() {
		assertThat(search("127.0.0.3", "X-Forwarded-For: 198.51.100.1")).isEqualTo(200);
		assertThat(search("127.0.0.3", "X-Forwarded-For: 198.51.100.2")).isEqualTo(200);
		assertThat(search("127.0.0.3", "X-Forwarded-For: 198.51.100.3")).isEqualTo(429);
		assertThat(search("127.0.0.3", "Forwarded: for=198.51.100.4")).isEqualTo(429);
		assertThat(search("127.0.0.3", "X-Real-IP: 198.51.100.5")).isEqualTo(429);
	}

	@Test
	void believesItsOwnFrontServerButNotWhatThatWasTold() {
		assertThat(search("127.0.0.9", "X-Forwarded-For: 198.51.100.1, 203.0.113.7")).isEqualTo(200);
		assertThat(search("127.0.0.9", "X-Forwarded-For: 198.51.100.2, 203.0.113.7")).isEqualTo(200);
		assertThat(search("127.0.0.9", "X-Forwarded-For: 198.51.100.3, 203.0.113.7")).isEqualTo(429);
		assertThat(search("127.0.0.9", "X-Forwarded-For: 203.0.113.8")).isEqualTo(200);
	}

	private int search(String from, String header) {
		return new RawPort(this.front.port(), from).get(this.host, "/search?q=x", header).status();
	}

}
