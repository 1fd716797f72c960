package org.yichuang.frontdoor.web.command;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.FrontSettings;
import org.yichuang.frontdoor.http.FrontServer;
import org.yichuang.platform.Preparation;

/**
 * 就绪通知 — tells the operator where everything is, once everything is: the port is open and
 * all preparations are done. Scripts wait for the line {@code Yichuang is ready: }.
 */
@Component
@ConditionalOnWebApplication
class ReadyAnnouncement {

	private final FrontServer front;

	private final FrontSettings settings;

	private final ObjectProvider<Preparation> preparations;

	ReadyAnnouncement(FrontServer front, FrontSettings settings, ObjectProvider<Preparation> preparations) {
		this.front = front;
		this.settings = settings;
		this.preparations = preparations;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void whenEverythingIsUp() {
		if (this.front.isRunning()) {
			Thread.ofPlatform().name("ready").daemon().start(this::waitAndTell);
		}
	}

	private void waitAndTell() {
		this.preparations.orderedStream().forEach(Preparation::awaitDone);
		var portal = (this.settings.tls().isOn() ? "https" : "http") + "://localhost:" + this.front.port() + "/";
		List.of("", "门户 Portal      " + portal, "后台 Console     " + portal + "console/", "停止 Stop        Ctrl+C",
				"Yichuang is ready: " + portal)
			.forEach(System.out::println);
	}

}
