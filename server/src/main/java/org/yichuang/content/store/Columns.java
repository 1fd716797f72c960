package org.yichuang.content.store;

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

	/** Separates words in one parameter; sanitised texts never hold it. */
	private static final String UNIT = "\u001f";

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

	static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
		var value = idOrNull(row, column);
		return (value != null) ? new AccountId(value) : null;
	}

	static @Nullable UUID bare(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	/** For {@code cast(:x as uuid[])}. */
	static String ids(Collection<? extends Id> ids) {
		return ids.stream().map((id) -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
	}

	/** For {@code string_to_array(:x, chr(31))}. */
	static String words(List<String> words) {
		return String.join(UNIT, words);
	}

	static List<UUID> uuids(ResultSet row, String column) throws SQLException {
		return List.of((UUID[]) row.getArray(column).getArray());
	}

	static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	/** For {@code like}: the wildcards lose their meaning. */
	static String anywhere(String word) {
		return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
