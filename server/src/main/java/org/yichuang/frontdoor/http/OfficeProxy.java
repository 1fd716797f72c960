package org.yichuang.frontdoor.http;

import java.util.List;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import org.jspecify.annotations.Nullable;
import org.yichuang.frontdoor.FrontHeaders;
import org.yichuang.frontdoor.model.NetworkRange;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.sitegroup.Site;

/**
 * 转交 — hands requests on to the office side, which listens on this machine only. A
 * bounded number at a time: who finds it full is told so at once.
 */
final class OfficeProxy {

	/**
	 * Largest upload with the rest of its form, as {@code spring.servlet.multipart} says.
	 */
	static final long LARGEST_BODY = 201L << 20;

	/** Largest form of the public with all its files; intake has bounds of its own. */
	private static final long LARGEST_FORM = 96L << 20;

	private static final int AT_A_TIME = 100;

	private static final int WAITING = 200;

	private static final int IDLE_SECONDS = 15;

	private final HttpProxy proxy;

	private final PlainNotices notices;

	private final Sender sender;

	OfficeProxy(FrontParts parts, int port, Sender sender, List<NetworkRange> trusted) {
		var client = parts.vertx()
			.createHttpClient(
					new HttpClientOptions().setKeepAliveTimeout(IDLE_SECONDS).setDecompressionSupported(false),
					new PoolOptions().setHttp1MaxSize(AT_A_TIME).setMaxWaitQueueSize(WAITING));
		this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
			.origin(port, "127.0.0.1")
			.addInterceptor(new SiteDress(parts))
			.addInterceptor(new Forwarding(trusted, parts.notices()));
		this.notices = parts.notices();
		this.sender = sender;
	}

	/**
	 * Hands a request on.
	 * @param site which site is asked, null if there is none yet
	 */
	void handOn(HttpServerRequest request, @Nullable Site site) {
		if (announcedLength(request) > largest(request)) {
			this.sender.refuse(request, this.notices.of(413));
			return;
		}
		if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
			request.response().writeContinue();
		}
		request.headers().remove(FrontHeaders.SITE);
		if (site != null) {
			request.headers().set(FrontHeaders.SITE, site.code());
		}
		this.proxy.handle(request);
	}

	private static long largest(HttpServerRequest request) {
		var path = RequestPath.of(request.uri());
		return (path != null && OfficePaths.isForReaders(path)) ? LARGEST_FORM : LARGEST_BODY;
	}

	private static long announcedLength(HttpServerRequest request) {
		var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
		return (length != null && length.matches("\\d{1,18}")) ? Long.parseLong(length) : 0;
	}

}
