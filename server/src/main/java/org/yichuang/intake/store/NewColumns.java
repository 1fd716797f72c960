package org.yichuang.intake.store;

import java.time.temporal.ChronoUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.support.SqlArrayValue;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.model.ReceiptNumber;

/** Many new submissions as columns: one array for each. */
final class NewColumns {

	private NewColumns() {
	}

	/** Returns the arrays in the order in which the statement names them. */
	static List<Object> of(List<NewRow> rows) {
		var columns = new ArrayList<Object>();
		columns.add(column("uuid", rows, (row) -> row.id().value()));
		columns.add(column("text", rows, (row) -> ReceiptNumber.day(row.at())));
		columns.add(sent("text", rows, NewSubmission::kind));
		columns.add(sent("text", rows, NewSubmission::subject));
		columns.add(sent("uuid", rows, (sent) -> sent.site().value()));
		columns.add(sent("uuid", rows, (sent) -> sent.form().form().value()));
		columns.add(sent("int4", rows, (sent) -> sent.form().number()));
		columns.add(sent("text", rows, (sent) -> sent.origin().name()));
		columns.add(column("int8", rows, (row) -> ChronoUnit.MICROS.between(Instant.EPOCH, row.at())));
		columns.add(sent("text", rows, NewSubmission::idempotencyKey));
		columns.add(bytes(rows, NewRow::contentDigest));
		columns.add(bytes(rows, NewRow::codeDigest));
		columns.add(column("int4", rows, (row) -> row.box().keyId()));
		columns.add(bytes(rows, (row) -> row.box().wrappedKey()));
		columns.add(bytes(rows, (row) -> row.box().sealed()));
		columns.add(attached(rows, (row) -> row.files().stream().map((file) -> file.value()).toList()));
		columns.add(attached(rows, (row) -> row.files().stream().map((file) -> row.id().value()).toList()));
		return columns;
	}

	private static SqlArrayValue sent(String type, List<NewRow> rows, Function<NewSubmission, Object> value) {
		return column(type, rows, (row) -> value.apply(row.submission()));
	}

	private static SqlArrayValue column(String type, List<NewRow> rows, Function<NewRow, Object> value) {
		return new SqlArrayValue(type, rows.stream().map(value).toArray());
	}

	private static SqlArrayValue bytes(List<NewRow> rows, Function<NewRow, byte[]> value) {
		return new SqlArrayValue("bytea", (Object[]) rows.stream().map(value).toArray(byte[][]::new));
	}

	private static SqlArrayValue attached(List<NewRow> rows, Function<NewRow, List<UUID>> value) {
		return new SqlArrayValue("uuid", rows.stream().flatMap((row) -> value.apply(row).stream()).toArray());
	}

}
