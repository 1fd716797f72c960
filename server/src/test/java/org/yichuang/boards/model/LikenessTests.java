package org.yichuang.boards.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

	@Test
	void findsWhatIsAboutTheSame() {
		var like = Likeness.to("请问异地就医备案怎么办理？");
		assertThat(like.of("城乡居民医保怎样办理异地就医备案")).isGreaterThan(like.of("随迁子女秋季入学怎样报名"));
		assertThat(like.of("随迁子女秋季入学怎样报名")).isZero();
	}

	@Test
	void findsNothingInWordsThatEverybodyUses() {
		assertThat(Likeness.to("请问，怎样？").of("请问怎样办理")).isZero();
		assertThat(Likeness.to("").of("随迁子女")).isZero();
	}

	@Test
	void endsSoonWhateverIsSent() {
		var hostile = "(a+)+$".repeat(100_000);
		assertThat(Likeness.to(hostile).of(hostile)).isNotNegative();
	}

}
