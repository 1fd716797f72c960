package org.yichuang.frontdoor.http;

import java.util.Optional;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.yichuang.frontdoor.FrontHeaders;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.frontdoor.pages.KeptPage;
import org.yichuang.sitegroup.Site;

/**
 * Shows readers what the office side could not answer in the frame of the site they are
 * on; staff and programs get the answer as it is.
 */
final class SiteDress implements ProxyInterceptor {

	private final FrontParts parts;

	SiteDress(FrontParts parts) {
		this.parts = parts;
	}

	@Override
	public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
		return context.sendRequest().compose((response) -> dressed(context, response));
	}

	private Future<ProxyResponse> dressed(ProxyContext context, ProxyResponse response) {
		int status = response.getStatusCode();
		var site = (status == 404 || status == 500 || status == 503) ? site(context.request().proxiedRequest())
				: Optional.<Site>empty();
		if (site.isEmpty()) {
			return Future.succeededFuture(response);
		}
		return this.parts.vertx()
			.executeBlocking(() -> notice(site.get(), status), false)
			.map((notice) -> NoticeAnswer.fill(response.release(), notice));
	}

	private Optional<Site> site(HttpServerRequest request) {
		var path = RequestPath.of(request.uri());
		var code = request.getHeader(FrontHeaders.SITE);
		return (path != null && code != null && OfficePaths.isForReaders(path)) ? this.parts.sites().coded(code)
				: Optional.empty();
	}

	private KeptPage notice(Site site, int status) {
		return switch (status) {
			case 404 -> this.parts.siteNotices().notFound(site);
			// drawn from nothing: what sites look like may be out of reach, too
			case 503 -> this.parts.notices().of(status, "try-again");
			default -> this.parts.siteNotices().failure(site);
		};
	}

}
