package org.yichuang.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs, floods and guesses. */
@IntakeTest
class AbuseTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int number;

	private IntakeWorld.Place place;

	private Sender citizen;

	@BeforeEach
	void openASite() {
		this.place = IntakeWorld.open(this.context, this.number);
		this.citizen = this.place.sender();
	}

	@Test
	void whatComesBackAtOnceWasNotFilledInByAPersonButMaySoonBeSentAgain() {
		var form = this.citizen.open("/send/note");
		var fast = this.citizen.send(form, Sender.note("很快"));
		assertThat(fast.status()).isEqualTo(422);
		assertThat(fast.text()).contains("提交得太快");
		assertThat(fast.html().select("input[name=title]").val()).isEqualTo("很快");
		IntakeWorld.pass(this.context, Duration.ofSeconds(4));
		assertThat(this.citizen.send(fast, Sender.note("很快")).status()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "x", "AAAA", "AAAAAQ", "____", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
					"中文", "AAAAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void ticketsOfAnotherMakeAreWorthNothing(String ticket) {
		var fields = Sender.note("伪造");
		fields.put("_ticket", ticket);
		fields.put("_files", ticket);
		fields.put("_proof", ticket);
		fields.put("_challenge", ticket);
		var page = this.citizen.send(this.citizen.form(), fields);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("打开的时间过长");
		assertThat(page.html().select("input[name=title]").val()).isEqualTo("伪造");
	}

	@Test
	void aTicketIsGoodForItsPlaceOnlyAndNotForEver() {
		var other = IntakeWorld.open(this.context, this.number).sender().form();
		var fields = Sender.note("别处");
		fields.put("_ticket", other.html().select("input[name=_ticket]").val());
		assertThat(this.citizen.send(this.citizen.form(), fields).text()).contains("打开的时间过长");
		var old = this.citizen.form();
		IntakeWorld.pass(this.context, Duration.ofHours(13));
		var stale = this.citizen.send(old, Sender.note("隔夜"));
		assertThat(stale.text()).contains("打开的时间过长");
		IntakeWorld.pass(this.context, Duration.ofSeconds(5));
		assertThat(this.citizen.send(stale, Sender.note("隔夜")).status()).isEqualTo(303);
	}

	@Test
	void whoFillsInWhatPeopleDoNotSeeMustShowToBeNoProgram() {
		var fields = Sender.note("机器");
		fields.put("website-url", "http://spam.example/");
		var page = this.citizen.send(this.citizen.form(), fields);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("请勿填写的栏目").doesNotContain("spam.example");
		assertThat(page.html().select("input[name=website-url]").val()).isEmpty();
		var right = Sender.note("机器");
		right.put("_answer", sum(page));
		assertThat(this.citizen.send(page, right).status()).isEqualTo(303);
	}

	@Test
	void aQuestionIsAskedOnlyNearALimitAndOneRightAnswerIsEnough() {
		var forms = IntStream.range(0, 5).mapToObj((i) -> this.citizen.open("/send/note")).toList();
		IntakeWorld.pass(this.context, Duration.ofSeconds(30));
		forms.forEach((form) -> {
			assertThat(form.html().select(".challenge")).isEmpty();
			assertThat(this.citizen.send(form, Sender.note("不多")).status()).isEqualTo(303);
		});
		var page = this.citizen.open("/send/note");
		IntakeWorld.pass(this.context, Duration.ofSeconds(4));
		assertThat(page.html().select(".challenge img[alt]")).hasSize(1);
		var none = this.citizen.send(page, Sender.note("第六"));
		assertThat(none.text()).contains("请回答下面的验证问题");
		var wrong = Sender.note("第六");
		wrong.put("_answer", "1000");
		var again = this.citizen.send(none, wrong);
		assertThat(again.text()).contains("回答不正确");
		var faulty = Sender.note("");
		faulty.put("_answer", sum(again));
		var proven = this.citizen.send(again, faulty);
		assertThat(proven.status()).isEqualTo(422);
		assertThat(proven.html().select(".challenge")).isEmpty();
		assertThat(this.citizen.send(proven, Sender.note("第六")).status()).isEqualTo(303);
		assertThat(this.place.sender().form().html().select(".challenge")).isEmpty();
	}

	@Test
	void anAnsweredChallengeIsSpentAndItsPictureIsDrawn() {
		var challenges = this.context.getBean(Challenges.class);
		var challenge = challenges.next();
		var sum = Integer.toString(worth(challenge.question()));
		assertThat(challenges.picture(challenge.token()))
			.hasValueSatisfying((png) -> assertThat(png).startsWith(0x89, 'P'));
		assertThat(this.citizen.open("/send/note/picture?t=" + challenge.token()).answer().header("Content-Type"))
			.isEqualTo("image/png");
		assertThat(challenges.isAnswered(challenge.token(), "1" + sum)).isFalse();
		assertThat(challenges.isAnswered(challenge.token(), " " + sum + " ")).isTrue();
		assertThat(challenges.isAnswered(challenge.token(), sum)).isFalse();
		var inWords = challenges.next();
		assertThat(challenges.isAnswered(inWords.token(), Challenges.words(worth(inWords.question())))).isTrue();
		var late = challenges.next();
		IntakeWorld.pass(this.context, Duration.ofMinutes(16));
		assertThat(challenges.isAnswered(late.token(), Integer.toString(worth(late.question())))).isFalse();
	}

	@Test
	void tenThousandFromOneAddressWithinAMinuteStayBounded() throws Exception {
		var ticket = this.citizen.form().html().select("input[name=_ticket]").val();
		long before = stored();
		long used = usedMemory();
		var statuses = new TreeMap<Integer, Integer>();
		var neighbours = new TreeMap<Integer, Integer>();
		var words = new java.util.concurrent.atomic.AtomicReference<>("");
		try (var many = Executors.newFixedThreadPool(8)) {
			var tasks = IntStream.range(0, 10_000).<Callable<Integer>>mapToObj((i) -> () -> {
				var fields = Sender.note("洪水" + i);
				fields.put("_ticket", ticket);
				if (i % 1000 == 999) {
					var neighbour = this.place.sender();
					var status = neighbour.send(neighbour.form(), Sender.note("邻居" + i)).status();
					synchronized (neighbours) {
						neighbours.merge(status, 1, Integer::sum);
					}
				}
				var answer = this.citizen.post("/send/note", fields);
				if (answer.status() == 429) {
					words.set(answer.body());
				}
				return answer.status();
			}).toList();
			for (var done : many.invokeAll(tasks)) {
				statuses.merge(done.get(), 1, Integer::sum);
			}
		}
		long grown = (usedMemory() - used) >> 20;
		System.out.printf("10,000 from one address: answers %s, %d stored; others meanwhile %s; memory %+d MB%n",
				statuses, stored() - before, neighbours, grown);
		assertThat(neighbours).as("everybody else is served meanwhile").containsExactly(Map.entry(303, 10));
		assertThat(words.get()).contains("过于频繁");
		assertThat(grown).isLessThan(64);
		assertThat(stored() - before - 10).isLessThanOrEqualTo(5);
		assertThat(statuses.get(429)).as(statuses.toString()).isGreaterThan(9_000);
		assertThat(statuses.keySet()).allMatch((status) -> status < 500);
		var patient = this.place.sender();
		assertThat(patient.send(patient.form(), Sender.note("别人")).status()).isEqualTo(303);
	}

	@Test
	void anAddressThatHasSentEnoughIsToldWhenToComeBack() {
		var form = this.citizen.form();
		var limits = this.context.getBean(SendLimits.class);
		while (limits.take(this.citizen.address(), this.place.site().id(), "elsewhere")) {
			Thread.onSpinWait();
		}
		var page = this.citizen.send(form, Sender.note("太多"));
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.text()).containsPattern("请在 \\d+ 分钟后再提交");
		assertThat(page.html().select("input[name=title]").val()).isEqualTo("太多");
	}

	@Test
	void aPointUnderFloodFromManyAddressesAsksEverybody() {
		var limits = this.context.getBean(SendLimits.class);
		for (int i = 0; i < 600; i++) {
			limits.take("192.0.2." + i, this.place.site().id(), "note");
		}
		assertThat(this.citizen.form().html().select(".challenge")).hasSize(1);
	}

	@Test
	void numbersAndCodesThatDoNotBelongTogetherTellNothing() {
		var receipt = this.citizen.sent("查询");
		var stranger = this.place.sender();
		var replies = List.of(track(stranger, receipt.number(), "ACDE3467"),
				track(stranger, "2026112299999999-0", "ACDE3467"),
				track(stranger, "2026112200000000-1", receipt.code()), track(stranger, "' or 1=1 --", "x"));
		assertThat(replies).extracting(Page::status).containsOnly(422);
		assertThat(replies).extracting((page) -> page.html().select("[role=alert]").text())
			.containsOnly("编号或查询码不正确。请对照回执检查：编号共 17 位数字，查询码共 8 位字母和数字。");
		assertThat(track(this.citizen, receipt.number(), receipt.code().toLowerCase(java.util.Locale.ROOT)).status())
			.isEqualTo(303);
	}

	@Test
	void guessingIsStoppedByAddressAndNotedInTheTrail() {
		var receipt = this.citizen.sent("猜测");
		var thief = this.place.sender();
		for (int i = 0; i < 10; i++) {
			assertThat(track(thief, receipt.number(), "ACDE346" + "79ACDEFHJK".charAt(i)).status()).isEqualTo(422);
		}
		var stopped = track(thief, receipt.number(), receipt.code());
		assertThat(stopped.status()).isEqualTo(429);
		assertThat(stopped.text()).containsPattern("请在 \\d+ 分钟后再试");
		System.out.println("10 wrong codes from one address, then stopped and noted once");
		assertThat(trail(thief)).isEqualTo(1);
		assertThat(track(this.citizen, receipt.number(), receipt.code()).status()).isEqualTo(303);
		IntakeWorld.pass(this.context, Duration.ofHours(1));
		assertThat(track(thief, receipt.number(), receipt.code()).status()).isEqualTo(303);
	}

	@Test
	void guessingIsStoppedByNumberWhereverItComesFrom() {
		var receipt = this.citizen.sent("多处猜测");
		for (int i = 0; i < 100; i++) {
			assertThat(track(this.place.sender(), receipt.number(), "ACDE3467").status()).isEqualTo(422);
		}
		System.out.println("100 wrong codes for one number from 100 addresses, then stopped and noted once");
		assertThat(track(this.place.sender(), receipt.number(), receipt.code()).status()).isEqualTo(429);
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where action = 'intake.guess-code' and subject_id = ?")
					.param(receipt.number())
					.query(Integer.class)
					.single())
			.isEqualTo(1);
	}

	private static long usedMemory() {
		System.gc();
		var heap = java.lang.management.ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
		return heap.getUsed();
	}

	private int trail(Sender sender) {
		return this.jdbc.sql("select count(*) from audit_entry where action = 'intake.guess-code' and address = ?")
			.param(sender.address())
			.query(Integer.class)
			.single();
	}

	private static Page track(Sender sender, String number, String code) {
		var answer = sender.post("/track", Map.of("number", number, "code", code));
		return new Page(answer, org.jsoup.Jsoup.parse(answer.body()));
	}

	private long stored() {
		return this.jdbc.sql("select count(*) from intake_submission where site_id = ?")
			.param(this.place.site().id().value())
			.query(Long.class)
			.single();
	}

	private static String sum(Page page) {
		return Integer.toString(worth(page.html().select("#challenge-question strong").text()));
	}

	/** Reads the sum as somebody does who hears it. */
	private static int worth(String question) {
		var parts = question.replace("等于多少？", "").split("加");
		return value(parts[0]) + value(parts[1]);
	}

	private static int value(String words) {
		for (int number = 0; number < 100; number++) {
			if (Challenges.words(number).equals(words)) {
				return number;
			}
		}
		throw new IllegalArgumentException(words);
	}

}
