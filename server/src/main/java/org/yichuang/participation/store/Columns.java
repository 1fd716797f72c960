package org.yichuang.participation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

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

	static Set<AccountId> accounts(ResultSet row, String column) throws SQLException {
		return Stream.of((UUID[]) row.getArray(column).getArray())
			.map(AccountId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	static @Nullable UUID bare(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	/** For {@code cast(:x as uuid[])}. */
	static String ids(Collection<? extends Id> ids) {
		return ids.stream().map((id) -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
	}

	/** For {@code like}: the wildcards lose their meaning. */
	static String anywhere(String word) {
		return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	/** Stops unless exactly the row that was read was written. */
	static void unlessChanged(int rows) {
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

}
