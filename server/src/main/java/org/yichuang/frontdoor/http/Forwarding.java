package org.yichuang.frontdoor.http;

import java.util.List;
import java.util.Locale;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yichuang.frontdoor.FrontHeaders;
import org.yichuang.frontdoor.model.ForwardedClient;
import org.yichuang.frontdoor.model.NetworkRange;
import org.yichuang.frontdoor.pages.PlainNotices;

/**
 * What the office side learns about a client is written here; whatever the client said
 * about itself is dropped.
 */
final class Forwarding implements ProxyInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

	private static final List<String> SAID_BY_CLIENTS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto",
			"X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-IP", "Proxy",
			"Expect");

	private final List<NetworkRange> trusted;

	private final PlainNotices notices;

	Forwarding(List<NetworkRange> trusted, PlainNotices notices) {
		this.trusted = trusted;
		this.notices = notices;
	}

	@Override
	public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
		var request = context.request().proxiedRequest();
		var client = client(request, this.trusted);
		rewrite(context.request().headers(), request, client);
		return context.sendRequest().recover((failure) -> Future.succeededFuture(instead(context, failure)));
	}

	/** Returns from where a request really comes. */
	static ForwardedClient client(HttpServerRequest request, List<NetworkRange> trusted) {
		var direct = new ForwardedClient(request.remoteAddress().hostAddress(), request.isSSL() ? "https" : "http");
		return ForwardedClient.of(direct, trusted, request.headers().getAll("X-Forwarded-For"),
				request.getHeader("X-Forwarded-Proto"));
	}

	private static void rewrite(MultiMap headers, HttpServerRequest request, ForwardedClient client) {
		for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
			for (var name : named.split(",")) {
				headers.remove(name.strip().toLowerCase(Locale.ROOT));
			}
		}
		SAID_BY_CLIENTS.forEach(headers::remove);
		if (request.headers().contains(FrontHeaders.SITE)) {
			headers.set(FrontHeaders.SITE, request.getHeader(FrontHeaders.SITE));
		}
		var authority = request.authority();
		boolean encrypted = client.scheme().equals("https");
		headers.set("X-Forwarded-For", client.address());
		headers.set("X-Forwarded-Proto", client.scheme());
		headers.set("X-Forwarded-Host", authority.toString());
		headers.set("X-Forwarded-Port",
				Integer.toString((authority.port() > 0) ? authority.port() : encrypted ? 443 : 80));
	}

	private ProxyResponse instead(ProxyContext context, Throwable failure) {
		boolean busy = failure instanceof ConnectionPoolTooBusyException;
		LOG.warn("The office side {}: {}", busy ? "is busy" : "does not answer", failure.getMessage());
		return NoticeAnswer.fill(context.request().release().response(),
				busy ? this.notices.of(503, "busy") : this.notices.of(502));
	}

}
