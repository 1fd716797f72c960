package org.yichuang.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Allowance;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;

/** Reads and writes the types that this room's columns hold. */
final class Columns {

	private Columns() {
	}

	static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	static @Nullable UUID maybeId(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	static @Nullable BodyId body(ResultSet row, String column) throws SQLException {
		var id = maybeId(row, column);
		return (id != null) ? new BodyId(id) : null;
	}

	static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
		var id = maybeId(row, column);
		return (id != null) ? new AccountId(id) : null;
	}

	/** Returns a moment; null if the column is null or infinite. */
	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return (at == null || at.equals(OffsetDateTime.MAX)) ? null : at.toInstant();
	}

	static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static Allowance allowance(ResultSet row, String name) throws SQLException {
		return new Allowance(row.getInt(name + "amount"), Allowance.Unit.valueOf(row.getString(name + "unit")));
	}

	static @Nullable Allowance maybeAllowance(ResultSet row, String name) throws SQLException {
		return (row.getString(name + "unit") != null) ? allowance(row, name) : null;
	}

	static @Nullable OffsetDateTime time(@Nullable Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : null;
	}

	/** Returns what the column holds for a moment that never comes. */
	static OffsetDateTime timeOrNever(@Nullable Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : OffsetDateTime.MAX;
	}

	static @Nullable UUID value(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	static UUID[] values(Collection<? extends Id> ids) {
		return ids.stream().map(Id::value).toArray(UUID[]::new);
	}

}
