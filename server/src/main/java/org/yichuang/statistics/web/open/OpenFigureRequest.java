package org.yichuang.statistics.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.yichuang.statistics.model.Grouping;

/**
 * 开放指标请求 — what anybody asks of open figures; days are Beijing calendar dates.
 *
 * @param figure codes of the figures
 * @param from first day
 * @param until last day
 * @param body code of a body, with all below it; all of the group without
 * @param by one line, or one for each body, branch, site or period; one line without
 * @param after key of the last line that was read
 */
record OpenFigureRequest(@NotEmpty List<String> figure, @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate from,
		@NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate until, @Nullable String body, @Nullable Grouping by,
		@Nullable String after) {

	Grouping grouping() {
		return Objects.requireNonNullElse(this.by, Grouping.TOTAL);
	}

}
