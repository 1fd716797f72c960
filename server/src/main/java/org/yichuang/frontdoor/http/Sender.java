package org.yichuang.frontdoor.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.yichuang.frontdoor.PublicForms;
import org.yichuang.frontdoor.model.ByteRange;
import org.yichuang.frontdoor.model.ContentCoding;
import org.yichuang.frontdoor.model.EntityTag;
import org.yichuang.frontdoor.model.ForwardedClient;
import org.yichuang.frontdoor.pages.FoundPage;
import org.yichuang.frontdoor.pages.HttpDates;
import org.yichuang.frontdoor.pages.KeptPage;
import org.yichuang.frontdoor.pages.PublicHeaders;

/** 发送 — sends pages in the form that a client asks for. */
final class Sender {

	private final Vertx vertx;

	private final Clock clock;

	Sender(Vertx vertx, Clock clock) {
		this.vertx = vertx;
		this.clock = clock;
	}

	/** Sends a page from memory. */
	void send(HttpServerRequest request, KeptPage page) {
		long second = this.clock.millis() / 1000;
		var response = request.response().setStatusCode(page.status());
		if (page.status() == 200 && isUnchanged(request, page.tag(), page.modified())) {
			response.headers().setAll(page.plainHeaders(second));
			response.setStatusCode(304).end();
		}
		else if (page.compressed() != null
				&& ContentCoding.admitsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			response.headers().setAll(page.compressedHeaders(second));
			end(request, page.compressed());
		}
		else if (page.plain() != null) {
			sendPlain(request, page, page.plain());
		}
		else {
			unpackAndSend(request, page, page.compressed());
		}
	}

	/**
	 * Sends a refusal; nobody waits for the body that the client may still be sending.
	 */
	void refuse(HttpServerRequest request, KeptPage notice) {
		closeAfterAnswer(request);
		send(request, notice);
	}

	private static void closeAfterAnswer(HttpServerRequest request) {
		boolean hasBody = request.headers().contains(HttpHeaders.CONTENT_LENGTH)
				|| request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
		if (hasBody && request.version() != HttpVersion.HTTP_2) {
			request.response().endHandler((sent) -> request.connection().close());
		}
	}

	/** Sends an answer to a form. */
	void send(HttpServerRequest request, ForwardedClient client, PublicForms.Answer answer) {
		var response = request.response();
		if (response.closed()) {
			return;
		}
		response.headers().addAll(PublicHeaders.ofAnswer(answer.headers(), client.scheme().equals("https")));
		response.headers().set(HttpHeaders.DATE, HttpDates.of(this.clock.millis() / 1000));
		response.setStatusCode(answer.status()).end(answer.text());
	}

	/**
	 * Sends a refusal of a form; nobody waits for what the client may still be sending.
	 */
	void refuse(HttpServerRequest request, ForwardedClient client, PublicForms.Answer answer) {
		closeAfterAnswer(request);
		send(request, client, answer);
	}

	private void unpackAndSend(HttpServerRequest request, KeptPage page, Buffer compressed) {
		this.vertx.executeBlocking(() -> unpacked(compressed), false)
			.onSuccess((plain) -> sendPlain(request, page, plain))
			.onFailure((failure) -> request.response().reset());
	}

	private void sendPlain(HttpServerRequest request, KeptPage page, Buffer plain) {
		var response = request.response();
		response.headers().addAll(page.plainHeaders(this.clock.millis() / 1000));
		var range = range(request, page.status(), plain.length(), page.tag(), page.modified());
		if (range.isEmpty()) {
			response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(plain.length()));
			end(request, plain);
		}
		else if (isStarted(request, range.get(), plain.length())) {
			int first = (int) range.get().first();
			end(request, plain.slice(first, first + (int) range.get().length()));
		}
	}

	/** Sends a large file and closes it. */
	void send(HttpServerRequest request, FoundPage.Large file) {
		var response = request.response();
		response.headers().addAll(file.headers()).set(HttpHeaders.DATE, HttpDates.of(this.clock.millis() / 1000));
		if (isUnchanged(request, file.tag(), file.modified())) {
			response.setStatusCode(304).end().onComplete((done) -> close(file.bytes()));
			return;
		}
		var range = range(request, 200, file.size(), file.tag(), file.modified());
		if (range.isPresent() && !isStarted(request, range.get(), file.size())) {
			close(file.bytes());
			return;
		}
		sendBytes(request, file, range.orElse(new ByteRange(0, file.size())));
	}

	private static void sendBytes(HttpServerRequest request, FoundPage.Large file, ByteRange part) {
		var response = request.response().putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(part.length()));
		var sent = (request.method() == HttpMethod.HEAD) ? response.end()
				: response.sendFile(file.bytes(), part.first(), part.length());
		sent.onComplete((done) -> close(file.bytes()));
	}

	/** Sends readers on to where a page lies now. */
	void moved(HttpServerRequest request, String location) {
		request.response()
			.setStatusCode(301)
			.putHeader(HttpHeaders.LOCATION, location)
			.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
			.putHeader(HttpHeaders.CONTENT_LENGTH, "0")
			.end();
	}

	/** Starts a partial answer; one that can only be refused is ended at once. */
	private static boolean isStarted(HttpServerRequest request, ByteRange range, long size) {
		var response = request.response().putHeader(HttpHeaders.CONTENT_RANGE, range.header(size));
		if (range.isEmpty()) {
			response.setStatusCode(416).putHeader(HttpHeaders.CONTENT_LENGTH, "0").end();
			return false;
		}
		response.setStatusCode(206).putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(range.length()));
		return true;
	}

	private static Optional<ByteRange> range(HttpServerRequest request, int status, long size, String tag,
			long modified) {
		var range = request.getHeader("Range");
		if (range == null || status != 200) {
			return Optional.empty();
		}
		var onlyIf = request.getHeader("If-Range");
		boolean holds = onlyIf == null || onlyIf.equals(tag) || HttpDates.seconds(onlyIf) == modified;
		return holds ? ByteRange.of(range, size) : Optional.empty();
	}

	private static boolean isUnchanged(HttpServerRequest request, String tag, long modified) {
		var tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tags != null) {
			return EntityTag.matches(tags, tag);
		}
		var since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
		return since != null && modified > 0 && modified <= HttpDates.seconds(since);
	}

	private static void end(HttpServerRequest request, Buffer body) {
		if (request.method() == HttpMethod.HEAD) {
			request.response().end();
		}
		else {
			request.response().end(body);
		}
	}

	private static Buffer unpacked(Buffer compressed) {
		try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed.getBytes()))) {
			return Buffer.buffer(in.readAllBytes());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static void close(FileChannel channel) {
		try {
			channel.close();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
