package org.yichuang.interaction.usecase;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.interaction.store.LookStore;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.Measurement;

/**
 * Notes that somebody looked at a body's letters, so that it shows who looks at the boxes
 * often enough. Turning pages within half an hour is one look.
 */
@Component
public class LookAtMailboxes {

	private static final Duration ONE_LOOK = Duration.ofMinutes(30);

	private final LookStore looks;

	private final ApplicationEventPublisher outlets;

	private final Clock clock;

	LookAtMailboxes(LookStore looks, ApplicationEventPublisher outlets, Clock clock) {
		this.looks = looks;
		this.outlets = outlets;
		this.clock = clock;
	}

	/** Notes a look. */
	@Transactional
	public void note(Actor actor) {
		var body = actor.body();
		var account = actor.account();
		if (body == null || account == null) {
			return;
		}
		var now = this.clock.instant();
		if (this.looks.note(account, now, now.minus(ONE_LOOK))) {
			this.outlets
				.publishEvent(new Measurement("interaction.mailbox-opened", body, null, account.toString(), now, 1));
		}
	}

}
