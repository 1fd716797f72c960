package org.yichuang.publishing.usecase;

import java.time.Duration;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.publishing.store.ChangeRows;
import org.yichuang.publishing.store.ChangeRows.ChangeState;

/** Waits for a change to be live. */
@Component
public class AwaitRelease {

	private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

	private final ChangeRows changes;

	private final News news;

	private final WorkThroughQueue queue;

	private final ObjectProvider<QueueThread> background;

	AwaitRelease(ChangeRows changes, News news, WorkThroughQueue queue, ObjectProvider<QueueThread> background) {
		this.changes = changes;
		this.news = news;
		this.queue = queue;
		this.background = background;
	}

	/** Says whether all pages of a change are live. */
	public boolean isLive(UUID change) {
		return this.changes.state(change) == ChangeState.LIVE;
	}

	/** Says whether a change still waits. */
	public boolean isPending(UUID change) {
		return this.changes.state(change) == ChangeState.PENDING;
	}

	/** Waits until all pages of a change are live; false if not, or not in time. */
	public boolean awaitLive(UUID change, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		var state = this.changes.state(change);
		while (state == ChangeState.PENDING && System.nanoTime() - end < 0) {
			if (!pause()) {
				return false;
			}
			state = this.changes.state(change);
		}
		return state == ChangeState.LIVE;
	}

	private boolean pause() {
		if (this.background.getIfAvailable() == null && this.queue.work()) {
			return true;
		}
		try {
			this.news.awaitReleased(LOOK_AGAIN);
			return true;
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
