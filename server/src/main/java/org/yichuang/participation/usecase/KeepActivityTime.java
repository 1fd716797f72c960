package org.yichuang.participation.usecase;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.store.ActivityStore;

/**
 * Opens and closes what is due, to the second, and catches up after a night off. What is
 * due stands in the activities themselves; the row lock lets one of many nodes act.
 */
@Component
public class KeepActivityTime {

	private static final Logger LOG = LoggerFactory.getLogger(KeepActivityTime.class);

	private static final int AT_ONCE = 100;

	private final ActivityStore activities;

	private final MoveActivity move;

	private final Clock clock;

	KeepActivityTime(ActivityStore activities, MoveActivity move, Clock clock) {
		this.activities = activities;
		this.move = move;
		this.clock = clock;
	}

	/** Opens and closes what is due now. */
	@Scheduled(fixedDelay = 1000)
	public void moveDue() {
		var now = this.clock.instant();
		this.activities.toOpen(now, AT_ONCE).forEach((id) -> tolerant(id, ActivityAct.OPEN));
		this.activities.toClose(now, AT_ONCE).forEach((id) -> tolerant(id, ActivityAct.CLOSE));
	}

	/**
	 * One activity that fails must not hold up the others; it is tried again in a second.
	 */
	private void tolerant(ActivityId id, ActivityAct act) {
		try {
			this.move.moveIfDue(id, act);
		}
		catch (Refused refused) {
			LOG.debug("no need to {} activity {}: {}", act, id, refused.getMessage());
		}
		catch (RuntimeException cause) {
			LOG.warn("could not {} activity {} when due", act, id, cause);
		}
	}

}
