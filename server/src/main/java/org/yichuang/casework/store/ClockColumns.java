package org.yichuang.casework.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import org.yichuang.casework.CaseClock;

/** The clocks of many cases as columns: one array for each. */
final class ClockColumns {

	private ClockColumns() {
	}

	/** Returns the arrays in the order in which the statement names them. */
	static List<Object> of(List<CaseStore.Row> rows) {
		return List.of(column("uuid", rows, (row) -> row.matter().id().value()),
				column("timestamptz", rows, (row) -> text(clock(row).dueAt(), "infinity")),
				column("bool", rows, (row) -> row.matter().clock().provisional()),
				times(rows, (row) -> clock(row).yellowAt()), times(rows, (row) -> clock(row).redAt()),
				times(rows, (row) -> row.marks().soonToldAt()), times(rows, (row) -> row.marks().lateToldAt()),
				times(rows, (row) -> row.marks().alarm(clock(row))),
				column("int8", rows, (row) -> row.matter().version()));
	}

	private static CaseClock clock(CaseStore.Row row) {
		return row.matter().clock();
	}

	private static SqlArrayValue times(List<CaseStore.Row> rows, Function<CaseStore.Row, @Nullable Instant> value) {
		return column("timestamptz", rows, (row) -> text(value.apply(row), null));
	}

	private static @Nullable String text(@Nullable Instant moment, @Nullable String never) {
		return (moment != null) ? moment.toString() : never;
	}

	private static SqlArrayValue column(String type, List<CaseStore.Row> rows,
			Function<CaseStore.Row, @Nullable Object> value) {
		return new SqlArrayValue(type, rows.stream().map(value).toArray());
	}

}
