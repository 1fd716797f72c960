package org.yichuang.casework.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.store.AlarmStore;
import org.yichuang.casework.store.CaseStore;

/**
 * Tells in time that something is due soon or late: exactly once for each due date, also
 * after a night without power, since what has been told stands in the row and is written
 * in the transaction that tells it.
 */
@Component
public class WatchClocks {

	private static final Logger LOG = LoggerFactory.getLogger(WatchClocks.class);

	private static final int AT_ONCE = 200;

	private static final int FAILED = -1;

	private static final Duration PUT_OFF = Duration.ofMinutes(1);

	private final AlarmStore alarms;

	private final CaseStore cases;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final ClockWork clock;

	WatchClocks(AlarmStore alarms, CaseStore cases, TransactionTemplate transaction, ApplicationEventPublisher events,
			ClockWork clock) {
		this.alarms = alarms;
		this.cases = cases;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Tells all that is due now. */
	@Scheduled(fixedDelay = 1000)
	public void tell() {
		int most = AT_ONCE;
		for (int told = tellSome(most); told == most || told == FAILED && most > 1; told = tellSome(most)) {
			most = (told == FAILED) ? 1 : most;
		}
	}

	/** Tells co-handlers whose opinion is late. */
	@Scheduled(fixedDelay = 1000)
	public void tellCoHandlers() {
		int told;
		do {
			told = this.transaction.execute((status) -> {
				var late = this.alarms.takeLateOpinions(this.clock.now(), AT_ONCE);
				late.forEach((it) -> this.cases.find(it.matter())
					.ifPresent(
							(row) -> this.events.publishEvent(new CaseEvent.OpinionOverdue(row.matter(), it.body()))));
				return late.size();
			});
		}
		while (told == AT_ONCE);
	}

	/**
	 * One that fails must not hold up the others: then they are told one by one, and it
	 * is put off.
	 */
	private int tellSome(int most) {
		var now = this.clock.now();
		var taken = new ArrayList<CaseStore.Row>();
		try {
			this.transaction.executeWithoutResult((status) -> {
				taken.addAll(this.alarms.take(now, most));
				taken.forEach((row) -> tell(row, now));
			});
			return taken.size();
		}
		catch (RuntimeException cause) {
			LOG.warn("could not tell that cases are due", cause);
			return (taken.size() == 1) ? putOff(taken, now) : FAILED;
		}
	}

	private int putOff(List<CaseStore.Row> failed, Instant now) {
		failed.forEach((row) -> this.alarms.putOff(row.matter().id(), now.plus(PUT_OFF)));
		return 1;
	}

	private void tell(CaseStore.Row row, Instant now) {
		var matter = row.matter();
		var marks = row.marks();
		if (marks.soonToldAt() == null && hasCome(matter.clock().yellowAt(), now)) {
			this.events.publishEvent(new CaseEvent.DueSoon(matter));
			marks = marks.toldSoon(now);
		}
		if (marks.lateToldAt() == null && hasCome(matter.clock().dueAt(), now)) {
			this.events.publishEvent(new CaseEvent.Overdue(matter));
			marks = marks.toldLate(now);
		}
		this.alarms.told(new CaseStore.Row(matter, marks));
	}

	private static boolean hasCome(@Nullable Instant moment, Instant now) {
		return moment != null && !moment.isAfter(now);
	}

}
