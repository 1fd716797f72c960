package org.yichuang.frontdoor.http;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yichuang.frontdoor.model.HostName;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.frontdoor.pages.FoundPage;
import org.yichuang.sitegroup.Site;

/**
 * 前台 — answers every request of the public port: refuses what is ambiguous, finds whom it
 * asks, sends published pages, hands the rest on. One for each event loop.
 */
final class Front {

	private static final Logger LOG = LoggerFactory.getLogger(Front.class);

	private final FrontParts parts;

	private final Sender sender;

	private final OfficeProxy office;

	private final FormLane forms;

	Front(FrontParts parts, Sender sender, Office office) {
		this.parts = parts;
		this.sender = sender;
		this.office = office.proxy();
		this.forms = office.forms();
	}

	/** Answers one request. */
	void answer(HttpServerRequest request) {
		var path = RequestPath.of(request.uri());
		var host = hostName(request);
		if (path == null || host == null) {
			refuse(request, 400);
			return;
		}
		var asked = this.parts.sites().known(host);
		if (asked != null) {
			answer(request, path, asked);
			return;
		}
		var called = request.localAddress().hostAddress();
		blocking(request, () -> this.parts.sites().find(host, called), (found) -> answer(request, path, found));
	}

	private void answer(HttpServerRequest request, RequestPath path, AskedSite asked) {
		switch (asked) {
			case AskedSite.Known known -> answer(request, path, known);
			case AskedSite.NotYetOpen nobody when OfficePaths.isForStaff(path) -> this.office.handOn(request, null);
			case AskedSite.NotYetOpen nobody -> this.sender.send(request, this.parts.notices().of(404, "not-yet-open"));
			case AskedSite.Stranger nobody -> refuse(request, 421);
		}
	}

	private void answer(HttpServerRequest request, RequestPath path, AskedSite.Known asked) {
		if (OfficePaths.isForStaff(path) || asked.isShown() && OfficePaths.isForReaders(path)) {
			if (asked.isShown() && this.forms.takes(request, path, asked.site())) {
				return;
			}
			this.office.handOn(request, asked.site());
		}
		else if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
			request.response().putHeader("Allow", "GET, HEAD");
			refuse(request, 405);
		}
		else if (asked.isShown() || path.isUnder("/assets")) {
			show(request, path, asked.site());
		}
		else {
			blocking(request, () -> this.parts.siteNotices().unavailable(asked.site()),
					(notice) -> this.sender.send(request, notice));
		}
	}

	private void show(HttpServerRequest request, RequestPath path, Site site) {
		var kept = this.parts.pages().kept(site.code(), path);
		if (kept != null) {
			this.sender.send(request, kept);
			return;
		}
		blocking(request, () -> find(site, path), (found) -> send(request, path, found));
	}

	private FoundPage find(Site site, RequestPath path) {
		var found = this.parts.pages().find(site.code(), path);
		if (!(found instanceof FoundPage.Nothing)) {
			return found;
		}
		return this.parts.channels()
			.movedTo(site.id(), path.value())
			.<FoundPage>map(FoundPage.Moved::new)
			.orElseGet(() -> new FoundPage.Ready(this.parts.siteNotices().notFound(site)));
	}

	private void send(HttpServerRequest request, RequestPath path, FoundPage found) {
		switch (found) {
			case FoundPage.Ready ready -> this.sender.send(request, ready.page());
			case FoundPage.Large large -> this.sender.send(request, large);
			case FoundPage.Moved moved -> this.sender.moved(request, UrlPath.encode(moved.path()) + path.query());
			case FoundPage.Nothing nothing -> refuse(request, 404);
		}
	}

	private void refuse(HttpServerRequest request, int status) {
		this.sender.refuse(request, this.parts.notices().of(status));
	}

	/** Does what may wait off the event loop; the body of the request waits meanwhile. */
	private <T> void blocking(HttpServerRequest request, Callable<T> work, Consumer<T> then) {
		request.pause();
		this.parts.vertx().executeBlocking(work, false).onSuccess((result) -> {
			request.resume();
			then.accept(result);
		}).onFailure((failure) -> {
			request.resume();
			LOG.error("{} {} failed", request.method(), request.uri(), failure);
			refuse(request, 500);
		});
	}

	private static @Nullable String hostName(HttpServerRequest request) {
		var authority = request.authority();
		if (authority == null || request.headers().getAll("Host").size() > 1) {
			return null;
		}
		return HostName.of(authority.toString());
	}

	/**
	 * The two ways to what is no published page.
	 *
	 * @param proxy to the office side's port
	 * @param forms the short way of usual forms
	 */
	record Office(OfficeProxy proxy, FormLane forms) {
	}

}
