package org.yichuang.disclosure.web.console;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.yichuang.casework.CaseId;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.ReportUploadId;
import org.yichuang.disclosure.UpwardItemId;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.ReportTable;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.disclosure.model.UpwardLevel;
import org.yichuang.disclosure.usecase.CheckDirectReports;
import org.yichuang.disclosure.usecase.CheckDirectReports.Checked;
import org.yichuang.disclosure.usecase.DirectReportClasses;
import org.yichuang.disclosure.usecase.FindDirectReports.ReportLine;
import org.yichuang.disclosure.usecase.FindDirectReports.UploadLine;
import org.yichuang.disclosure.usecase.TakeOverReport;
import org.yichuang.files.Files;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Accounts;
import org.yichuang.platform.Spreadsheet;

/** Shows direct reports as the console reads them. */
@Component
class DirectReportViews {

	/** Headings of the Excel file of reports. */
	static final List<String> HEADS = List.of("报送单位", "标题", "类别", "形成日期", "公开日期", "公开地址", "状态", "报送方式", "报送时间", "审核时间",
			"退回原因");

	/** Headings of the Excel file of what went upward. */
	static final List<String> UPWARD_HEADS = List.of("标题", "类别", "上报层级", "上报日期", "采用日期", "采用单位");

	private final CheckDirectReports check;

	private final DirectReportClasses classes;

	private final TakeOverReport takeOver;

	private final Files files;

	private final Accounts accounts;

	private final MessageSource messages;

	DirectReportViews(CheckDirectReports check, DirectReportClasses classes, TakeOverReport takeOver, Files files,
			Accounts accounts, MessageSource messages) {
		this.check = check;
		this.classes = classes;
		this.takeOver = takeOver;
		this.files = files;
		this.accounts = accounts;
		this.messages = messages;
	}

	static ResponseEntity<StreamingResponseBody> excel(String name, StreamingResponseBody body) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(body);
	}

	/** Returns the labels of classes, asked once for a whole list. */
	Map<String, String> labels() {
		return this.classes.labels();
	}

	DirectReportRow row(Actor actor, ReportLine line, Map<String, String> labels) {
		var report = line.report();
		var item = report.item();
		return new DirectReportRow(report.id(), report.body(), line.bodyName(), item.title(), item.classCode(),
				labels.getOrDefault(item.classCode(), ""), Objects.requireNonNull(item.disclosedOn()), item.address(),
				item.files().size(), report.state(), report.course().way(), report.course().sentAt(),
				report.course().note(), reasons(this.check.refusals(actor, report)),
				reasons(this.check.returnRefusals(actor, report)), report.version());
	}

	DirectReportShown shown(Actor actor, ReportLine line) {
		var report = line.report();
		var people = this.accounts.names(people(report));
		return new DirectReportShown(row(actor, line, labels()), report.item().madeOn(), report.item().text(),
				files(report.item().files()), name(report.course().sentBy(), people),
				name(report.course().checkedBy(), people), report.course().checkedAt(),
				report.state().mayBecome(DirectReportState.SENT), report.state().mayBecome(DirectReportState.WITHDRAWN),
				this.takeOver.entry(report).map(Entry::matter).orElse(null));
	}

	List<Object> cells(ReportLine line, Map<String, String> labels) {
		var report = line.report();
		var item = report.item();
		return List.of(line.bodyName(), item.title(), labels.getOrDefault(item.classCode(), ""), day(item.madeOn()),
				day(item.disclosedOn()), item.address(), word("direct-report-state", report.state()),
				word("report-way", report.course().way()), Beijing.minute(report.course().sentAt()),
				Stream.ofNullable(report.course().checkedAt()).map(Beijing::minute).findFirst().orElse(""),
				report.course().note());
	}

	DirectReportChecked checked(Checked checked) {
		return new DirectReportChecked(checked.id(), checked.title(), reasons(checked.refusals()));
	}

	ReportUploadShown upload(UploadLine line) {
		return upload(line.upload(), line.bodyName());
	}

	ReportUploadShown upload(ReportUpload upload, String bodyName) {
		var result = upload.result();
		return new ReportUploadShown(upload.id(), upload.body(), bodyName, upload.at(), result.taken(),
				result.amended(), result.repeated(),
				result.faults()
					.stream()
					.map((fault) -> new ReportRowFault(fault.line(), fault.cells().getFirst(), fault.reasons()))
					.toList());
	}

	UpwardItemShown upward(UpwardItem item, Map<String, String> labels) {
		var sent = item.item();
		var adoption = item.adoption();
		return new UpwardItemShown(item.id(), item.body(), sent.title(), sent.classCode(),
				labels.getOrDefault(sent.classCode(), ""), sent.level(), sent.sentOn(),
				(adoption != null) ? adoption.on() : null, (adoption != null) ? adoption.where() : "", item.version());
	}

	List<Object> cells(UpwardItem item, Map<String, String> labels) {
		var shown = upward(item, labels);
		return List.of(shown.title(), shown.classLabel(), word("upward-level", shown.level()), day(shown.sentOn()),
				day(shown.adoptedOn()), shown.adoptedWhere());
	}

	static ReportTableShown table(ReportTable table) {
		return new ReportTableShown(table.months(), lines(table.bodies()), lines(table.classes()), line(table.total()),
				line(table.reported()), line(table.adopted()), table.adoptionRate());
	}

	static List<Object> cells(String name, ReportTable.Line line) {
		var cells = new ArrayList<Object>();
		cells.add(name);
		cells.addAll(line.counts());
		cells.add(line.sum());
		return cells;
	}

	private String word(String group, Enum<?> constant) {
		return String.valueOf(this.messages.getMessage("disclosure." + group + "." + constant.name(), null,
				constant.name(), Locale.SIMPLIFIED_CHINESE));
	}

	private List<String> reasons(List<Refusal> refusals) {
		return refusals.stream().map((refusal) -> {
			var code = refusal.problem().code();
			return String.valueOf(this.messages.getMessage(code, refusal.arguments().toArray(), code,
					LocaleContextHolder.getLocale()));
		}).toList();
	}

	private List<ReportFileShown> files(List<FileId> ids) {
		var known = this.files.all(ids);
		return ids.stream()
			.flatMap((id) -> Stream.ofNullable(known.get(id)))
			.map((file) -> new ReportFileShown(file.id(), file.name(), file.sizeText(),
					"/api/console/files/" + file.id() + "/content"))
			.toList();
	}

	private static Collection<AccountId> people(DirectReport report) {
		return Stream.of(Stream.ofNullable(report.course().sentBy()), Stream.ofNullable(report.course().checkedBy()))
			.flatMap((each) -> each)
			.toList();
	}

	private static String name(@Nullable AccountId account, Map<AccountId, String> names) {
		return (account != null) ? names.getOrDefault(account, "") : "";
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static List<ReportTableLine> lines(List<ReportTable.Line> lines) {
		return lines.stream().map(DirectReportViews::line).toList();
	}

	private static ReportTableLine line(ReportTable.Line line) {
		return new ReportTableLine(line.key(), line.name(), line.counts(), line.sum());
	}

	/**
	 * 直报行.
	 *
	 * @param disclosedOn Beijing calendar date
	 * @param files how many attachments
	 * @param note why it was sent back; empty otherwise
	 * @param acceptRefusals why this account may not accept it now, in words
	 * @param returnRefusals why this account may not send it back now, in words
	 */
	record DirectReportRow(DirectReportId id, BodyId body, String bodyName, String title, String classCode,
			String classLabel, LocalDate disclosedOn, String address, int files, DirectReportState state, ReportWay way,
			Instant sentAt, String note, List<String> acceptRefusals, List<String> returnRefusals, long version) {
	}

	/**
	 * 直报详情.
	 *
	 * @param amendable whether it stands where its body may amend it
	 * @param withdrawable whether it stands where its body may take it back
	 * @param entry case of the entry that it was taken over as; null if it was not
	 */
	record DirectReportShown(DirectReportRow report, @Nullable LocalDate madeOn, String text,
			List<ReportFileShown> files, String sentBy, String checkedBy, @Nullable Instant checkedAt,
			boolean amendable, boolean withdrawable, @Nullable CaseId entry) {
	}

	/** 直报附件. */
	record ReportFileShown(FileId id, String name, String size, String contentPath) {
	}

	/**
	 * 审核结果.
	 *
	 * @param reasons why nothing was done; empty if it was done
	 */
	record DirectReportChecked(DirectReportId id, String title, List<String> reasons) {
	}

	/**
	 * 上传结果.
	 *
	 * @param taken rows that became something new
	 * @param amended rows that changed something that was there
	 * @param repeated rows that were there already and count once
	 * @param faults rows that were not taken
	 */
	record ReportUploadShown(ReportUploadId id, BodyId body, String bodyName, Instant at, int taken, int amended,
			int repeated, List<ReportRowFault> faults) {
	}

	/** 有误的行. */
	record ReportRowFault(int line, String title, List<String> reasons) {
	}

	/** 直报类别. */
	record ReportClassShown(String code, String label, @Nullable String parent) {
	}

	/**
	 * 直报统计表.
	 *
	 * @param adoptionRate adopted in percent of reported; null where nothing went upward
	 */
	record ReportTableShown(List<String> months, List<ReportTableLine> bodies, List<ReportTableLine> classes,
			ReportTableLine total, ReportTableLine reported, ReportTableLine adopted,
			@Nullable BigDecimal adoptionRate) {
	}

	/** 统计表行. */
	record ReportTableLine(String key, String name, List<Long> counts, long sum) {
	}

	/**
	 * 上报信息.
	 *
	 * @param adoptedOn null while nothing came of it
	 */
	record UpwardItemShown(UpwardItemId id, BodyId body, String title, String classCode, String classLabel,
			UpwardLevel level, LocalDate sentOn, @Nullable LocalDate adoptedOn, String adoptedWhere, long version) {
	}

}
