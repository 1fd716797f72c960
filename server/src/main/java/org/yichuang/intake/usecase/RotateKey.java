package org.yichuang.intake.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.intake.IntakeEvent.KeyRotated;
import org.yichuang.intake.store.KeyRing;
import org.yichuang.kernel.Actor;

/** Puts a new key in use; older submissions keep theirs. */
@Component
public class RotateKey {

	private final KeyRing keys;

	private final ApplicationEventPublisher events;

	RotateKey(KeyRing keys, ApplicationEventPublisher events) {
		this.keys = keys;
		this.events = events;
	}

	/**
	 * Makes a new key file.
	 * @return its number
	 */
	@Transactional
	public int rotate() {
		int id = this.keys.rotate();
		this.events.publishEvent(new KeyRotated(Actor.SYSTEM, id));
		return id;
	}

}
