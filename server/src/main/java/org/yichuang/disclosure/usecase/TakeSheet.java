package org.yichuang.disclosure.usecase;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.disclosure.DirectReportEvent;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.disclosure.ReportUploadId;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.model.ReportUpload.Fault;
import org.yichuang.disclosure.model.ReportUpload.Result;
import org.yichuang.disclosure.store.ReportUploadStore;
import org.yichuang.disclosure.usecase.TakeReportedItem.Outcome;
import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.SheetRows;
import org.yichuang.platform.SheetRows.SheetRow;

/**
 * Takes a table row by row, in the caller's transaction: the good rows are taken, the bad
 * ones kept with their reasons, to be handed back.
 */
@Component
class TakeSheet {

	private static final int MOST_ROWS = 5_000;

	private final Files files;

	private final ReportUploadStore uploads;

	private final Bodies bodies;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TakeSheet(Files files, ReportUploadStore uploads, Bodies bodies, MessageSource messages,
			ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.uploads = uploads;
		this.bodies = bodies;
		this.messages = messages;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes a table.
	 * @param taker takes one row; what it throws becomes the row's reasons
	 * @throws Invalid if the file is no table, lacks a column, or has too many rows or
	 * none
	 */
	ReportUpload take(Actor actor, Handed handed, Function<HandedRow, Outcome> taker) {
		var rows = rows(actor, handed);
		var heads = heads(rows.getFirst(), handed.columns());
		var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
		var faults = new ArrayList<Fault>();
		for (var row : rows.subList(1, rows.size())) {
			var cells = handed.columns().stream().map((column) -> row.cell(heads.get(column.field()))).toList();
			try {
				outcomes.merge(taker.apply(new HandedRow(heads, row)), 1, Integer::sum);
			}
			catch (Invalid invalid) {
				faults.add(new Fault(row.line(), cells, reasons(invalid.faults(), handed.columns())));
			}
			catch (Refused refused) {
				faults.add(new Fault(row.line(), cells, refused.refusals().stream().map(this::words).toList()));
			}
		}
		return kept(actor, handed, new Result(outcomes.getOrDefault(Outcome.TAKEN, 0),
				outcomes.getOrDefault(Outcome.AMENDED, 0), outcomes.getOrDefault(Outcome.REPEATED, 0), faults));
	}

	private ReportUpload kept(Actor actor, Handed handed, Result result) {
		var upload = new ReportUpload(ReportUploadId.next(), handed.body(), actor.account(), this.clock.instant(),
				handed.kind(), result);
		this.uploads.add(upload);
		var body = this.bodies.get(handed.body());
		this.events.publishEvent(new DirectReportEvent.SheetTaken(actor, upload, body.name(), body.place()));
		return upload;
	}

	/** The files room looks into the file before anything reads it; it is not kept. */
	private List<SheetRow> rows(Actor actor, Handed handed) {
		var stored = this.files.store(actor, handed.name(), handed.content());
		var rows = SheetRows.of(this.files.content(stored.id()), MOST_ROWS + 2)
			.orElseThrow(() -> Invalid.field("file", DirectReportProblems.SHEET_UNREADABLE));
		this.files.remove(List.of(stored.id()));
		if (rows.size() < 2) {
			throw Invalid.field("file", DirectReportProblems.SHEET_EMPTY);
		}
		if (rows.size() > MOST_ROWS + 1) {
			throw Invalid.field("file", DirectReportProblems.SHEET_TOO_LONG, MOST_ROWS);
		}
		return rows;
	}

	private static Map<String, Integer> heads(SheetRow first, List<SheetColumn> columns) {
		var heads = new HashMap<String, Integer>();
		for (var column : columns) {
			heads.put(column.field(), position(first, column));
		}
		return heads;
	}

	private static int position(SheetRow first, SheetColumn column) {
		for (var position = 0; position < first.cells().size(); position++) {
			if (first.cell(position).replaceAll("[*＊\\s]", "").equals(column.label())) {
				return position;
			}
		}
		if (column.required()) {
			throw Invalid.field("file", DirectReportProblems.SHEET_COLUMN_MISSING, column.label());
		}
		return -1;
	}

	private List<String> reasons(List<FieldFault> faults, List<SheetColumn> columns) {
		return faults.stream()
			.map((fault) -> columns.stream()
				.filter((column) -> column.field().equals(fault.field()))
				.map((column) -> column.label() + "：")
				.findFirst()
				.orElse("") + words(fault.reason()))
			.toList();
	}

	private String words(Refusal refusal) {
		var code = refusal.problem().code();
		return String.valueOf(this.messages.getMessage(code, refusal.arguments().toArray(), code, Locale.CHINESE));
	}

	/**
	 * A table that is handed in.
	 *
	 * @param body for whom
	 * @param kind what stands in it
	 * @param columns which columns it has
	 * @param name the file's name, hostile
	 * @param content its bytes; read, not closed
	 */
	record Handed(BodyId body, ReportUpload.Kind kind, List<SheetColumn> columns, String name, InputStream content) {
	}

	/**
	 * A row with its columns named.
	 *
	 * @param heads positions by field; -1 for a column that is not there
	 * @param row the row
	 */
	record HandedRow(Map<String, Integer> heads, SheetRow row) {

		/** Returns the text of a field; empty where there is none. */
		String text(String field) {
			return this.row.cell(this.heads.getOrDefault(field, -1));
		}

	}

}
