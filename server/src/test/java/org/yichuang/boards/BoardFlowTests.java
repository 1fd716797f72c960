package org.yichuang.boards;

import java.nio.file.Path;
import java.time.Duration;
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
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.boards.model.MessageFigures;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.model.MessageState;
import org.yichuang.boards.usecase.AnonymiseMessages;
import org.yichuang.boards.usecase.ChangeBoard;
import org.yichuang.boards.usecase.CountMessages;
import org.yichuang.boards.usecase.FindMessages;
import org.yichuang.boards.usecase.MessageDossier;
import org.yichuang.boards.usecase.MessageFields;
import org.yichuang.boards.usecase.NewBoard;
import org.yichuang.boards.usecase.ScreenMessage;
import org.yichuang.boards.usecase.ShowMessage;
import org.yichuang.boards.usecase.TakeMessageDown;
import org.yichuang.boards.usecase.WriteMessageAnswer;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.forms.Answers;
import org.yichuang.forms.Removals;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Points;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.testing.Problems.met;

/** A message's whole way, on real tables, real files and a real port. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
class BoardFlowTests {

	private static final Duration SOON = Duration.ofSeconds(100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Cases cases;

	@Autowired
	private ScreenMessage screen;

	@Autowired
	private TakeMessageDown takeDown;

	@Autowired
	private WriteMessageAnswer write;

	@Autowired
	private Intake intake;

	private BoardWorld world;

	@BeforeEach
	void openABoard() {
		this.world = new BoardWorld(this.context);
	}

	@Test
	void goesFromWritingToAnAnswerThatEverybodyReads() {
		var message = this.world.message();
		assertThat(message.state()).isEqualTo(MessageState.RECEIVED);
		assertThat(track(message).acts()).extracting("code").containsExactly("withdraw");
		assertThat(live(this.world.show(message))).isTrue();
		assertThat(page("interaction/boards/service/1.html")).content()
			.contains("北门桥下的路灯坏了", "某某", "答复后在这里公布")
			.doesNotContain("慕小满", "13812345678");
		assertThat(page("interaction/boards/service/index.html")).content().contains("service/1.html", "正在办理");
		assertThat(page("interaction/boards/index.html")).content().contains("便民服务留言板", "/send/board-service");
		assertThat(track(message).explanation()).contains("/interaction/boards/service/1.html");
		var draft = this.write.write(this.world.clerk, message.id(), WriteMessageAnswer.NOT_BEGUN, "第一稿");
		assertThat(
				met(() -> this.write.write(this.world.supervisor, message.id(), WriteMessageAnswer.NOT_BEGUN, "另一稿")))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		this.world.act(this.world.clerk, message, MessageState.SUBMIT_ANSWER, "");
		this.world.act(this.world.supervisor, message, MessageState.RETURN_ANSWER, "请写明修复时间");
		assertThat(dossier(message).answers().getFirst().reviewNote()).isEqualTo("请写明修复时间");
		this.write.write(this.world.clerk, message.id(), draft.version() + 2, "已于当日修复。");
		this.world.act(this.world.clerk, message, MessageState.SUBMIT_ANSWER, "");
		this.world.act(this.world.supervisor, message, MessageState.SEND_ANSWER, "");
		assertThat(this.world.now(message).course().inTime()).isTrue();
		assertThat(track(message).answer()).isEqualTo("已于当日修复。");
		catchUp();
		assertThat(page("interaction/boards/service/1.html")).content().contains("已于当日修复", "青石镇");
		assertThat(this.intake.get(message.source().submission()).answers().text(MessageFields.CONTENT))
			.contains("13812345678");
	}

	@Test
	void showsNothingThatNobodyDecidedAbout() {
		var message = this.world.message();
		assertThat(met(() -> this.world.act(this.world.clerk, message, MessageState.SHOW, "")))
			.containsExactly(BoardsProblems.NOT_SCREENED);
		var proposal = this.screen.propose(this.world.clerk, message.id());
		assertThat(met(() -> show(message, proposal.text(), List.of()))).contains(BoardsProblems.DETAIL_UNDECIDED,
				BoardsProblems.DETAIL_LEFT);
		var all = proposal.inText().stream().map((found) -> new Removals.Decision(found.words(), true)).toList();
		assertThat(met(() -> show(message, proposal.text(), all))).containsOnly(BoardsProblems.DETAIL_LEFT);
		assertThat(met(() -> show(message, "请联系王建国主任，电话13900001111。", all))).containsOnly(BoardsProblems.DETAIL_LEFT);
		assertThat(met(() -> show(message, " ", all))).containsExactly(KernelProblems.REQUIRED);
		assertThat(met(() -> show(message, "路".repeat(4001), all))).containsExactly(KernelProblems.TOO_LONG);
		this.world.show(message);
		assertThat(met(() -> this.world.show(message))).containsExactly(BoardsProblems.SHOWN_ALREADY);
	}

	@Test
	void takesDownAndPutsUpAgainUnderTheSameAddress() {
		var message = this.world.answered(this.world.message(), "已修复。");
		catchUp();
		assertThat(page("interaction/boards/service/1.html")).exists();
		assertThat(met(() -> takeDown(message, " "))).containsExactly(BoardsProblems.REASON_REQUIRED);
		assertThat(met(() -> this.takeDown.takeDown(this.world.clerk, message.id(), "原因")))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		assertThat(live(takeDown(message, "内容需要核实"))).isTrue();
		assertThat(page("interaction/boards/service/1.html")).doesNotExist();
		assertThat(page("interaction/boards/service/index.html")).content().doesNotContain("service/1.html");
		assertThat(met(() -> takeDown(message, "再撤"))).containsExactly(BoardsProblems.NOT_SHOWN);
		assertThat(live(this.world.show(message))).isTrue();
		assertThat(page("interaction/boards/service/1.html")).content().contains("已修复");
	}

	@Test
	void keepsOlderMessagesOnPagesThatKeepTheirNumbers() {
		for (var number = 1; number <= 21; number++) {
			this.world.show(this.world.message("第" + number + "条留言的标题", "希望增加公交班次。"));
		}
		catchUp();
		assertThat(page("interaction/boards/service/list-1.html")).content()
			.contains("service/1.html", "service/20.html")
			.doesNotContain("service/21.html");
		assertThat(page("interaction/boards/service/list-2.html")).content().contains("service/21.html");
		assertThat(page("interaction/boards/service/index.html")).content().contains("service/21.html");
	}

	@Test
	void tellsTheWriterWhyItIsNotShown() {
		var message = this.world.message();
		this.world.act(this.world.clerk, message, MessageState.REFUSE, "留言涉及他人隐私。");
		assertThat(track(message).answer()).isEqualTo("留言涉及他人隐私。");
		assertThat(track(message).acts()).isEmpty();
		assertThat(met(() -> this.world.show(message))).containsExactly(BoardsProblems.NOT_SHOWABLE);
	}

	@Test
	void letsItsWriterWithdrawWhatEverybodyCouldRead() {
		var message = this.world.message();
		this.world.show(message);
		catchUp();
		assertThat(page("interaction/boards/service/1.html")).exists();
		tracked().act(this.intake.get(message.source().submission()), "withdraw", new Answers(Map.of(), Map.of()));
		catchUp();
		assertThat(page("interaction/boards/service/1.html")).doesNotExist();
		assertThat(track(message).state()).isEqualTo("已撤回");
	}

	@Test
	void allowsInEachStateExactlyWhatTheTableSays() {
		var table = MessageState.table();
		var asked = 0;
		for (var state : MessageState.values()) {
			var message = inState(state);
			for (var offer : this.cases.offers(Actor.SYSTEM, message.source().matter())) {
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
		assertThat(asked).isEqualTo(MessageState.values().length * table.acts().size());
	}

	@Test
	void letsNobodyReviewTheirOwnAnswerNorSendInNone() {
		var message = this.world.message();
		this.world.show(message);
		var supervisor = this.world.supervisor;
		assertThat(met(() -> this.world.act(supervisor, message, MessageState.SUBMIT_ANSWER, "")))
			.containsExactly(BoardsProblems.NO_ANSWER);
		this.write.write(supervisor, message.id(), WriteMessageAnswer.NOT_BEGUN, "答复");
		this.world.act(supervisor, message, MessageState.SUBMIT_ANSWER, "");
		assertThat(met(() -> this.world.act(supervisor, message, MessageState.SEND_ANSWER, "")))
			.containsExactly(BoardsProblems.OWN_ANSWER);
		assertThat(met(() -> this.write.write(this.world.clerk, message.id(), 1, "改")))
			.containsExactly(BoardsProblems.NOT_IN_HAND);
		assertThat(met(() -> this.world.act(supervisor, inState(MessageState.REFUSED), "reopen", "重新办理")))
			.contains(BoardsProblems.ONLY_ANSWERED_REOPENS);
	}

	@Test
	void keepsNothingThatTellsWhoWroteItOnceTheKeepingPeriodIsOver() {
		var message = this.world.message("慕小满反映路灯坏了", "北门桥下的路灯请修复。");
		this.world.show(message);
		this.world.write(message, "慕小满：请致电13812345678。");
		this.world.act(this.world.supervisor, message, MessageState.RETURN_ANSWER, "不要写13812345678");
		assertThat(named()).as("what is not on show is sealed").isEmpty();
		this.write.write(this.world.clerk, message.id(), 2, "慕小满：请致电13812345678。已修复。");
		this.world.act(this.world.clerk, message, MessageState.SUBMIT_ANSWER, "");
		this.world.act(this.world.supervisor, message, MessageState.SEND_ANSWER, "");
		var broken = this.world.message();
		this.world.act(this.world.clerk, broken, MessageState.REFUSE, "与本板无关");
		var refused = this.world.message();
		this.world.act(this.world.clerk, refused, MessageState.REFUSE, "请慕小满另拨13812345678。");
		var anonymise = this.context.getBean(AnonymiseMessages.class);
		anonymise.anonymise();
		assertThat(this.world.now(message).anonymisedAt()).isNull();
		var jdbc = this.context.getBean(JdbcClient.class);
		jdbc.sql("update boards_message set reason = 'sealed:1:AAAA' where id = :id")
			.param("id", broken.id().value())
			.update();
		jdbc.sql("update boards_message set ended_at = ended_at - interval '1096 days' where board = :board")
			.param("board", this.world.board.id().value())
			.update();
		assertThat(anonymise.anonymise()).as("one that cannot be read holds up nobody").isGreaterThanOrEqualTo(2);
		assertThat(this.world.now(message).anonymisedAt()).isNotNull();
		assertThat(this.intake.get(message.source().submission()).answers().text(MessageFields.PHONE)).isEmpty();
		assertThat(dossier(message).answers().getFirst().text()).contains("已修复").doesNotContain("慕小满", "13812345678");
		assertThat(this.world.now(refused).course().reason()).doesNotContain("慕小满", "13812345678");
		assertThat(named()).isEmpty();
		assertThat(anonymise.anonymise()).isZero();
	}

	/** Returns rows of this room that name the writer. */
	private List<String> named() {
		var jdbc = this.context.getBean(JdbcClient.class);
		return Stream.of("boards_message", "boards_answer")
			.flatMap((table) -> jdbc
				.sql("select t::text from " + table + " t where t::text like '%慕小满%' or t::text like '%13812345678%'")
				.query(String.class)
				.list()
				.stream())
			.toList();
	}

	@Test
	void countsADayAnewOnlyWhenAMessageOfItChanged() {
		var count = this.context.getBean(CountMessages.class);
		var jdbc = this.context.getBean(JdbcClient.class);
		var site = this.world.site.id();
		assertThat(count.thisYear(site).total()).isEqualTo(MessageFigures.NONE);
		this.world.answered(this.world.message(), "已修复。");
		var refused = this.world.message();
		this.world.act(this.world.clerk, refused, MessageState.REFUSE, "与本板无关");
		assertThat(count.thisYear(site).total()).isEqualTo(new MessageFigures(2, 1, 1, 1, 1));
		assertThat(count.thisYear(site).boards()).containsOnlyKeys(this.world.board.id());
		jdbc.sql("update boards_message set answered_at = null where site = :site")
			.param("site", site.value())
			.update();
		assertThat(count.thisYear(site).total().answered()).as("sums are read, not messages").isEqualTo(1);
		this.world.message();
		assertThat(count.thisYear(site).total()).as("the day is counted anew")
			.isEqualTo(new MessageFigures(3, 1, 1, 0, 1));
	}

	@Test
	void sealsWhatWasTakenDown() {
		var message = this.world.message("北门桥下的路灯坏了", "白鹭墩的路灯坏了。");
		live(this.world.show(message));
		takeDown(message, "含有个人信息");
		var kept = "select count(*) from boards_message where id = :id and (shown_text || shown_title) like '%路灯%'";
		assertThat(this.context.getBean(JdbcClient.class)
			.sql(kept)
			.param("id", message.id().value())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.world.now(message).display().orElseThrow().text()).contains("白鹭墩");
	}

	@Test
	void showsOtherBodiesMessagesToNobody() {
		var message = this.world.message();
		var other = new BoardWorld(this.context);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.screen.propose(other.clerk, message.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossier(other.clerk, message));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.takeDown.takeDown(other.supervisor, message.id(), "原因"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.context.getBean(ChangeBoard.class)
			.open(other.supervisor, this.world.board.id(), this.world.board.version(), false));
		var find = this.context.getBean(FindMessages.class);
		var all = new MessageFilter(null, null, null, null);
		assertThat(find.list(other.clerk, all, new MessageFilter.Position(null, 50)).items()).isEmpty();
		assertThat(find.list(this.world.clerk, all, new MessageFilter.Position(null, 50)).items())
			.extracting((line) -> line.message().id())
			.containsExactly(message.id());
	}

	@Test
	void refusesBoardsThatDoNotHoldAndClosesThem() {
		var boards = this.context.getBean(Boards.class);
		var site = this.world.site.id();
		assertThat(met(() -> boards.create(Actor.SYSTEM, site, "Bad Key", this.world.wanted())))
			.containsExactly(BoardsProblems.KEY_MALFORMED);
		assertThat(met(() -> boards.create(Actor.SYSTEM, site, "service", this.world.wanted())))
			.containsExactly(BoardsProblems.KEY_TAKEN);
		assertThat(met(() -> boards.create(Actor.SYSTEM, site, "other",
				new NewBoard(new Board.Words("", "", ""), BodyId.next(), 0))))
			.containsExactlyInAnyOrder(KernelProblems.REQUIRED, BoardsProblems.BODY_UNKNOWN,
					BoardsProblems.KEEP_DAYS_OUT_OF_RANGE);
		assertThat(met(() -> boards.create(this.world.clerk, site, "other", this.world.wanted())))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		var change = this.context.getBean(ChangeBoard.class);
		var board = this.world.board;
		assertThat(met(() -> change.open(this.world.supervisor, board.id(), 7, false)))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		assertThat(change.open(this.world.supervisor, board.id(), board.version(), false).open()).isFalse();
		var points = this.context.getBean(Points.class);
		assertThat(points.find(site, "board-service")).get().satisfies((point) -> assertThat(point.open()).isFalse());
		assertThat(points.open(site)).noneMatch((point) -> point.key().equals("board-service"));
	}

	@Test
	void showsHostileWordsAsWordsOnly() {
		var hostile = "<script>alert(1)</script>\"'${7*7}";
		assertThat(live(this.world.show(this.world.message(hostile, hostile)))).isTrue();
		assertThat(page("interaction/boards/service/1.html")).content()
			.contains("&lt;script&gt;alert(1)", "${7*7}")
			.doesNotContain("<script>alert");
	}

	private BoardMessage inState(MessageState state) {
		var message = this.world.message();
		switch (state) {
			case RECEIVED -> {
				// as it came
			}
			case SHOWN -> this.world.show(message);
			case IN_REVIEW -> {
				this.world.show(message);
				this.world.write(message, "答复");
			}
			case ANSWERED -> this.world.answered(message, "答复");
			case REFUSED -> this.world.act(this.world.clerk, message, MessageState.REFUSE, "与本板无关");
			case WITHDRAWN -> this.world.act(this.world.supervisor, message, MessageState.WITHDRAW, "留言人要求");
		}
		assertThat(this.world.now(message).state()).isEqualTo(state);
		return message;
	}

	private UUID show(BoardMessage message, String text, List<Removals.Decision> decisions) {
		return this.screen.show(this.world.clerk, message.id(),
				new ScreenMessage.Screened("北门桥下的路灯坏了", text, decisions));
	}

	private UUID takeDown(BoardMessage message, String reason) {
		return this.takeDown.takeDown(this.world.supervisor, message.id(), reason);
	}

	private MessageDossier dossier(BoardMessage message) {
		return dossier(this.world.supervisor, message);
	}

	private MessageDossier dossier(Actor actor, BoardMessage message) {
		return this.context.getBean(ShowMessage.class).of(actor, message.source().matter());
	}

	private MatterView track(BoardMessage message) {
		return tracked().view(this.intake.get(message.source().submission()));
	}

	private TrackedMatters tracked() {
		return this.context.getBeanProvider(TrackedMatters.class)
			.stream()
			.filter((each) -> each.kind().equals(MessageFields.PURPOSE))
			.findFirst()
			.orElseThrow();
	}

	private boolean live(UUID change) {
		return this.context.getBean(Publishing.class).awaitLive(change, SOON);
	}

	/** Waits until everything that was touched is live. */
	private void catchUp() {
		var publishing = this.context.getBean(Publishing.class);
		var last = this.context.getBean(TransactionTemplate.class)
			.execute((status) -> publishing.touch(new Change("test", Set.of("none"), List.of())));
		assertThat(live(last)).isTrue();
	}

	private Path page(String path) {
		return this.context.getBean(Home.class).folder("www").resolve(this.world.site.code()).resolve(path);
	}

}
