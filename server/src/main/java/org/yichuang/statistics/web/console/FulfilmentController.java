package org.yichuang.statistics.web.console;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.Span;
import org.yichuang.statistics.model.HolderLine;
import org.yichuang.statistics.model.Judgement;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.model.Verdict;
import org.yichuang.statistics.usecase.JudgeQuota;
import org.yichuang.statistics.usecase.ReadQuotas;

/** 完成情况 — who met a quota and who did not. */
@RestController
@RequestMapping("/api/console/quotas/{id}")
class FulfilmentController {

	private static final int LARGEST_SLICE = 200;

	private final ReadQuotas read;

	private final JudgeQuota judge;

	private final Bodies bodies;

	private final FigureWords words;

	private final Clock clock;

	FulfilmentController(ReadQuotas read, JudgeQuota judge, Bodies bodies, FigureWords words, Clock clock) {
		this.read = read;
		this.judge = judge;
		this.bodies = bodies;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Returns a line for each body or site that is held to a quota, with every period
	 * asked.
	 */
	@GetMapping("/fulfilment")
	@Requires("statistics:read")
	Slice<HolderLine> listFulfilment(Actor actor, @PathVariable QuotaId id, Days days,
			@RequestParam @Nullable String after, @RequestParam(defaultValue = "100") int size) {
		return this.judge.lines(actor, this.read.get(id), days.span(this.clock), Objects.requireNonNullElse(after, ""),
				Math.clamp(size, 1, LARGEST_SLICE));
	}

	/** Returns the same as Excel, whole. */
	@GetMapping(path = "/fulfilment/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("statistics:read")
	void exportFulfilment(Actor actor, @PathVariable QuotaId id, Days days, HttpServletResponse response,
			Locale language) throws IOException {
		var quota = this.read.get(id);
		var lines = this.judge.all(actor, quota, days.span(this.clock));
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fulfilment.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "完成情况", heads(quota, lines, language))) {
			lines.forEach((line) -> sheet.row(cells(line, language)));
		}
	}

	/** Returns how many met a quota, period by period. */
	@GetMapping("/course")
	@Requires("statistics:read")
	List<JudgeQuota.CoursePoint> listQuotaCourse(Actor actor, @PathVariable QuotaId id, Days days) {
		return this.judge.course(actor, this.read.get(id), days.span(this.clock));
	}

	/**
	 * Returns what a notice about one period says: who met the quota, and who did not.
	 */
	@GetMapping("/notice")
	@Requires("statistics:read")
	FulfilmentNotice getFulfilmentNotice(Actor actor, @PathVariable QuotaId id,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on) {
		var quota = this.read.get(id);
		var period = quota.rule().period().around(new Span(on, on).first());
		var lines = this.judge.all(actor, quota, period);
		var body = actor.body();
		return new FulfilmentNotice((body != null) ? this.bodies.get(body).legalName() : "", quota.name(),
				quota.source(), period.first(), period.last(), Beijing.today(this.clock), of(lines, Verdict.MET),
				of(lines, Verdict.MISSED), of(lines, Verdict.RUNNING));
	}

	private List<String> heads(Quota quota, List<HolderLine> lines, Locale language) {
		var heads = new ArrayList<>(List.of(this.words.of(quota.held().target(), language),
				this.words.of(Verdict.MET, language), this.words.of(Verdict.MISSED, language)));
		lines.stream().findFirst().ifPresent((line) -> line.judgements().forEach((one) -> heads.add(one.period())));
		return heads;
	}

	private List<Object> cells(HolderLine line, Locale language) {
		var cells = new ArrayList<Object>(List.of(line.name(), line.times(Verdict.MET), line.times(Verdict.MISSED)));
		line.judgements().forEach((one) -> cells.add(cell(one, language)));
		return cells;
	}

	private Object cell(Judgement one, Locale language) {
		var value = one.value();
		return (value != null) ? value : this.words.of(one.verdict(), language);
	}

	private static List<HolderLine> of(List<HolderLine> lines, Verdict verdict) {
		return lines.stream().filter((line) -> line.judgements().getFirst().verdict() == verdict).toList();
	}

	/** Which days are asked; without them this month up to today. */
	record Days(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

		Span span(Clock clock) {
			var last = Objects.requireNonNullElseGet(this.until, () -> Beijing.today(clock));
			return new Span(Objects.requireNonNullElseGet(this.from, () -> last.withDayOfMonth(1)), last);
		}

	}

	/**
	 * 通报.
	 *
	 * @param issuer legal name of the caller's body
	 * @param first first day of the period
	 * @param last last day of the period
	 * @param madeOn today
	 */
	record FulfilmentNotice(String issuer, String quota, String source, LocalDate first, LocalDate last,
			LocalDate madeOn, List<HolderLine> met, List<HolderLine> missed, List<HolderLine> running) {
	}

}
