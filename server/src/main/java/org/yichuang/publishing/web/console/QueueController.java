package org.yichuang.publishing.web.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.publishing.usecase.AwaitRelease;
import org.yichuang.publishing.usecase.ReadQueue;
import org.yichuang.publishing.usecase.RebuildSite;

/** 发布队列 — what waits, what could not be made, and building a site anew. */
@RestController
@RequestMapping("/api/console/publishing")
class QueueController {

	private static final int MOST = 200;

	private final ReadQueue reading;

	private final RebuildSite rebuilding;

	private final AwaitRelease awaiting;

	QueueController(ReadQueue reading, RebuildSite rebuilding, AwaitRelease awaiting) {
		this.reading = reading;
		this.rebuilding = rebuilding;
		this.awaiting = awaiting;
	}

	/** Returns what waits to be published, oldest first. */
	@GetMapping("/queue")
	@Requires("publishing:read-queue")
	QueueView readPublishingQueue() {
		var waiting = this.reading.waiting();
		return new QueueView(waiting.changes(),
				waiting.oldest()
					.stream()
					.map((line) -> new WaitingView(line.id(), line.reason(), line.requestedAt(), line.pages(),
							line.pagesLeft(), line.attempts(), line.trouble()))
					.toList());
	}

	/**
	 * Returns pages that could not be made, newest first, on the sites one looks after.
	 */
	@GetMapping("/faults")
	@Requires("publishing:read-queue")
	Slice<FaultView> listPublishingFaults(Actor actor, @RequestParam(required = false) @Nullable Instant after,
			@RequestParam(defaultValue = "50") int size) {
		return this.reading.faults(actor, after, Math.clamp(size, 1, MOST))
			.map((fault) -> new FaultView(fault.page().site(), fault.page().kind(), fault.page().key(),
					fault.template(), fault.line(), fault.reason(), fault.foundAt()));
	}

	/** Has a site built anew. */
	@PostMapping("/sites/{id}/rebuild")
	@Requires("publishing:rebuild")
	AskedView rebuildSite(Actor actor, @PathVariable SiteId id) {
		return new AskedView(this.rebuilding.rebuild(actor, id));
	}

	/** Says whether a change is live. */
	@GetMapping("/changes/{id}")
	@Requires("publishing:read-queue")
	LiveView isChangeLive(@PathVariable UUID id) {
		return new LiveView(this.awaiting.isLive(id));
	}

	/**
	 * The queue.
	 *
	 * @param changes how many changes wait
	 * @param oldest the oldest of them
	 */
	record QueueView(long changes, List<WaitingView> oldest) {
	}

	/**
	 * One change that waits.
	 *
	 * @param id identifies it
	 * @param reason what was done
	 * @param requestedAt when
	 * @param pages how many of its pages are live already
	 * @param pagesLeft how many are to be made, 0 where it has not been counted
	 * @param attempts how often it was put off
	 * @param trouble why it was put off last
	 */
	record WaitingView(UUID id, String reason, Instant requestedAt, int pages, long pagesLeft, int attempts,
			@Nullable String trouble) {
	}

	/**
	 * One page that could not be made.
	 *
	 * @param site on which site
	 * @param kind kind of page
	 * @param key which page of that kind
	 * @param template the file at fault, empty if none is
	 * @param line line in it, 0 if unknown
	 * @param reason what is wrong
	 * @param foundAt when it was found last
	 */
	record FaultView(SiteId site, String kind, String key, String template, int line, String reason, Instant foundAt) {
	}

	/**
	 * A rebuilding that was asked for.
	 *
	 * @param change to ask after it
	 */
	record AskedView(UUID change) {
	}

	/**
	 * How a change stands.
	 *
	 * @param live whether all its pages are live
	 */
	record LiveView(boolean live) {
	}

}
