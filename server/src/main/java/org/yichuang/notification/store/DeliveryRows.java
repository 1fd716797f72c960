package org.yichuang.notification.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.notification.model.Means;
import org.yichuang.notification.model.Delivery;
import org.yichuang.notification.model.DeliveryLine;
import org.yichuang.platform.Columns;

/** 发送表 — what is on its way, what left, what failed. */
@Component
public class DeliveryRows {

	private final JdbcClient jdbc;

	DeliveryRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a delivery; one with the same key is there already or was. */
	public void add(Delivery delivery, String masked) {
		this.jdbc
			.sql("""
					insert into notification_delivery (id, key, kind, means, masked, message, state, due_at, awaited_until)
					values (:id, :key, :kind, :means, :masked, :message, 'WAITING', :due, :until) on conflict (key) do nothing""")
			.param("id", delivery.id())
			.param("key", delivery.key())
			.param("kind", delivery.kind())
			.param("means", delivery.means().name())
			.param("masked", masked)
			.param("message", delivery.message())
			.param("due", NoticeRows.utc(delivery.dueAt()))
			.param("until", Columns.time(delivery.awaitedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	/**
	 * Takes deliveries by one means that are due and counts the attempt; until
	 * {@code leaseEnd} nobody else takes them, so that a crash delays a message and loses
	 * none.
	 */
	public List<Delivery> take(Means means, Instant now, Instant leaseEnd, int most) {
		return this.jdbc.sql("""
				update notification_delivery d set attempts = attempts + 1, due_at = :lease
				from (select id from notification_delivery where state = 'WAITING' and means = :means and due_at <= :now
				      order by (awaited_until is null), due_at limit :most for update skip locked) as due
				where d.id = due.id
				returning d.id, d.key, d.kind, d.means, d.message, d.due_at, d.attempts, d.awaited_until""")
			.param("lease", NoticeRows.utc(leaseEnd))
			.param("now", NoticeRows.utc(now))
			.param("means", means.name())
			.param("most", most)
			.query((row, number) -> new Delivery(row.getObject("id", UUID.class), row.getString("key"),
					row.getString("kind"), Means.valueOf(row.getString("means")), row.getBytes("message"),
					row.getObject("due_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"),
					Columns.instant(row, "awaited_until")))
			.list();
	}

	/** Notes that a message has left, and forgets address and text. */
	public void sent(UUID id, Instant at) {
		this.jdbc.sql("""
				update notification_delivery set state = 'SENT', sent_at = :at, message = null, fault = ''
				where id = :id""").param("at", NoticeRows.utc(at)).param("id", id).update();
	}

	/** Notes that an attempt failed; without a next time it is given up. */
	public void failed(UUID id, String fault, @Nullable Instant next) {
		this.jdbc.sql("""
				update notification_delivery set state = :state, fault = :fault,
				       due_at = coalesce(:next::timestamptz, due_at)
				where id = :id""")
			.param("state", (next != null) ? "WAITING" : "FAILED")
			.param("fault", fault)
			.param("next", (next != null) ? NoticeRows.utc(next) : null)
			.param("id", id)
			.update();
	}

	/** Has a failed delivery tried again; says false if it has not failed. */
	public boolean retry(UUID id, Instant now) {
		return this.jdbc.sql("""
				update notification_delivery set state = 'WAITING', attempts = 0, due_at = :now
				where id = :id and state = 'FAILED'""").param("now", NoticeRows.utc(now)).param("id", id).update() == 1;
	}

	/**
	 * Deletes the records of what left or was given up before a moment, the oldest first;
	 * says how many.
	 */
	public int forget(Instant before, int most) {
		return this.jdbc.sql("""
				delete from notification_delivery where id in (select id from notification_delivery
				where state <> 'WAITING' and due_at < :before order by due_at limit :most for update skip locked)""")
			.param("before", NoticeRows.utc(before))
			.param("most", most)
			.update();
	}

	/** Returns deliveries, the newest first. */
	public List<DeliveryLine> list(String state, @Nullable UUID after, int most) {
		return this.jdbc.sql("""
				select id, kind, means, masked, state, attempts, due_at, sent_at, fault from notification_delivery
				where (:state = '' or state = :state) and (:after::uuid is null or id < :after::uuid)
				order by id desc limit :most""")
			.param("state", state)
			.param("after", after)
			.param("most", most)
			.query((row, number) -> {
				var sent = row.getObject("sent_at", OffsetDateTime.class);
				return new DeliveryLine(row.getObject("id", UUID.class), row.getString("kind"),
						Means.valueOf(row.getString("means")), row.getString("masked"), row.getString("state"),
						row.getInt("attempts"), row.getObject("due_at", OffsetDateTime.class).toInstant(),
						(sent != null) ? sent.toInstant() : null, row.getString("fault"));
			})
			.list();
	}

}
