package org.yichuang.frontdoor.http;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;
import org.yichuang.frontdoor.model.NetworkRange;

/** 事件循环 — the front on one event loop; all loops share the port. */
final class FrontLoop extends VerticleBase {

	/** How long requests under way may take to finish when the program stops. */
	static final int LAST_SECONDS = 15;

	/** How long a connection may take until its first request is whole. */
	private static final int FIRST_REQUEST_MILLIS = 30_000;

	private final Placement placement;

	private final FrontParts parts;

	private @Nullable HttpServer server;

	FrontLoop(Placement placement, FrontParts parts) {
		this.placement = placement;
		this.parts = parts;
	}

	@Override
	public Future<?> start() {
		var sender = new Sender(this.vertx, this.placement.clock());
		var office = new OfficeProxy(this.parts, this.placement.officePort(), sender, this.placement.trusted());
		var lane = new FormLane(this.parts, sender, this.placement.trusted());
		var front = new Front(this.parts, sender, new Front.Office(office, lane));
		var watch = new FirstRequests();
		var listening = this.vertx.createHttpServer(this.placement.options())
			.connectionHandler(watch::opened)
			.requestHandler((request) -> {
				watch.asked(request);
				front.answer(request);
			});
		this.server = listening;
		return listening.listen().onSuccess((open) -> this.placement.opened().accept(open.actualPort()));
	}

	@Override
	public Future<?> stop() {
		return (this.server == null) ? Future.succeededFuture() : this.server.shutdown(LAST_SECONDS, TimeUnit.SECONDS);
	}

	/** Closes connections that never come to the point. */
	private final class FirstRequests {

		private final Set<HttpConnection> silent = new HashSet<>();

		void opened(HttpConnection connection) {
			this.silent.add(connection);
			connection.closeHandler((closed) -> this.silent.remove(connection));
			FrontLoop.this.vertx.setTimer(FIRST_REQUEST_MILLIS, (timer) -> {
				if (this.silent.remove(connection)) {
					connection.close();
				}
			});
		}

		void asked(HttpServerRequest request) {
			if (!this.silent.isEmpty()) {
				this.silent.remove(request.connection());
			}
		}

	}

	/**
	 * Where a loop stands.
	 *
	 * @param options of the public port
	 * @param officePort the office side's port on this machine
	 * @param trusted front servers of one's own
	 * @param clock dates the answers
	 * @param opened hears the port that was opened
	 */
	record Placement(HttpServerOptions options, int officePort, List<NetworkRange> trusted, Clock clock,
			IntConsumer opened) {
	}

}
