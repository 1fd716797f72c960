package org.yichuang.interaction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.yichuang.intake.Origin;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.usecase.CountLetters;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county's year as its report gives it: 278 letters to the leaders' mailboxes, 97 of
 * them valid, 82 concluded and 15 in hand, which is 84.5 %; 15 passed on by the city, all
 * answered.
 */
@SpringBootTest(properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(LetterWorld.Staged.class)
class CountyYearTests {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final int RECEIVED = 278;

	private static final int VALID = 97;

	private static final int CONCLUDED = 82;

	private static final int FORWARDED = 15;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@Autowired
	private LetterWorld.Staged staged;

	@Test
	void countsTheYearAsTheReportDoes() {
		var world = new LetterWorld(this.context);
		var passedOn = world.mailbox("forwarded", List.of(LetterKind.values()));
		var from = today();
		for (var each = 0; each < RECEIVED; each++) {
			this.clock.forward(Duration.ofHours(26));
			handle(world, each);
		}
		for (var each = 0; each < FORWARDED; each++) {
			this.clock.forward(Duration.ofHours(26));
			var letter = world.arrived(world.send(passedOn, Map.of(), Origin.FORWARDED));
			world.answered(letter, "已经办理。");
		}
		var counted = this.context.getBean(CountLetters.class).of(world.site.id(), from, today());
		var leaders = counted.lines().getFirst().figures();
		assertThat(leaders.received()).isEqualTo(RECEIVED);
		assertThat(leaders.valid()).isEqualTo(VALID);
		assertThat(leaders.concluded()).isEqualTo(CONCLUDED);
		assertThat(leaders.inHand()).isEqualTo(15);
		assertThat(leaders.rate()).isEqualTo(84.5);
		assertThat(leaders.inTimeRate()).isEqualTo(100);
		var city = counted.lines().getLast().figures();
		assertThat(List.of(city.forwarded(), city.forwardedConcluded())).containsExactly(15L, 15L);
		measuredAlike(world, counted);
	}

	/** What is measured for statistics says the same as what is counted here. */
	private void measuredAlike(LetterWorld world, CountLetters.SiteFigures counted) {
		var site = world.site.id();
		assertThat(this.staged.sum("received", site)).isEqualTo(counted.total().received());
		assertThat(this.staged.sum("valid", site)).isEqualTo(counted.total().valid());
		assertThat(this.staged.sum("concluded", site)).isEqualTo(counted.total().concluded());
		assertThat(this.staged.sum("concluded-in-time", site)).isEqualTo(counted.total().inTime());
		assertThat(this.staged.sum("forwarded", site)).isEqualTo(FORWARDED);
		assertThat(this.staged.sum("invalid", site) + this.staged.sum("declined", site)).isEqualTo(RECEIVED - VALID);
	}

	/**
	 * The first 82 are answered, the next 15 in hand, the others invalid or not accepted.
	 */
	private static void handle(LetterWorld world, int number) {
		var letter = world.letter(Map.of());
		if (number < CONCLUDED) {
			world.answered(letter, "来信收悉，已经办理。");
		}
		else if (number < VALID) {
			world.act(world.clerk, letter, LetterState.ACCEPT, "");
		}
		else if (number % 3 == 0) {
			world.act(world.clerk, letter, LetterState.DECLINE, "请依法向人民法院提起诉讼。");
		}
		else if (number % 3 == 1) {
			world.act(world.clerk, letter, LetterState.INVALIDATE, "内容空泛");
		}
		else {
			// judged anew: what was taken for valid is not
			world.act(world.clerk, letter, LetterState.ACCEPT, "");
			world.act(world.clerk, letter, LetterState.INVALIDATE, "重复来信");
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BEIJING);
	}

}
