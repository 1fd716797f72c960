package org.yichuang.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.audit.model.TrailVerification;

/** 校验记录表 — {@code audit_verification}. */
@Component
public class VerificationTable {

	private static final String SELECT = """
			select id, account_name, started_at, touched_at, finished_at, checked, total, fault
			from audit_verification
			""";

	private final JdbcClient jdbc;

	public VerificationTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a verification that starts. */
	public void add(TrailVerification verification) {
		this.jdbc.sql("""
				insert into audit_verification (id, account_name, started_at, touched_at, total)
				values (?, ?, ?, ?, ?)""")
			.params(verification.id(), verification.accountName(), time(verification.startedAt()),
					time(verification.startedAt()), verification.total())
			.update();
	}

	/**
	 * Notes how far it has come, for all to see at once: the transaction that walks over
	 * the chain may not write.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void progress(UUID id, long checked, Instant now) {
		this.jdbc.sql("update audit_verification set checked = ?, touched_at = ? where id = ?")
			.params(checked, time(now), id)
			.update();
	}

	/** Notes how it ended. */
	public void finish(UUID id, long checked, @Nullable String fault, Instant now) {
		this.jdbc.sql("""
				update audit_verification set checked = :checked, fault = :fault, touched_at = :now, finished_at = :now
				where id = :id""")
			.param("checked", checked)
			.param("fault", fault, java.sql.Types.VARCHAR)
			.param("now", time(now))
			.param("id", id)
			.update();
	}

	/** Returns one. */
	public Optional<TrailVerification> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(VerificationTable::verification).optional();
	}

	/** Returns the last ones, the newest first. */
	public List<TrailVerification> last(int count) {
		return this.jdbc.sql(SELECT + "order by started_at desc limit ?")
			.param(count)
			.query(VerificationTable::verification)
			.list();
	}

	private static OffsetDateTime time(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static TrailVerification verification(ResultSet row, int number) throws SQLException {
		var finished = row.getObject("finished_at", OffsetDateTime.class);
		return new TrailVerification(row.getObject("id", UUID.class), row.getString("account_name"),
				row.getObject("started_at", OffsetDateTime.class).toInstant(),
				row.getObject("touched_at", OffsetDateTime.class).toInstant(),
				(finished != null) ? finished.toInstant() : null, row.getLong("checked"), row.getLong("total"),
				row.getString("fault"));
	}

}
