package org.yichuang.audit.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.audit.AuditPermission;
import org.yichuang.audit.model.TrailVerification;
import org.yichuang.audit.store.VerificationTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;

/**
 * Has the chain checked in the background; how far it has come can be asked at any time.
 */
@Component
public class StartVerification {

	private static final Logger LOG = LoggerFactory.getLogger(StartVerification.class);

	private final VerifyTrail verify;

	private final VerificationTable verifications;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StartVerification(VerifyTrail verify, VerificationTable verifications, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.verify = verify;
		this.verifications = verifications;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Starts a verification.
	 * @return its id
	 * @throws org.yichuang.kernel.Refused unless the actor may check the whole trail
	 */
	public UUID start(Actor actor) {
		actor.require(AuditPermission.VERIFY, Place.WHOLE_GROUP);
		var now = this.clock.instant();
		var verification = new TrailVerification(Id.nextUuid(), actor.name(), now, now, null, 0, this.verify.length(),
				null);
		this.transaction.executeWithoutResult((status) -> {
			this.verifications.add(verification);
			this.events.publishEvent(AuditEntry.of(actor, "audit.verify-trail", "audit-verification", verification.id(),
					"审计链", Place.WHOLE_GROUP));
		});
		Thread.ofVirtual().name("audit-verification").start(() -> run(verification.id()));
		return verification.id();
	}

	/**
	 * @throws NotFound if there is none
	 */
	public TrailVerification get(UUID id) {
		return this.verifications.find(id).orElseThrow(() -> new NotFound("audit verification " + id));
	}

	/** Returns the last verifications, the newest first. */
	public List<TrailVerification> last(int count) {
		return this.verifications.last(count);
	}

	private void run(UUID id) {
		try {
			var report = this.verify
				.verify((checked) -> this.verifications.progress(id, checked, this.clock.instant()));
			this.verifications.finish(id, report.checked(), report.fault(), this.clock.instant());
		}
		catch (RuntimeException failure) {
			LOG.error("Verification {} of the audit chain failed", id, failure);
			this.verifications.finish(id, 0, "校验未能完成：程序出错，详见运行日志", this.clock.instant());
		}
	}

}
