package org.yichuang.audit.usecase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.audit.model.TrailEntry;
import org.yichuang.audit.store.TrailTable;
import org.yichuang.kernel.Id;
import org.yichuang.outlet.AuditEntry;

/**
 * Writes every audit entry down, inside the transaction of the deed: no deed without a
 * line, no line without a deed.
 */
@Component
public class WriteTrail {

	private final TrailTable trail;

	private final Clock clock;

	WriteTrail(TrailTable trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Writes an entry.
	 * @throws IllegalStateException outside a transaction, since the line might then
	 * stand without its deed
	 */
	@EventListener
	public void write(AuditEntry entry) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Audit entry " + entry.action() + " outside a transaction");
		}
		var actor = entry.actor();
		var place = entry.place();
		this.trail.add(new TrailEntry(Id.nextUuid(), this.clock.instant().truncatedTo(ChronoUnit.MICROS),
				new TrailEntry.Who(value(actor.account()), actor.name(), value(actor.body()), actor.address()),
				entry.action(), new TrailEntry.Subject(entry.subjectKind(), entry.subjectId(), entry.subjectName()),
				new TrailEntry.Where(place.bodyPath(), value(place.site()), value(place.channel())), entry.before(),
				entry.after()));
	}

	private static @Nullable UUID value(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

}
