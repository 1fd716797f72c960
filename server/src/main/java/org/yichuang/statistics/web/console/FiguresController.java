package org.yichuang.statistics.web.console;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.statistics.model.FigureDefinition;
import org.yichuang.statistics.model.FigureForm;
import org.yichuang.statistics.model.FigureLine;
import org.yichuang.statistics.model.FigureUnit;
import org.yichuang.statistics.usecase.LayOutFigures;
import org.yichuang.statistics.usecase.OpenFigureToAll;
import org.yichuang.statistics.usecase.ReadFigures;

/** 指标 — figures in the console. */
@RestController
@RequestMapping("/api/console/figures")
class FiguresController {

	private static final int LARGEST_SLICE = 200;

	private final ReadFigures read;

	private final LayOutFigures layOut;

	private final OpenFigureToAll open;

	private final FigureWords words;

	private final Clock clock;

	FiguresController(ReadFigures read, LayOutFigures layOut, OpenFigureToAll open, FigureWords words, Clock clock) {
		this.read = read;
		this.layOut = layOut;
		this.open = open;
		this.words = words;
		this.clock = clock;
	}

	/** Returns which figures there are, and how each comes about. */
	@GetMapping("/definitions")
	@Requires("statistics:read")
	List<FigureDefinitionView> listFigureDefinitions(Locale language) {
		var open = this.read.open();
		var measured = this.read.measured();
		return this.read.definitions().stream().map((figure) -> view(figure, open, measured, language)).toList();
	}

	/** Lets anybody read a figure. */
	@PostMapping("/definitions/{code}/open")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("statistics:manage")
	void openFigure(Actor actor, @PathVariable String code) {
		this.open.set(actor, code, true);
	}

	/** Lets staff only read a figure. */
	@PostMapping("/definitions/{code}/close")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("statistics:manage")
	void closeFigure(Actor actor, @PathVariable String code) {
		this.open.set(actor, code, false);
	}

	/**
	 * Returns a table of figures: one line, or one for each body, branch, site or period.
	 */
	@GetMapping
	@Requires("statistics:read")
	Slice<FigureLine> listFigures(Actor actor, FigureRequest request, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "200") int size) {
		return this.layOut.lines(actor, request.question(this.clock), request.grouping(), after,
				Math.clamp(size, 1, LARGEST_SLICE));
	}

	/** Returns the same table as Excel, whole. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("statistics:read")
	void exportFigures(Actor actor, FigureRequest request, HttpServletResponse response, Locale language)
			throws IOException {
		var question = request.question(this.clock);
		var slice = this.layOut.lines(actor, question, request.grouping(), "", LARGEST_SLICE);
		var heads = new ArrayList<String>();
		heads.add(this.words.of(request.grouping(), language));
		question.figures().stream().distinct().map((code) -> this.words.figure(code, language)).forEach(heads::add);
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "统计数据", heads)) {
			slice.items().forEach((line) -> sheet.row(cells(line)));
			while (slice.next() != null) {
				slice = this.layOut.lines(actor, question, request.grouping(), slice.next(), LARGEST_SLICE);
				slice.items().forEach((line) -> sheet.row(cells(line)));
			}
		}
	}

	private static List<Object> cells(FigureLine line) {
		var cells = new ArrayList<Object>(List.of(line.name().isEmpty() ? line.key() : line.name()));
		line.values().forEach((one) -> {
			var value = one.value();
			cells.add((value != null) ? value : "");
		});
		return cells;
	}

	private FigureDefinitionView view(FigureDefinition figure, Set<String> open, Set<String> measured,
			Locale language) {
		return new FigureDefinitionView(figure.code(), this.words.figure(figure.code(), language), figure.form(),
				figure.kind(), figure.per(), figure.percent(), figure.unit(), this.words.of(figure.unit(), language),
				figure.source(), open.contains(figure.code()), measured.contains(figure.kind()));
	}

	/**
	 * 指标说明.
	 *
	 * @param label in words
	 * @param kind the kind whose facts are behind it
	 * @param per the other kind, for rates and differences
	 * @param percent for percentiles
	 * @param unitLabel the unit in words
	 * @param open whether anybody may read it
	 * @param measured whether anything was ever measured for it
	 */
	record FigureDefinitionView(String code, String label, FigureForm form, String kind, @Nullable String per,
			@Nullable Integer percent, FigureUnit unit, String unitLabel, String source, boolean open,
			boolean measured) {
	}

}
