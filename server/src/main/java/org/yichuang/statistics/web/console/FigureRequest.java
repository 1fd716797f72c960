package org.yichuang.statistics.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.Span;
import org.yichuang.statistics.model.Grouping;
import org.yichuang.statistics.model.Whose;

/**
 * 指标请求 — what a request asks of figures; days are Beijing calendar dates.
 *
 * @param figure codes of the figures
 * @param from first day; without it the first of the last day's month
 * @param until last day; without it today
 * @param under of which body with all below it; without it all that one may see
 * @param site on which site
 * @param alone whether those below that body are left out; only when a figure is opened
 * @param by how the table is laid out; without it one line
 */
record FigureRequest(@Nullable List<String> figure, @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until, @Nullable UUID under, @Nullable UUID site,
		@Nullable Boolean alone, @Nullable Grouping by) {

	FigureQuestion question(Clock clock) {
		return new FigureQuestion(Objects.requireNonNullElse(this.figure, List.of()), span(clock), body(), site(this));
	}

	Span span(Clock clock) {
		var last = Objects.requireNonNullElseGet(this.until, () -> Beijing.today(clock));
		return new Span(Objects.requireNonNullElseGet(this.from, () -> last.withDayOfMonth(1)), last);
	}

	Grouping grouping() {
		return Objects.requireNonNullElse(this.by, Grouping.TOTAL);
	}

	@Nullable BodyId body() {
		return (this.under != null) ? new BodyId(this.under) : null;
	}

	Whose whose() {
		return new Whose(body(), Boolean.TRUE.equals(this.alone));
	}

	static @Nullable SiteId site(FigureRequest request) {
		return (request.site != null) ? new SiteId(request.site) : null;
	}

}
