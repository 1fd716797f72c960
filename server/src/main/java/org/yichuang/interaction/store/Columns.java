package org.yichuang.interaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Id;

/** Turns values into columns and back. */
final class Columns {

	private Columns() {
	}

	static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, UUID.class);
		return (value != null) ? new AccountId(value) : null;
	}

	static @Nullable UUID bare(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	static @Nullable Boolean claim(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Boolean.class);
	}

	static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	/** For {@code cast(:x as uuid[])}. */
	static String ids(Collection<? extends Id> ids) {
		return ids.stream().map((id) -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
	}

	/** For {@code cast(:x as text[])}; the constants' names need no quoting. */
	static String names(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
	}

	static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

}
