package org.yichuang.interaction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.kernel.AccountId;
import org.yichuang.casework.InboxTab;
import org.yichuang.casework.CaseFilter;
import org.yichuang.casework.CaseId;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FormId;
import org.yichuang.intake.Intake;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterFilter;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.model.Publication;
import org.yichuang.forms.Removals.Decision;
import org.yichuang.interaction.model.Wording;
import org.yichuang.interaction.usecase.AnonymiseLetters;
import org.yichuang.interaction.usecase.ChangeMailbox;
import org.yichuang.interaction.usecase.EditWordings;
import org.yichuang.interaction.usecase.FindLetters;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.interaction.usecase.PublishLetter;
import org.yichuang.interaction.usecase.RevealWriter;
import org.yichuang.interaction.usecase.ShowLetter;
import org.yichuang.interaction.usecase.WithdrawPublication;
import org.yichuang.interaction.usecase.WriteAnswer;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.usecase.CloseBody;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.outlet.Notice;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.usecase.OpenPlannedMailboxes;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A letter's whole way, on real tables and real files. */
@SpringBootTest(properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(LetterWorld.Staged.class)
@RecordApplicationEvents
class LetterFlowTests {

	private static final Duration SOON = Duration.ofSeconds(100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Cases cases;

	@Autowired
	private Intake intake;

	@Autowired
	private WriteAnswer write;

	@Autowired
	private PublishLetter publish;

	@Autowired
	private TestClock clock;

	@Autowired
	private ApplicationEvents happened;

	private LetterWorld world;

	@BeforeEach
	void openAMailbox() {
		this.world = new LetterWorld(this.context);
	}

	@Test
	void goesFromWritingToAnAnswerThatItsWriterRatesAndEverybodyReads() throws IOException {
		var letter = this.world.letter(Map.of());
		assertThat(letter.state()).isEqualTo(LetterState.RECEIVED);
		assertThat(letter.source().number()).isEqualTo(this.cases.get(letter.source().matter()).number());
		assertThat(track(letter).acts()).extracting("code").containsExactly("supplement", "withdraw");
		trackActs(letter, "supplement", Map.of("text", List.of("补充：每天早上七点半最堵。")));

		this.world.act(this.world.clerk, letter, LetterState.ACCEPT, "");
		assertThat(this.world.now(letter).course().valid()).isTrue();
		var draft = this.write.write(this.world.clerk, letter.id(), WriteAnswer.NOT_BEGUN, "第一稿");
		assertThat(refused(() -> this.write.write(this.world.supervisor, letter.id(), WriteAnswer.NOT_BEGUN, "另一稿")))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		this.world.act(this.world.clerk, letter, LetterState.SUBMIT_ANSWER, "");
		this.world.act(this.world.supervisor, letter, LetterState.RETURN_ANSWER, "请写明完成时间");
		assertThat(show(letter).answers().getFirst()).satisfies((answer) -> {
			assertThat(answer.state()).isEqualTo(Answer.State.RETURNED);
			assertThat(answer.reviewNote()).isEqualTo("请写明完成时间");
		});
		this.write.write(this.world.clerk, letter.id(), draft.version() + 2, "来信收悉，12月5日前完成。\n经办人电话0990-8000001。");
		this.world.act(this.world.clerk, letter, LetterState.SUBMIT_ANSWER, "");
		this.world.act(this.world.supervisor, letter, LetterState.SEND_ANSWER, "");

		var answered = this.world.now(letter);
		assertThat(answered.course().inTime()).isTrue();
		assertThat(track(letter).answer()).contains("12月5日前完成");
		assertThat(track(letter).acts()).extracting("code").containsExactly("rate");
		trackActs(letter, "rate", Map.of("grade", List.of("5")));
		assertThat(this.world.now(letter).course().grade()).isEqualTo(5);
		assertThat(track(letter).acts()).isEmpty();

		assertThat(live(publishWithout(letter))).isTrue();
		assertThat(page("interaction/letters/1.html")).content()
			.contains("关于增设减速带的建议", "12月5日前完成", "0990-8000001", "某某")
			.doesNotContain("13812345678", "慕小满");
		assertThat(page("interaction/index.html")).content().contains("镇长信箱", "/send/head", "letters/1.html");
		assertThat(page("interaction/letters/index.html")).content().contains("letters/1.html");
		assertThat(page("interaction/mailboxes/head.html")).content().contains("欢迎来信", "48小时");
		assertThat(page("interaction/figures.html")).content().contains("100.0%");
		assertThat(page("site-map.html")).content().contains("/interaction/\"", "/interaction/letters/\"");
		assertThat(show(letter).submission().answers().text(LetterFields.CONTENT)).contains("13812345678");

		assertThat(refused(() -> withdraw(letter, " "))).containsExactly(InteractionProblems.REASON_REQUIRED);
		assertThat(live(withdraw(letter, "内容需要核实"))).isTrue();
		assertThat(page("interaction/letters/1.html")).doesNotExist();
		assertThat(page("interaction/letters/index.html")).content().doesNotContain("letters/1.html");
		assertThat(refused(() -> withdraw(letter, "再撤"))).containsExactly(InteractionProblems.NOT_PUBLISHED);
	}

	@Test
	void handlesAgainWhatTheWriterIsNotContentWith() {
		var letter = this.world.answered(this.world.letter(Map.of()), "已转有关部门。");
		trackActs(letter, "rate", Map.of("grade", List.of("1"), "again", List.of("yes"), "words", List.of("没有解决")));
		assertThat(this.world.now(letter).state()).isEqualTo(LetterState.HANDLING);
		assertThat(track(letter).explanation()).contains("重新办理");
		var again = this.world.answeredAgain(letter, "已于今日完成。");
		assertThat(again.state()).isEqualTo(LetterState.ANSWERED);
		assertThat(track(letter).answer()).isEqualTo("已于今日完成。");
		assertThat(track(letter).acts()).extracting("code").containsExactly("rate");
		trackActs(letter, "rate", Map.of("grade", List.of("4")));
		assertThat(this.world.now(letter).course().grade()).isEqualTo(4);
		assertThat(this.context.getBean(JdbcClient.class)
			.sql("select kind || ' ' || amount from statistics_measurement where withdrawn_at is null and kind like '%rated'"
					+ " and subject_id in (:letter, :matter) order by kind")
			.param("letter", letter.id().toString())
			.param("matter", letter.source().matter().toString())
			.query(String.class)
			.list()).as("the last grade counts, and once")
			.containsExactly("casework.rated 4", "interaction.letter-rated 4");
		assertThat(show(letter).answers()).extracting(Answer::text).containsExactly("已转有关部门。", "已于今日完成。");
	}

	@Test
	void tellsTheWriterTheLawfulChannelWhereItIsNotAccepted() {
		var letter = this.world.letter(Map.of());
		this.world.act(this.world.clerk, letter, LetterState.DECLINE, "请依法向人民法院提起诉讼。");
		assertThat(track(letter).answer()).isEqualTo("请依法向人民法院提起诉讼。");
		assertThat(track(letter).acts()).isEmpty();
		assertThat(this.context.getBean(EditWordings.class).of(this.world.clerk))
			.filteredOn((wording) -> wording.purpose() == Wording.Purpose.DECLINE)
			.extracting(Wording::text)
			.anyMatch((text) -> text.contains("人民法院"));
	}

	@Test
	void answersWhatWasMergedWithTheLastLetterWithoutNamingItsWriter() {
		var first = this.world.letter(Map.of(LetterFields.NAME, "贾望川"));
		var second = this.world.letter(Map.of());
		var third = this.world.letter(Map.of());
		var secret = this.world.letter(Map.of(LetterFields.OPENNESS, "CONFIDENTIAL"));
		assertThat(refused(() -> merge(first, secret)))
			.containsExactly(InteractionProblems.CONFIDENTIAL_NOT_MERGED_INTO);
		merge(first, second);
		merge(second, third);
		this.world.answered(third, "慕小满您好，已经办理。");
		for (var merged : List.of(first, second)) {
			assertThat(track(merged).answer()).contains("已经办理").doesNotContain("慕小满");
			assertThat(track(merged).acts()).isEmpty();
			assertThat(track(merged).next()).isEmpty();
			assertThat(track(merged).due()).isNull();
		}
		assertThat(refused(() -> trackActs(first, "supplement", Map.of("text", List.of("补充")))))
			.containsExactly(CaseworkProblems.MERGED);
	}

	@Test
	void tellsThoseInChargeWhatTheWriterAdded() {
		var letter = this.world.letter(Map.of());
		trackActs(letter, "supplement", Map.of("text", List.of("每天早上最堵。")));
		assertThat(this.happened.stream(Notice.class))
			.filteredOn((notice) -> notice.kind().equals("interaction.letter-supplemented"))
			.singleElement()
			.satisfies((notice) -> {
				assertThat(notice.recipients()).contains(this.world.clerk.account());
				assertThat(notice.title()).contains(letter.source().number()).doesNotContain("最堵");
			});
	}

	@Test
	void tellsThoseWhoReviewThatAnAnswerWaitsAndThoseWhoWroteThatItCameBack() {
		var letter = this.world.letter(Map.of());
		var matter = letter.source().matter();
		this.world.act(this.world.clerk, letter, LetterState.ACCEPT, "");
		this.write.write(this.world.clerk, letter.id(), WriteAnswer.NOT_BEGUN, "第一稿");
		assertThat(waiting(this.world.supervisor)).doesNotContain(matter);
		this.world.act(this.world.clerk, letter, LetterState.SUBMIT_ANSWER, "");
		assertThat(waiting(this.world.supervisor)).contains(matter);
		assertThat(waiting(this.world.clerk)).isEmpty();
		this.world.act(this.world.supervisor, letter, LetterState.RETURN_ANSWER, "请写明完成时间");
		assertThat(waiting(this.world.supervisor)).doesNotContain(matter);
		assertThat(told("casework.waits")).contains(this.world.supervisor.account())
			.doesNotContain(this.world.clerk.account());
		assertThat(told("casework.returned")).contains(this.world.clerk.account());
	}

	private List<CaseId> waiting(Actor actor) {
		return this.cases.inbox(actor, CaseFilter.of(InboxTab.WAITING), null, 200)
			.items()
			.stream()
			.map((line) -> line.matter().id())
			.toList();
	}

	private List<AccountId> told(String kind) {
		return this.happened.stream(Notice.class)
			.filter((notice) -> notice.kind().equals(kind))
			.flatMap((notice) -> notice.recipients().stream())
			.toList();
	}

	@Test
	void countsNothingAsConcludedThatIsJudgedInvalidLater() {
		var letter = this.world.answered(this.world.letter(Map.of()), "已办理。");
		this.cases.act(this.world.supervisor, letter.source().matter(),
				Act.of(CommonAct.REOPEN, "重新办理").within(Allowance.hours(24)));
		this.world.act(this.world.clerk, letter, LetterState.INVALIDATE, "内容空泛");
		assertThat(this.happened.stream(MeasurementWithdrawn.class))
			.filteredOn((gone) -> gone.subjectId().equals(letter.id().toString()))
			.extracting(MeasurementWithdrawn::kind)
			.containsExactlyInAnyOrder("interaction.letter-valid", "interaction.letter-concluded",
					"interaction.letter-concluded-in-time", "interaction.letter-handling-hours",
					"interaction.letter-forwarded-concluded");
	}

	@Test
	void namesWritersOnlyToThoseWhoMayWhereTheLetterIs() {
		var letter = this.world.letter(Map.of());
		var office = new LetterWorld(this.context).clerk;
		var leader = this.world.holding(this.world.body, "LEADER");
		var both = new Actor(office.account(), office.name(), office.body(),
				Stream.concat(office.grants().stream(), leader.grants().stream()).toList(), "test");
		assertThat(catchThrowable(() -> this.intake.reveal(both, letter.source().submission(), "想知道")))
			.isInstanceOfAny(Refused.class, NotFound.class);
		assertThat(catchThrowable(() -> this.context.getBean(RevealWriter.class).reveal(both, letter.id(), "想知道")))
			.isInstanceOfAny(Refused.class, NotFound.class);
	}

	@Test
	void letsItsWriterWithdrawIt() {
		var letter = this.world.letter(Map.of());
		trackActs(letter, "withdraw", Map.of());
		assertThat(this.world.now(letter).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(track(letter).state()).isEqualTo("已撤回");
	}

	@Test
	void allowsInEachStateExactlyWhatTheTableSays() {
		var table = LetterState.table();
		var asked = 0;
		for (var state : LetterState.values()) {
			var letter = inState(state);
			for (var offer : this.cases.offers(Actor.SYSTEM, letter.source().matter())) {
				var rule = table.act(offer.code());
				if (rule.isPresent()) {
					var refusals = offer.refusals().stream().map(Refusal::problem).toList();
					var isFree = !refusals.contains(CaseworkProblems.NOT_IN_THIS_STATE)
							&& !refusals.contains(CaseworkProblems.CONCLUDED);
					assertThat(isFree).as("%s in %s", offer.code(), state)
						.isEqualTo(rule.get().from().contains(state.name()));
					asked++;
				}
			}
		}
		assertThat(asked).isEqualTo(LetterState.values().length * table.acts().size());
	}

	@Test
	void letsNobodyReviewTheirOwnAnswerNorSendInNone() {
		var letter = this.world.letter(Map.of());
		this.world.act(this.world.supervisor, letter, LetterState.ACCEPT, "");
		assertThat(refused(() -> this.world.act(this.world.supervisor, letter, LetterState.SUBMIT_ANSWER, "")))
			.containsExactly(InteractionProblems.NO_ANSWER);
		this.write.write(this.world.supervisor, letter.id(), WriteAnswer.NOT_BEGUN, "答复");
		this.world.act(this.world.supervisor, letter, LetterState.SUBMIT_ANSWER, "");
		assertThat(refused(() -> this.world.act(this.world.supervisor, letter, LetterState.SEND_ANSWER, "")))
			.containsExactly(InteractionProblems.OWN_ANSWER);
		assertThat(refused(() -> this.write.write(this.world.clerk, letter.id(), 1, "改")))
			.containsExactly(InteractionProblems.NOT_IN_HAND);
	}

	@Test
	void reopensOnlyWhatWasAnswered() {
		var letter = inState(LetterState.DECLINED);
		assertThat(refused(() -> this.world.act(this.world.supervisor, letter, "reopen", "重新办理")))
			.contains(InteractionProblems.ONLY_ANSWERED_REOPENS);
	}

	@Test
	void keepsThoseWhoAskForConfidenceFromThoseWhoHandleTheirLetters() {
		var letter = this.world.letter(Map.of(LetterFields.OPENNESS, "CONFIDENTIAL"));
		var reveal = this.context.getBean(RevealWriter.class);
		assertThat(refused(() -> reveal.reveal(this.world.clerk, letter.id(), "需要联系")))
			.containsExactly(InteractionProblems.WRITER_CONFIDENTIAL);
		assertThat(refused(() -> this.intake.reveal(this.world.clerk, letter.source().submission(), "需要联系")))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		assertThat(reveal.reveal(this.world.supervisor, letter.id(), "核实举报").get(LetterFields.NAME))
			.containsExactly("慕小满");
		assertThat(show(letter).submission().answers().text(LetterFields.NAME)).doesNotContain("小满");

		var open = this.world.letter(Map.of());
		assertThat(reveal.reveal(this.world.clerk, open.id(), "需要联系").get(LetterFields.PHONE))
			.containsExactly("13812345678");
		var anonymous = this.world
			.letter(Map.of(LetterFields.OPENNESS, "ANONYMOUS", LetterFields.NAME, "", LetterFields.PHONE, ""));
		assertThat(refused(() -> reveal.reveal(this.world.supervisor, anonymous.id(), "核实")))
			.containsExactly(InteractionProblems.WRITER_ANONYMOUS);
	}

	@Test
	void publishesNothingThatNobodyDecidedAbout() {
		var letter = this.world.letter(Map.of());
		assertThat(refused(() -> publishWithout(letter))).contains(InteractionProblems.NOT_ANSWERED);
		this.world.answered(letter, "已办理。");
		var text = this.publish.propose(this.world.supervisor, letter.id()).text();
		assertThat(refused(() -> publish(letter, text, List.of()))).contains(InteractionProblems.DETAIL_UNDECIDED,
				InteractionProblems.DETAIL_LEFT);
		var all = decisions(letter, true);
		assertThat(refused(() -> publish(letter, text, all))).containsOnly(InteractionProblems.DETAIL_LEFT);
		var smuggled = new Publication.Text(text.title(), "已隐去。", "请联系王建国主任，电话13900001111。");
		assertThat(refused(() -> publish(letter, smuggled, all))).containsOnly(InteractionProblems.DETAIL_LEFT);
		publishWithout(letter);
		assertThat(refused(() -> publishWithout(letter))).containsExactly(InteractionProblems.PUBLISHED_ALREADY);

		var secret = this.world.answered(
				this.world.letter(Map.of(LetterFields.OPENNESS, "CONFIDENTIAL", LetterFields.PUBLISH, "no")), "已办理。");
		assertThat(refused(() -> publishWithout(secret))).containsExactly(InteractionProblems.PUBLISHING_NOT_AGREED,
				InteractionProblems.CONFIDENTIAL_LETTER);
		assertThat(refused(() -> this.publish.propose(this.world.clerk, letter.id())))
			.containsExactly(KernelProblems.NOT_PERMITTED);
	}

	@Test
	void keepsNothingThatTellsWhoWroteItOnceTheKeepingPeriodIsOver() {
		var letter = this.world.answered(this.world.letter(Map.of()), "请慕小满先生致电13812345678。");
		var anonymise = this.context.getBean(AnonymiseLetters.class);
		this.clock.forward(Duration.ofDays(1000));
		anonymise.anonymise();
		assertThat(this.world.now(letter).anonymisedAt()).isNull();
		this.clock.forward(Duration.ofDays(100));
		assertThat(anonymise.anonymise()).isPositive();
		var after = this.world.now(letter);
		assertThat(after.anonymisedAt()).isNotNull();
		assertThat(show(letter).answers().getFirst().text()).doesNotContain("13812345678");
		assertThat(show(letter).submission().answers().text(LetterFields.PHONE)).isEmpty();
		assertThat(refused(
				() -> this.context.getBean(RevealWriter.class).reveal(this.world.supervisor, letter.id(), "核实")))
			.containsExactly(InteractionProblems.LETTER_ANONYMISED);
		assertThat(anonymise.anonymise()).isZero();
	}

	@Test
	void showsOtherBodiesLettersToNobody() {
		var letter = this.world.letter(Map.of());
		var other = new LetterWorld(this.context);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.context.getBean(ShowLetter.class).show(other.clerk, letter.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.write.write(other.clerk, letter.id(), WriteAnswer.NOT_BEGUN, "答复"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.publish.propose(other.supervisor, letter.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> this.context.getBean(WithdrawPublication.class).withdraw(other.supervisor, letter.id(), "原因"));
		var all = new LetterFilter(null, null, null, null, null);
		var find = this.context.getBean(FindLetters.class);
		assertThat(find.list(other.clerk, all, new LetterFilter.Position(null, 50)).items()).isEmpty();
		assertThat(find.list(this.world.clerk, all, new LetterFilter.Position(null, 50)).items())
			.extracting((line) -> line.letter().id())
			.containsExactly(letter.id());
	}

	@Test
	void opensTheMailboxesOfABlueprintWithTheSiteAndWhereTheyLack() {
		var mailboxes = this.context.getBean(Mailboxes.class);
		var township = mailboxes.of(this.world.site.id());
		assertThat(township).filteredOn((box) -> box.key().equals("mailbox")).singleElement().satisfies((box) -> {
			assertThat(box.words().name()).isEqualTo(this.world.body.name() + "信箱");
			assertThat(box.body()).isEqualTo(this.world.body.id());
			assertThat(box.letterKinds()).containsExactly(LetterKind.values());
			assertThat(box.open()).isTrue();
		});
		assertThat(points().find(this.world.site.id(), "mailbox")).isPresent();
		var village = this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("v" + UUID.randomUUID().toString().substring(0, 12), this.world.body.id(),
					BodyLevel.VILLAGE, "望岭村"));
		var site = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, village, "");
		assertThat(mailboxes.of(site.id())).singleElement().satisfies((box) -> {
			assertThat(box.words().name()).isEqualTo("望岭村信箱");
			assertThat(box.body()).as("the township answers for its villages").isEqualTo(this.world.body.id());
		});
		this.context.getBean(JdbcClient.class)
			.sql("delete from interaction_mailbox where site = :site")
			.param("site", site.id().value())
			.update();
		var lacking = this.context.getBean(OpenPlannedMailboxes.class);
		assertThat(lacking.openUnder(this.world.body.id())).isEqualTo(1);
		assertThat(lacking.openUnder(this.world.body.id())).isZero();
		assertThat(mailboxes.of(this.world.site.id())).as("those that are there stay").isEqualTo(township);
	}

	@Test
	void givesTheMailboxesOfADissolvedBodyToTheBodyAbove() {
		var bodies = this.context.getBean(Bodies.class);
		var section = this.world.body(this.world.body, "望岭村");
		var wanted = this.world.wanted(List.of(LetterKind.HELP));
		var mailboxes = this.context.getBean(Mailboxes.class);
		var mailbox = mailboxes.create(Actor.SYSTEM, this.world.site.id(), "village", new NewMailbox(MailboxKind.OTHER,
				wanted.words(), section.id(), wanted.letterKinds(), Map.of(), null, null));
		this.context.getBean(CloseBody.class)
			.close(Actor.SYSTEM, section.id(), "撤并", bodies.get(section.id()).version());
		assertThat(mailboxes.of(this.world.site.id())).filteredOn((box) -> box.id().equals(mailbox.id()))
			.singleElement()
			.satisfies((box) -> assertThat(box.body()).isEqualTo(this.world.body.id()));
	}

	@Test
	void refusesMailboxesThatDoNotHold() {
		var mailboxes = this.context.getBean(Mailboxes.class);
		var site = this.world.site.id();
		var sound = this.world.wanted(List.of(LetterKind.HELP));
		assertThat(wrong(() -> mailboxes.create(Actor.SYSTEM, site, "Bad Key", sound)))
			.containsExactly(InteractionProblems.KEY_MALFORMED);
		for (var key : List.of("board-service", "hearing-1", "consultation-2", "interview-head")) {
			assertThat(wrong(() -> mailboxes.create(Actor.SYSTEM, site, key, sound))).as(key)
				.containsExactly(InteractionProblems.KEY_RESERVED);
		}
		assertThat(wrong(() -> mailboxes.create(Actor.SYSTEM, site, "head", sound)))
			.containsExactly(InteractionProblems.KEY_TAKEN);
		var broken = new NewMailbox(MailboxKind.OTHER, new Mailbox.Words("", "", ""), BodyId.next(), List.of(),
				Map.of(LetterKind.HELP, Allowance.hours(5000)), FormId.next(), 0);
		assertThat(wrong(() -> mailboxes.create(Actor.SYSTEM, site, "other", broken))).containsExactlyInAnyOrder(
				KernelProblems.REQUIRED, InteractionProblems.NO_LETTER_KIND, InteractionProblems.BODY_UNKNOWN,
				InteractionProblems.FORM_UNFIT, InteractionProblems.KEEP_DAYS_OUT_OF_RANGE,
				InteractionProblems.LIMIT_OUT_OF_RANGE);
		assertThat(refused(() -> mailboxes.create(this.world.clerk, site, "other", sound)))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		var change = this.context.getBean(ChangeMailbox.class);
		assertThat(refused(() -> change.open(this.world.supervisor, this.world.mailbox.id(), 7, false)))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		var closed = change.open(this.world.supervisor, this.world.mailbox.id(), this.world.mailbox.version(), false);
		assertThat(closed.open()).isFalse();
		assertThat(points().find(site, "head")).get().satisfies((point) -> assertThat(point.open()).isFalse());
		assertThat(points().open(site)).noneMatch((point) -> point.key().equals("head"));
	}

	@Test
	void showsHostileWordsAsWordsOnly() {
		var hostile = "<script>alert(1)</script>\"'${7*7}";
		var letter = this.world.letter(Map.of(LetterFields.TITLE, hostile, LetterFields.CONTENT, hostile + hostile));
		this.world.answered(letter, hostile);
		assertThat(live(publishWithout(letter))).isTrue();
		assertThat(page("interaction/letters/1.html")).content()
			.contains("&lt;script&gt;alert(1)", "${7*7}")
			.doesNotContain("<script>alert");
		assertThat(page("interaction/letters/index.html")).content().doesNotContain("<script>alert");
	}

	private void merge(Letter letter, Letter into) {
		this.cases.act(this.world.supervisor, letter.source().matter(),
				Act.of(CommonAct.MERGE, "内容相同").with(into.source().matter()));
	}

	private Letter inState(LetterState state) {
		var letter = this.world.letter(Map.of());
		switch (state) {
			case RECEIVED -> {
				// as it came
			}
			case HANDLING -> this.world.act(this.world.clerk, letter, LetterState.ACCEPT, "");
			case IN_REVIEW -> {
				this.world.act(this.world.clerk, letter, LetterState.ACCEPT, "");
				this.write.write(this.world.clerk, letter.id(), WriteAnswer.NOT_BEGUN, "答复");
				this.world.act(this.world.clerk, letter, LetterState.SUBMIT_ANSWER, "");
			}
			case ANSWERED -> this.world.answered(letter, "答复");
			case DECLINED -> this.world.act(this.world.clerk, letter, LetterState.DECLINE, "不属于本地管辖");
			case INVALID -> this.world.act(this.world.clerk, letter, LetterState.INVALIDATE, "内容空泛");
			case WITHDRAWN -> trackActs(letter, "withdraw", Map.of());
		}
		assertThat(this.world.now(letter).state()).isEqualTo(state);
		return letter;
	}

	private org.yichuang.interaction.usecase.LetterDossier show(Letter letter) {
		return this.context.getBean(ShowLetter.class).show(this.world.supervisor, letter.id());
	}

	private org.yichuang.intake.spi.MatterView track(Letter letter) {
		return tracked().view(this.intake.get(letter.source().submission()));
	}

	private void trackActs(Letter letter, String act, Map<String, List<String>> fields) {
		tracked().act(this.intake.get(letter.source().submission()), act, new Answers(fields, Map.of()));
	}

	private TrackedMatters tracked() {
		return this.context.getBeanProvider(TrackedMatters.class)
			.stream()
			.filter((each) -> each.kind().equals(LetterFields.PURPOSE))
			.findFirst()
			.orElseThrow();
	}

	private SubmissionPoints points() {
		return this.context.getBeanProvider(SubmissionPoints.class)
			.stream()
			.filter((each) -> each.kind().equals(LetterFields.PURPOSE))
			.findFirst()
			.orElseThrow();
	}

	/** Hides all that is suspected, save the office's own telephone. */
	private UUID publishWithout(Letter letter) {
		var proposal = this.publish.propose(this.world.supervisor, letter.id());
		var made = decisions(letter, true).stream()
			.map((each) -> each.words().startsWith("0990") ? new Decision(each.words(), false) : each)
			.toList();
		var text = proposal.text();
		return publish(letter, new Publication.Text(hidden(text.title(), made), hidden(text.question(), made),
				hidden(text.answer(), made)), made);
	}

	private static String hidden(String text, List<Decision> made) {
		var shown = text;
		for (var each : made) {
			shown = each.hidden() ? shown.replace(each.words(), "某某") : shown;
		}
		return shown;
	}

	private List<Decision> decisions(Letter letter, boolean isHidden) {
		return this.publish.propose(this.world.supervisor, letter.id())
			.found()
			.stream()
			.map((found) -> new Decision(found.detail().words(), isHidden))
			.toList();
	}

	private UUID publish(Letter letter, Publication.Text text, List<Decision> made) {
		return this.publish.publish(this.world.supervisor, letter.id(), text, made);
	}

	private UUID withdraw(Letter letter, String reason) {
		return this.context.getBean(WithdrawPublication.class).withdraw(this.world.supervisor, letter.id(), reason);
	}

	private boolean live(UUID change) {
		return this.context.getBean(Publishing.class).awaitLive(change, SOON);
	}

	private Path page(String path) {
		return this.context.getBean(Home.class).folder("www").resolve(this.world.site.code()).resolve(path);
	}

	private static List<ProblemCode> refused(Runnable deed) {
		var failure = catchThrowable(deed::run);
		assertThat(failure).isInstanceOf(Refused.class);
		return ((Refused) failure).refusals().stream().map(Refusal::problem).toList();
	}

	private static List<ProblemCode> wrong(Runnable deed) {
		var failure = catchThrowable(deed::run);
		assertThat(failure).isInstanceOf(Invalid.class);
		var all = new ArrayList<ProblemCode>();
		((Invalid) failure).faults().forEach((fault) -> all.add(fault.reason().problem()));
		return List.copyOf(Set.copyOf(all));
	}

}
