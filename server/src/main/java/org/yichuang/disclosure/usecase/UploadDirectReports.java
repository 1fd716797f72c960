package org.yichuang.disclosure.usecase;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.model.ReportedItemRules;
import org.yichuang.disclosure.usecase.TakeReportedItem.Arrival;
import org.yichuang.disclosure.usecase.TakeSheet.Handed;
import org.yichuang.disclosure.usecase.TakeSheet.HandedRow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;

/**
 * Takes direct reports out of a table. Good rows are taken though others are bad; handing
 * the same table in again counts nothing twice.
 */
@Component
public class UploadDirectReports {

	private final TakeSheet sheets;

	private final TakeReportedItem take;

	private final DirectReportScope scope;

	private final DirectReportClasses classes;

	private final Clock clock;

	UploadDirectReports(TakeSheet sheets, TakeReportedItem take, DirectReportScope scope, DirectReportClasses classes,
			Clock clock) {
		this.sheets = sheets;
		this.take = take;
		this.scope = scope;
		this.classes = classes;
		this.clock = clock;
	}

	/**
	 * Takes a table.
	 * @param wanted whose items; null for the actor's own body
	 * @param name the file's name, hostile
	 * @throws Invalid if the file is no table, lacks a column, or has too many rows or
	 * none
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 */
	@Transactional
	public ReportUpload upload(Actor actor, @Nullable BodyId wanted, String name, InputStream content) {
		var body = this.scope.writing(actor, wanted, DisclosurePermission.REPORT);
		var arrival = new Arrival(ReportWay.SHEET, this.clock.instant());
		var written = this.classes.written();
		var rules = new ReportedItemRules(Beijing.today(this.clock), Set.copyOf(written.values()));
		return this.sheets.take(actor, new Handed(body, ReportUpload.Kind.REPORTS, SheetColumn.REPORTS, name, content),
				(row) -> {
					var item = item(row, written);
					Invalid.unlessEmpty(rules.faults(item));
					return this.take.take(actor, body, item, arrival).outcome();
				});
	}

	private static ReportedItem item(HandedRow row, Map<String, String> classes) {
		var written = row.text("classCode").strip();
		return new ReportedItem(row.text("title"), classes.getOrDefault(written, written),
				SheetColumn.day("madeOn", row.text("madeOn")), SheetColumn.day("disclosedOn", row.text("disclosedOn")),
				row.text("address"), row.text("text"), List.of());
	}

}
