package org.yichuang.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.catalogue.model.IndexPattern;
import org.yichuang.catalogue.store.IndexRows;
import org.yichuang.kernel.BodyId;

/** Draws a body's next index number by its pattern. */
@Component
public class DrawIndexNumber {

	/** Holds where neither the body nor the group has set a pattern. */
	public static final String DEFAULT_PATTERN = "{body}/{year}-{seq5}";

	private final IndexRows rows;

	private final Clock clock;

	DrawIndexNumber(IndexRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Draws the next number, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(BodyId body, Shown shown) {
		var own = this.rows.rule(body);
		var rule = own.filter((set) -> !set.pattern().isEmpty())
			.or(() -> this.rows.rule(IndexRows.EVERYBODY))
			.orElseGet(() -> new IndexRows.Rule(DEFAULT_PATTERN, "", 0));
		var creditCode = own.map(IndexRows.Rule::creditCode).orElse("");
		var pattern = IndexPattern.of(rule.pattern());
		while (true) {
			long sequence = this.rows.draw(body, pattern.countsByYear() ? shown.date().getYear() : 0);
			var number = pattern
				.write(new IndexPattern.Values(creditCode, shown.bodyCode(), shown.category(), shown.date(), sequence));
			if (this.rows.keep(number, body, this.clock.instant())) {
				return number;
			}
		}
	}

	/**
	 * 索引号要素 — what a pattern may show of the information.
	 *
	 * @param bodyCode the body's code
	 * @param category class code, may be empty
	 * @param date the day the information was made
	 */
	public record Shown(String bodyCode, String category, LocalDate date) {
	}

}
