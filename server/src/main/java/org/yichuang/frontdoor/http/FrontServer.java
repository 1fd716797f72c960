package org.yichuang.frontdoor.http;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.FrontSettings;
import org.yichuang.frontdoor.PublicForms;
import org.yichuang.frontdoor.model.NetworkRange;
import org.yichuang.frontdoor.pages.PageCache;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.frontdoor.pages.SiteNotices;
import org.yichuang.sitegroup.Channels;

/**
 * 公共端口 — opens the public port when the office side listens, and closes it before the
 * office side stops: requests under way finish first.
 */
@Component
@ConditionalOnWebApplication
public class FrontServer implements SmartLifecycle {

	private static final int START_SECONDS = 30;

	private final ApplicationContext context;

	private final FrontSettings settings;

	private final Clock clock;

	private final Shared shared;

	private final AtomicInteger port = new AtomicInteger();

	private volatile @Nullable Vertx vertx;

	FrontServer(ApplicationContext context, FrontSettings settings, Clock clock, Shared shared) {
		this.context = context;
		this.settings = settings;
		this.clock = clock;
		this.shared = shared;
	}

	/** The public port; 0 while it is closed. */
	public int port() {
		return this.port.get();
	}

	@Override
	public void start() {
		var office = office();
		if (office == null) {
			return;
		}
		VertxSwitches.set();
		var started = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true)
			.setEventLoopPoolSize(loops())
			.setFileSystemOptions(
					new FileSystemOptions().setClassPathResolvingEnabled(false).setFileCachingEnabled(false)));
		this.vertx = started;
		var placement = new FrontLoop.Placement(options(), office.getPort(),
				this.settings.trustedProxies().stream().map(NetworkRange::of).toList(), this.clock, this.port::set);
		var parts = this.shared.with(started);
		started.deployVerticle(() -> new FrontLoop(placement, parts), new DeploymentOptions().setInstances(loops()))
			.toCompletionStage()
			.toCompletableFuture()
			.orTimeout(START_SECONDS, TimeUnit.SECONDS)
			.join();
	}

	@Override
	public void stop() {
		Objects.requireNonNull(this.vertx)
			.close()
			.toCompletionStage()
			.toCompletableFuture()
			.orTimeout(FrontLoop.LAST_SECONDS + START_SECONDS, TimeUnit.SECONDS)
			.join();
		this.vertx = null;
		this.port.set(0);
	}

	@Override
	public boolean isRunning() {
		return this.vertx != null;
	}

	/** The last to start and the first to stop. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

	/** The office side's server; null where tests go without one. */
	private @Nullable WebServer office() {
		return (this.context instanceof WebServerApplicationContext web) ? web.getWebServer() : null;
	}

	private static int loops() {
		return Runtime.getRuntime().availableProcessors();
	}

	/** A negative port lets all loops share one that the system picks. */
	private HttpServerOptions options() {
		var options = new HttpServerOptions().setHost(this.settings.address())
			.setPort((this.settings.port() == 0) ? -1 : this.settings.port())
			.setAcceptBacklog(4096)
			.setIdleTimeout(90)
			.setMaxInitialLineLength(8192)
			.setMaxHeaderSize(16_384)
			.setHttp2ClearTextEnabled(false);
		var tls = this.settings.tls();
		if (tls.isOn()) {
			options.setSsl(true)
				.setUseAlpn(true)
				.setKeyCertOptions(new PemKeyCertOptions().addCertPath(String.valueOf(tls.certificate()))
					.addKeyPath(String.valueOf(tls.key())));
		}
		return options;
	}

	/** What pages and hosts are asked of. */
	@Component
	static class Shared {

		private final AskedSites sites;

		private final PageCache pages;

		private final SiteNotices siteNotices;

		private final PlainNotices notices;

		private final Channels channels;

		private final PublicForms forms;

		Shared(AskedSites sites, PageCache pages, SiteNotices siteNotices, PlainNotices notices, Channels channels,
				PublicForms forms) {
			this.sites = sites;
			this.pages = pages;
			this.siteNotices = siteNotices;
			this.notices = notices;
			this.channels = channels;
			this.forms = forms;
		}

		FrontParts with(Vertx vertx) {
			return new FrontParts(vertx, this.sites, this.pages, this.siteNotices, this.notices, this.channels,
					this.forms);
		}

	}

}
