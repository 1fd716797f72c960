package org.yichuang.catalogue.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.catalogue.CatalogueEvent.IndexPatternSet;
import org.yichuang.catalogue.CatalogueOutlets;
import org.yichuang.catalogue.CataloguePermission;
import org.yichuang.catalogue.CatalogueProblems;
import org.yichuang.catalogue.model.IndexPattern;
import org.yichuang.catalogue.store.IndexRows;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Place;

/**
 * Sets by which pattern a body's index numbers are made, or those of all bodies without a
 * pattern of their own. Numbers that were drawn stay as they are.
 */
@Component
public class SetIndexPattern {

	private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{18}");

	private final IndexRows rows;

	private final CatalogueOutlets outlets;

	SetIndexPattern(IndexRows rows, CatalogueOutlets outlets) {
		this.rows = rows;
		this.outlets = outlets;
	}

	/**
	 * Returns the rule that holds for a body.
	 * @param body null for that of all bodies without their own
	 */
	public PatternState state(@Nullable BodyId body) {
		var own = this.rows.rule((body != null) ? body : IndexRows.EVERYBODY);
		var general = this.rows.rule(IndexRows.EVERYBODY).map(IndexRows.Rule::pattern);
		var pattern = own.map(IndexRows.Rule::pattern)
			.filter((text) -> !text.isEmpty())
			.or(() -> general)
			.orElse(DrawIndexNumber.DEFAULT_PATTERN);
		return new PatternState(own.map(IndexRows.Rule::pattern).orElse(""), pattern,
				own.map(IndexRows.Rule::creditCode).orElse(""), own.map(IndexRows.Rule::version).orElse(0L));
	}

	/**
	 * Returns a number as a pattern would make it, for people who write one.
	 * @throws Invalid if the pattern does not hold
	 */
	public String example(String pattern, LocalDate date) {
		return IndexPattern.of(pattern)
			.write(new IndexPattern.Values("11430000006120360X", "430000000", "s02", date, 1));
	}

	/**
	 * Sets a body's rule.
	 * @param body null for that of all bodies without their own
	 * @param wanted the pattern, empty to take the general one; the credit code; the
	 * version
	 * @throws Invalid if pattern or credit code do not hold
	 */
	@Transactional
	public void set(Actor actor, @Nullable BodyId body, PatternState wanted) {
		actor.require(CataloguePermission.SET_INDEX_PATTERNS, Place.WHOLE_GROUP);
		if (!wanted.creditCode().isEmpty() && !CREDIT_CODE.matcher(wanted.creditCode()).matches()) {
			throw Invalid.field("creditCode", CatalogueProblems.CREDIT_CODE_MALFORMED);
		}
		Optional.of(wanted.own()).filter((text) -> !text.isEmpty()).ifPresent((text) -> check(body, text, wanted));
		var owner = (body != null) ? body : IndexRows.EVERYBODY;
		this.rows.put(owner, new IndexRows.Rule(wanted.own(), wanted.creditCode(), wanted.version()));
		this.outlets.announce(actor, new IndexPatternSet(owner, wanted.own()));
	}

	private static void check(@Nullable BodyId body, String text, PatternState wanted) {
		var pattern = IndexPattern.of(text);
		boolean showsCredit = pattern.shows("credit") || pattern.shows("org");
		if (body != null && showsCredit && wanted.creditCode().isEmpty()) {
			throw Invalid.field("creditCode", CatalogueProblems.CREDIT_CODE_MISSING);
		}
	}

	/**
	 * 索引号规则 — what holds for a body.
	 *
	 * @param own the body's own pattern, empty if it has none
	 * @param holds the pattern that holds
	 * @param creditCode the body's unified social credit code, empty if not known
	 * @param version row version
	 */
	public record PatternState(String own, String holds, String creditCode, long version) {
	}

}
