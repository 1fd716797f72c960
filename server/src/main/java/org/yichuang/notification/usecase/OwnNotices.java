package org.yichuang.notification.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Slice;
import org.yichuang.notification.NotificationPermission;
import org.yichuang.notification.NotificationProblems;
import org.yichuang.notification.model.DeliveryLine;
import org.yichuang.notification.model.NoticeLine;
import org.yichuang.notification.store.DeliveryRows;
import org.yichuang.notification.store.NoticeRows;
import org.yichuang.outlet.AuditEntry;

import org.springframework.context.ApplicationEventPublisher;

/** Reads and marks one's own notices; looks at deliveries. */
@Component
public class OwnNotices {

	private static final int MOST_COUNTED = 100;

	private final NoticeRows notices;

	private final DeliveryRows deliveries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnNotices(NoticeRows notices, DeliveryRows deliveries, ApplicationEventPublisher events, Clock clock) {
		this.notices = notices;
		this.deliveries = deliveries;
		this.events = events;
		this.clock = clock;
	}

	/** Returns the actor's notices, the newest first. */
	public Slice<NoticeLine> own(Actor actor, boolean unreadOnly, @Nullable UUID after, int size) {
		return Slice.cut(this.notices.list(actor.person(), unreadOnly, after, size + 1), size,
				(line) -> line.id().toString());
	}

	/** Counts the actor's unread notices, up to a hundred. */
	public int unread(Actor actor) {
		return this.notices.unread(actor.person(), MOST_COUNTED);
	}

	/** Returns all kinds of notices that there ever were. */
	public List<String> kinds() {
		return this.notices.kinds();
	}

	/**
	 * Marks one notice as read.
	 * @throws NotFound if it is not the actor's
	 */
	@Transactional
	public void read(Actor actor, UUID id) {
		if (!this.notices.read(actor.person(), id, this.clock.instant())) {
			throw new NotFound("notice " + id);
		}
	}

	/** Marks all notices up to one as read; those that came meanwhile stay. */
	@Transactional
	public void readAll(Actor actor, UUID upTo) {
		this.notices.readAll(actor.person(), upTo, this.clock.instant());
	}

	/** Returns deliveries of everybody, the newest first. */
	public Slice<DeliveryLine> deliveries(Actor actor, String state, @Nullable UUID after, int size) {
		actor.require(NotificationPermission.READ_DELIVERIES, Place.WHOLE_GROUP);
		return Slice.cut(this.deliveries.list(state, after, size + 1), size, (line) -> line.id().toString());
	}

	/**
	 * Has a failed delivery tried again, from the beginning.
	 * @throws Refused if it has not failed
	 */
	@Transactional
	public void retry(Actor actor, UUID id) {
		actor.require(NotificationPermission.RETRY, Place.WHOLE_GROUP);
		if (!this.deliveries.retry(id, this.clock.instant())) {
			throw Refused.because(NotificationProblems.NOT_FAILED);
		}
		this.events.publishEvent(AuditEntry.of(actor, "notification.retry", "delivery", id, "", Place.WHOLE_GROUP));
	}

}
