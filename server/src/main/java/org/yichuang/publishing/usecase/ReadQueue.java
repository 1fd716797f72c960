package org.yichuang.publishing.usecase;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Slice;
import org.yichuang.publishing.PublishingPermission;
import org.yichuang.publishing.model.PageFault;
import org.yichuang.publishing.model.QueueLine;
import org.yichuang.publishing.store.ChangeRows;
import org.yichuang.publishing.store.FaultRows;
import org.yichuang.publishing.store.Queue;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Shows what waits to be published, and what could not be. */
@Component
public class ReadQueue {

	private static final int SHOWN = 50;

	private final Queue queue;

	private final Sites sites;

	ReadQueue(Queue queue, Sites sites) {
		this.queue = queue;
		this.sites = sites;
	}

	/** Returns what waits, oldest first, and how much there is of it. */
	public Waiting waiting() {
		return new Waiting(this.queue.changes().countWaiting(), this.queue.changes().lines(SHOWN));
	}

	/** Returns the faults on the sites that an actor looks after, newest first. */
	public Slice<PageFault> faults(Actor actor, @Nullable Instant before, int size) {
		var seen = this.sites.all()
			.stream()
			.filter((site) -> actor.may(PublishingPermission.READ_QUEUE, site.place()))
			.map(Site::id)
			.toList();
		var from = (before != null) ? before : Instant.parse("9999-01-01T00:00:00Z");
		return Slice.cut(this.queue.faults().onSites(seen, from, size + 1), size,
				(fault) -> fault.foundAt().toString());
	}

	/**
	 * 待发布.
	 *
	 * @param changes how many changes wait
	 * @param oldest the oldest of them
	 */
	public record Waiting(long changes, List<QueueLine> oldest) {
	}

}
