package org.yichuang.citizens;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.forms.Forms;
import org.yichuang.intake.SampleRoom;
import org.yichuang.testing.TestClock;

/**
 * A real mail server, a gateway for short messages, and a place that people send notes
 * to.
 */
@TestConfiguration(proxyBeanMethods = false)
class CitizenWorld {

	static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	/** What was handed in at the gateway. */
	static final List<String> SHORT_MESSAGES = Collections.synchronizedList(new ArrayList<>());

	static final IdentityServer IDENTITY = new IdentityServer();

	@Bean
	TestClock clock() {
		return new TestClock();
	}

	@Bean
	SampleRoom.Purpose samplePurpose() {
		return new SampleRoom.Purpose();
	}

	@Bean
	SampleRoom sampleRoom(JdbcClient jdbc, Forms forms) {
		return new SampleRoom(jdbc, forms);
	}

	/** Starts what codes leave by, and the identity provider. */
	static class Servers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			MAIL.start();
			TestPropertyValues
				.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + MAIL.getSmtp().getPort(),
						"yichuang.notification.gateway=" + gateway(),
						"yichuang.citizens.identity.issuer=" + IDENTITY.issuer(),
						"yichuang.citizens.identity.client-id=yichuang",
						"yichuang.citizens.identity.client-secret=" + IdentityServer.SECRET,
						"yichuang.citizens.identity.label=云溪统一身份认证")
				.applyTo(context);
		}

		private static String gateway() {
			try {
				var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
				server.createContext("/", (exchange) -> {
					SHORT_MESSAGES.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
					exchange.sendResponseHeaders(200, -1);
					exchange.close();
				});
				server.start();
				return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
			}
			catch (IOException cause) {
				throw new IllegalStateException(cause);
			}
		}

	}

}
