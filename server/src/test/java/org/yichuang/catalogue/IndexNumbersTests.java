package org.yichuang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.catalogue.ClassificationScheme.SchemeClass;
import org.yichuang.catalogue.usecase.EditSchemes;
import org.yichuang.catalogue.usecase.SetIndexPattern;
import org.yichuang.catalogue.usecase.SetIndexPattern.PatternState;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refused;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Numbers are drawn in the caller's transaction: no gap, none twice. Schemes are data.
 */
@SpringBootTest
class IndexNumbersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private IndexNumbers numbers;

	@Autowired
	private SetIndexPattern patterns;

	@Autowired
	private Schemes schemes;

	@Autowired
	private EditSchemes edit;

	@Autowired
	private TransactionTemplate transaction;

	private final BodyId body = BodyId.next();

	@Test
	void drawsByTheGeneralPatternAndStartsAnewEachYear() {
		assertThat(draw(DAY)).isEqualTo(code() + "/2026-00001");
		assertThat(draw(DAY)).isEqualTo(code() + "/2026-00002");
		assertThat(draw(DAY.plusYears(1))).isEqualTo(code() + "/2027-00001");
	}

	@Test
	void drawsTheSameNumberAgainAfterARollback() {
		this.transaction.executeWithoutResult((status) -> {
			this.numbers.next(this.body, code(), "", DAY);
			status.setRollbackOnly();
		});
		assertThat(draw(DAY)).isEqualTo(code() + "/2026-00001");
	}

	@Test
	void givesNoNumberTwiceWhenManyDrawAtOnce() throws Exception {
		Callable<String> draw = () -> draw(DAY);
		try (var pool = Executors.newFixedThreadPool(8)) {
			var drawn = pool.invokeAll(IntStream.range(0, 40).mapToObj((i) -> draw).toList());
			for (var number : drawn) {
				number.get();
			}
		}
		assertThat(draw(DAY)).isEqualTo(code() + "/2026-00041");
	}

	@Test
	void refusesToDrawOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.numbers.next(this.body, code(), "", DAY));
	}

	@Test
	void drawsByABodysOwnPatternAndCreditCode() {
		this.patterns.set(Actor.SYSTEM, this.body,
				new PatternState("{credit}/{year}-{seq4}", "", "11430423MB0123456X", 0));
		assertThat(draw(DAY)).isEqualTo("11430423MB0123456X/2026-0001");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.patterns.set(Actor.SYSTEM, this.body, new PatternState("{body}-{seq4}", "", "", 0)));
		assertThat(Problems
			.met(() -> this.patterns.set(Actor.SYSTEM, BodyId.next(), new PatternState("{org}-{seq4}", "", "", 0))))
			.containsExactly(CatalogueProblems.CREDIT_CODE_MISSING);
		assertThat(Problems.met(() -> this.patterns.set(Actor.SYSTEM, BodyId.next(),
				new PatternState("{org}-{seq4}", "", "11430423", 0))))
			.containsExactly(CatalogueProblems.CREDIT_CODE_MALFORMED);
	}

	@Test
	void bringsTheSchemesOfTheFieldAndLetsStaffAddToThem() {
		assertThat(this.schemes.all()).extracting(ClassificationScheme::code).contains("subject", "genre", "audience");
		assertThat(this.schemes.find("subject", "s02")).map(SchemeClass::label).contains("综合政务");
		this.edit.addClass(Actor.SYSTEM, "subject", new SchemeClass("s02-1", "政务公开", "s02", 0, true, 0));
		assertThatExceptionOfType(Invalid.class).isThrownBy(
				() -> this.edit.putClass(Actor.SYSTEM, "subject", new SchemeClass("s02", "综合政务", "s02-1", 1, true, 0)));
		assertThat(adding(new SchemeClass("s02-2", "政务公开", "s02", 0, true, 0)))
			.containsExactly(CatalogueProblems.CLASS_TAKEN);
		assertThat(adding(new SchemeClass("s02-3", "某类", "nowhere", 0, true, 0)))
			.containsExactly(CatalogueProblems.CLASS_PARENT_UNKNOWN);
		assertThat(List.of("<b>", "../x", ""))
			.allSatisfy((code) -> assertThat(adding(new SchemeClass(code, "某类", null, 0, true, 0)))
				.containsExactly(CatalogueProblems.CODE_MALFORMED));
		assertThat(Problems
			.met(() -> this.edit.addScheme(Actor.SYSTEM, new ClassificationScheme("subject", "主题", "", List.of()))))
			.containsExactly(CatalogueProblems.SCHEME_TAKEN);
	}

	private List<ProblemCode> adding(SchemeClass added) {
		return Problems.met(() -> this.edit.addClass(Actor.SYSTEM, "subject", added));
	}

	private String draw(LocalDate date) {
		return Objects
			.requireNonNull(this.transaction.execute((status) -> this.numbers.next(this.body, code(), "", date)));
	}

	private String code() {
		return this.body.toString();
	}

}
