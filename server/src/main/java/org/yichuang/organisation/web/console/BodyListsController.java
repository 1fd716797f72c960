package org.yichuang.organisation.web.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.model.LineFault;
import org.yichuang.organisation.usecase.ImportBodies;
import org.yichuang.organisation.usecase.ReadBodies;
import org.yichuang.organisation.usecase.ReadBodyList;
import org.yichuang.platform.Spreadsheet;

/** 单位名单 — lists of bodies, in and out. */
@RestController
@RequestMapping("/api/console/bodies")
class BodyListsController {

	private static final int AT_ONCE = 500;

	private final ReadBodyList readList;

	private final ImportBodies imports;

	private final ReadBodies bodies;

	private final Reasons reasons;

	private final MessageSource messages;

	BodyListsController(ReadBodyList readList, ImportBodies imports, ReadBodies bodies, Reasons reasons,
			MessageSource messages) {
		this.readList = readList;
		this.imports = imports;
		this.bodies = bodies;
		this.reasons = reasons;
		this.messages = messages;
	}

	/**
	 * Imports a list from CSV with the columns code, parent_code, level, name. Answers
	 * the same report whether it was done or not; {@code applied} says which.
	 */
	@PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Requires("organisation:manage-bodies")
	ImportReport importBodies(Actor actor, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "false") boolean goodLinesOnly, Locale language) throws IOException {
		try (var content = file.getInputStream()) {
			var list = this.readList.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
			var mode = dryRun ? ImportBodies.Mode.DRY_RUN
					: goodLinesOnly ? ImportBodies.Mode.GOOD_LINES_ONLY : ImportBodies.Mode.ALL_OR_NOTHING;
			var report = this.imports.take(actor, list, mode);
			return new ImportReport(report.applied(), report.added(), report.changed(), report.unchanged(),
					report.faults().size(),
					report.faults()
						.stream()
						.limit(ImportReport.MOST_SHOWN)
						.map((fault) -> of(fault, language))
						.toList());
		}
	}

	/** Returns the whole tree as an Excel table. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("organisation:read-bodies")
	void exportBodies(HttpServletResponse response, Locale language) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bodies.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "单位",
				List.of("代码", "上级路径", "层级", "名称", "规范名称", "状态"))) {
			this.bodies.each(AT_ONCE, (line) -> {
				var body = line.body();
				var level = this.messages.getMessage("organisation.body-level." + body.level(), null, language);
				sheet.row(List.of(body.code(), body.path(), level, body.name(), body.legalName(),
						line.open() ? "正常" : "已撤销"));
			});
		}
	}

	private FaultView of(LineFault fault, Locale language) {
		var reason = this.reasons.of(fault.reason(), language);
		return new FaultView(fault.line(), fault.code(), reason.code(), reason.reason());
	}

	/**
	 * 导入报告.
	 *
	 * @param applied whether it was done
	 * @param added bodies added
	 * @param changed bodies renamed, moved or of another level
	 * @param unchanged lines that say what was there already
	 * @param faultCount how many lines are not taken
	 * @param faults the first of them, by line
	 */
	record ImportReport(boolean applied, int added, int changed, int unchanged, int faultCount,
			List<FaultView> faults) {

		static final int MOST_SHOWN = 1000;

	}

	/**
	 * 问题行.
	 *
	 * @param line number of the line in the file
	 * @param bodyCode the code that stands there
	 * @param problem the problem's code
	 * @param reason why the line is not taken
	 */
	record FaultView(long line, String bodyCode, String problem, String reason) {
	}

}
