package org.yichuang.frontdoor.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.yichuang.frontdoor.RawPort;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers get a page, at once, when the office side is gone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SilentOfficeTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FrontServer.Shared shared;

	private Vertx vertx;

	private String host;

	@BeforeEach
	void openASite() {
		this.vertx = Vertx.vertx();
		this.host = this.context.getBean(OpenSite.class)
			.open(Actor.SYSTEM, TestAccounts.of(this.context).county(), "")
			.host();
	}

	@AfterEach
	void close() throws Exception {
		this.vertx.close().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
	}

	@Test
	void saysSoWhenTheOfficeSideIsGone() throws Exception {
		int gone;
		try (var office = office()) {
			gone = office.getLocalPort();
		}
		var reply = new RawPort(front(gone)).get(this.host, "/search?q=x");
		assertThat(reply.status()).isEqualTo(502);
		assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
		assertThat(reply.text()).contains("<h1");
	}

	private static ServerSocket office() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
	}

	private int front(int officePort) throws Exception {
		var opened = new CompletableFuture<Integer>();
		var options = new HttpServerOptions().setHost("127.0.0.1").setPort(0);
		var placement = new FrontLoop.Placement(options, officePort, List.of(), Clock.systemUTC(), opened::complete);
		this.vertx.deployVerticle(new FrontLoop(placement, this.shared.with(this.vertx)), new DeploymentOptions());
		return opened.get(60, TimeUnit.SECONDS);
	}

}
