package org.yichuang.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** 列 — turns values into columns and back, for every room's store. */
public final class Columns {

	/** Separates words in one parameter; sanitised texts never hold it. */
	private static final String UNIT = "\u001f";

	private Columns() {
	}

	/** Returns an instant as a parameter. */
	public static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/** Returns a moment that may be missing. */
	public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	/** Returns a moment. */
	public static Instant moment(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** Returns an id. */
	public static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	/** Returns an id that may be missing. */
	public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	/** Returns an account that may be missing. */
	public static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
		var value = idOrNull(row, column);
		return (value != null) ? new AccountId(value) : null;
	}

	/** Returns an id as a parameter. */
	public static @Nullable UUID bare(@Nullable Id id) {
		return (id != null) ? id.value() : null;
	}

	/** For {@code cast(:x as uuid[])}. */
	public static String ids(Collection<? extends Id> ids) {
		return ids.stream().map((id) -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
	}

	/** For {@code string_to_array(:x, chr(31))}. */
	public static String words(List<String> words) {
		return String.join(UNIT, words);
	}

	/** Returns the ids of an array. */
	public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
		return List.of((UUID[]) row.getArray(column).getArray());
	}

	/** Returns the texts of an array. */
	public static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	/** For {@code like}: the wildcards lose their meaning. */
	public static String anywhere(String word) {
		return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	/** Returns a yes or no that may be missing. */
	public static @Nullable Boolean claim(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Boolean.class);
	}

	/** Returns a whole number that may be missing. */
	public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	/** For {@code cast(:x as text[])}; the constants' names need no quoting. */
	public static String names(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
	}

	/** Returns the accounts of an array. */
	public static Set<AccountId> accounts(ResultSet row, String column) throws SQLException {
		return Stream.of((UUID[]) row.getArray(column).getArray())
			.map(AccountId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Stops unless exactly the row that was read was written. */
	public static void unlessChanged(int rows) {
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

}
