package org.yichuang.frontdoor.http;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yichuang.frontdoor.PublicForms.Answer;
import org.yichuang.frontdoor.PublicForms.SentForm;
import org.yichuang.frontdoor.model.ForwardedClient;
import org.yichuang.frontdoor.model.NetworkRange;
import org.yichuang.frontdoor.model.RequestPath;
import org.yichuang.frontdoor.pages.KeptPage;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.LostDatabase;
import org.yichuang.sitegroup.Site;

/**
 * 表单直道 — takes usual forms right here: of usual length, files included, read at a usual
 * pace, a bounded number at a time. Everything else goes the long way over the office
 * side's port, which takes whatever is taken here and answers it alike.
 */
final class FormLane {

	private static final Logger LOG = LoggerFactory.getLogger(FormLane.class);

	private static final String SEND = "/send/";

	private static final int LONGEST = 128 << 10;

	private static final int AT_A_TIME = 200;

	private static final int READING_SECONDS = 30;

	private final FrontParts parts;

	private final Sender sender;

	private final List<NetworkRange> trusted;

	/** Read and written on the event loop only. */
	private int underWay;

	FormLane(FrontParts parts, Sender sender, List<NetworkRange> trusted) {
		this.parts = parts;
		this.sender = sender;
		this.trusted = trusted;
	}

	/** Takes a request over, if it is a usual form and there is room for it. */
	boolean takes(HttpServerRequest request, RequestPath path, Site site) {
		if (request.method() != HttpMethod.POST || this.underWay >= AT_A_TIME || !isPoint(path) || !isUsual(request)) {
			return false;
		}
		var client = Forwarding.client(request, this.trusted);
		var refusal = this.parts.forms().tooOften(client.address());
		if (refusal.isPresent()) {
			this.sender.refuse(request, client, refusal.get());
		}
		else {
			read(request, client,
					new Asked(site, path.value().substring(SEND.length()), request.getHeader(HttpHeaders.CONTENT_TYPE),
							String.join("; ", request.headers().getAll(HttpHeaders.COOKIE))));
		}
		return true;
	}

	private static boolean isPoint(RequestPath path) {
		return path.value().startsWith(SEND) && path.value().indexOf('/', SEND.length()) < 0 && path.query().isEmpty();
	}

	private static boolean isUsual(HttpServerRequest request) {
		var headers = request.headers();
		var length = headers.get(HttpHeaders.CONTENT_LENGTH);
		return length != null && length.matches("\\d{1,6}") && Integer.parseInt(length) <= LONGEST
				&& !headers.contains(HttpHeaders.TRANSFER_ENCODING) && !headers.contains(HttpHeaders.CONTENT_ENCODING)
				&& !headers.contains(HttpHeaders.EXPECT) && FormBody.isReadable(headers.get(HttpHeaders.CONTENT_TYPE));
	}

	private void read(HttpServerRequest request, ForwardedClient client, Asked asked) {
		this.underWay++;
		var loop = this.parts.vertx().getOrCreateContext();
		request.body()
			.timeout(READING_SECONDS, TimeUnit.SECONDS)
			.onSuccess((body) -> Thread.ofVirtual().name("form").start(() -> {
				var reply = reply(asked, client, body);
				done(loop, () -> reply.send(this.sender, request, client));
			}))
			.onFailure((gone) -> done(loop, () -> request.connection().close()));
	}

	private void done(Context loop, Runnable last) {
		loop.runOnContext((nothing) -> {
			this.underWay--;
			last.run();
		});
	}

	private Reply reply(Asked asked, ForwardedClient client, Buffer body) {
		try {
			var content = FormBody.read(asked.type(), body);
			if (content == null) {
				return new Reply.Notice(this.parts.notices().of(400));
			}
			return new Reply.Page(this.parts.forms()
				.take(new SentForm(asked.site(), asked.key(), content, client.address(), asked.cookies())));
		}
		catch (NotFound nothing) {
			return new Reply.Notice(this.parts.siteNotices().notFound(asked.site()));
		}
		catch (RuntimeException | Error failure) {
			if (LostDatabase.isBehind(failure)) {
				LOG.warn("A form to {} of site {}: the database cannot be reached", asked.key(), asked.site().code());
				return new Reply.Notice(this.parts.notices().of(503, "try-again"));
			}
			LOG.error("A form to {} of site {} failed", asked.key(), asked.site().code(), failure);
			return new Reply.Notice(this.parts.siteNotices().failure(asked.site()));
		}
	}

	/**
	 * Whom a form is for.
	 *
	 * @param site which site
	 * @param key which point there
	 * @param type of the body
	 * @param cookies the header with the cookies
	 */
	private record Asked(Site site, String key, String type, String cookies) {
	}

	/** What goes back. */
	private sealed interface Reply {

		void send(Sender sender, HttpServerRequest request, ForwardedClient client);

		/** The answer to the form. */
		record Page(Answer answer) implements Reply {

			@Override
			public void send(Sender sender, HttpServerRequest request, ForwardedClient client) {
				sender.send(request, client, this.answer);
			}

		}

		/** That there is none. */
		record Notice(KeptPage page) implements Reply {

			@Override
			public void send(Sender sender, HttpServerRequest request, ForwardedClient client) {
				if (!request.response().closed()) {
					sender.send(request, this.page);
				}
			}

		}

	}

}
