package org.yichuang.boards;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.UriUtils;

import org.yichuang.boards.model.HotFilter;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.MessageFilter;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.boards.store.HotUseStore;
import org.yichuang.boards.usecase.EditHotQuestion;
import org.yichuang.boards.usecase.FindHotQuestions;
import org.yichuang.boards.usecase.PublishHotQuestion;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Publishing;
import org.yichuang.testing.RealPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.testing.Problems.met;

/** A hot question's whole way, on real tables, real files and a real port. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
class HotQuestionFlowTests {

	private static final Duration SOON = Duration.ofSeconds(100);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EditHotQuestion edit;

	@Autowired
	private PublishHotQuestion publish;

	@Autowired
	private FindHotQuestions find;

	@LocalServerPort
	private int port;

	private BoardWorld world;

	@BeforeEach
	void openABoard() {
		this.world = new BoardWorld(this.context);
	}

	@Test
	void goesFromADraftThroughReviewToWhatEverybodyReads() {
		var draft = this.world.hot("异地就医备案怎样办理");
		assertThat(met(() -> this.publish.publish(this.world.supervisor, draft.id(), draft.version())))
			.containsExactly(BoardsProblems.NOT_IN_THIS_STATE);
		var sent = this.edit.submit(this.world.clerk, draft.id(), draft.version());
		assertThat(met(() -> change(sent, "异地就医", "改"))).containsExactly(BoardsProblems.NOT_IN_THIS_STATE);
		assertThat(met(() -> this.edit.giveBack(this.world.supervisor, sent.id(), sent.version(), " ")))
			.containsExactly(BoardsProblems.REASON_REQUIRED);
		var back = this.edit.giveBack(this.world.supervisor, sent.id(), sent.version(), "请写明地点");
		assertThat(back.writing().note()).isEqualTo("请写明地点");
		var changed = change(back, "异地就医备案怎样办理", "到青石镇便民服务中心办理。");
		var again = this.edit.submit(this.world.clerk, changed.id(), changed.version());
		assertThat(live(this.publish.publish(this.world.supervisor, again.id(), again.version()))).isTrue();
		assertThat(page("interaction/hot-questions/1.html")).content().contains("异地就医备案", "青石镇便民服务中心", "有用吗");
		assertThat(page("interaction/hot-questions/index.html")).content().contains("医保社保", "hot-questions/1.html");
		var published = show(draft);
		change(published, "异地就医备案怎样办理", "新的说法。");
		assertThat(show(draft).shown().orElseThrow().text().answer()).contains("便民服务中心");
		assertThat(live(takeDown(show(draft), "政策调整"))).isTrue();
		assertThat(page("interaction/hot-questions/1.html")).doesNotExist();
		assertThat(page("interaction/hot-questions/index.html")).doesNotExist();
		assertThat(met(() -> takeDown(show(draft), "再撤"))).containsExactly(BoardsProblems.NOT_IN_THIS_STATE);
	}

	@Test
	void isReviewedBySomebodyElseAndTellsOfNoPerson() {
		var own = this.edit.begin(this.world.supervisor, this.world.site.id(), this.world.hot("学区怎样划分", "见公告。"), "");
		var sent = this.edit.submit(this.world.supervisor, own.id(), own.version());
		assertThat(met(() -> this.publish.publish(this.world.supervisor, sent.id(), sent.version())))
			.containsExactly(BoardsProblems.OWN_HOT_QUESTION);
		assertThat(met(() -> this.publish.publish(this.world.clerk, sent.id(), sent.version())))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		assertThat(met(() -> this.edit.submit(this.world.supervisor, own.id(), 99)))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		var site = this.world.site.id();
		var named = this.world.hot("身份证怎样补办", "我叫慕小满，身份证号11010519491231002X。");
		assertThat(met(() -> this.edit.begin(this.world.clerk, site, named, "")))
			.containsOnly(BoardsProblems.PERSONAL_DETAIL);
		var nobody = new EditHotQuestion.NewHotQuestion(BodyId.next(), named.text());
		assertThat(met(() -> this.edit.begin(this.world.clerk, site, nobody, "")))
			.containsExactly(BoardsProblems.BODY_UNKNOWN);
		assertThat(met(() -> this.edit.begin(this.world.clerk, site, this.world.hot(" ", "答"), "")))
			.containsExactly(KernelProblems.REQUIRED);
		var other = new BoardWorld(this.context);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.edit.submit(other.clerk, own.id(), sent.version()));
		var all = new HotFilter(null, null, null);
		assertThat(this.find.list(other.clerk, all, new MessageFilter.Position(null, 50)).items()).isEmpty();
		assertThat(this.find
			.list(this.world.clerk, new HotFilter(site, HotQuestion.State.IN_REVIEW, "学区"),
					new MessageFilter.Position(null, 50))
			.items()).hasSize(1);
	}

	@Test
	void isReviewedByNobodyWhoWroteInIt() {
		var own = this.edit.begin(this.world.supervisor, this.world.site.id(), this.world.hot("学区怎样划分", "见公告"), "");
		var changed = change(own, "学区怎样划分", "见公告。");
		var sent = this.edit.submit(this.world.clerk, changed.id(), changed.version());
		assertThat(met(() -> this.publish.publish(this.world.supervisor, sent.id(), sent.version())))
			.containsExactly(BoardsProblems.OWN_HOT_QUESTION);
		this.publish.publish(this.world.holding("LETTER_SUPERVISOR"), sent.id(), sent.version());
		assertThat(show(own).writing().writers()).isEmpty();
	}

	@Test
	void isPublishedByThoseWhoAnswerForTheSite() {
		var other = new BoardWorld(this.context);
		var begun = this.edit.begin(other.clerk, this.world.site.id(), other.hot("学区怎样划分", "见公告。"), "");
		var sent = this.edit.submit(other.clerk, begun.id(), begun.version());
		assertThat(met(() -> this.publish.publish(other.supervisor, sent.id(), sent.version())))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		assertThat(met(() -> this.publish.takeDown(other.supervisor, sent.id(), sent.version(), "原因")))
			.containsExactly(KernelProblems.NOT_PERMITTED);
		this.publish.publish(this.world.supervisor, sent.id(), sent.version());
		assertThat(show(begun).shown()).isPresent();
	}

	@Test
	void countsWhetherItWasOfUseOnceADayAndLeadsBack() {
		var first = this.world.publishedHot("异地就医备案怎样办理");
		var second = this.world.publishedHot("随迁子女怎样报名");
		var web = new RealPort(this.port);
		for (var times = 0; times < 3; times++) {
			var answer = say(web, first, "yes");
			assertThat(answer.status()).isEqualTo(303);
			assertThat(answer.response().headers().firstValue("Location")).get()
				.asString()
				.endsWith("/interaction/hot-questions/1.html#thanks");
			assertThat(answer.response().headers().firstValue("Set-Cookie")).isEmpty();
		}
		assertThat(say(web, first, "drop table").status()).isEqualTo(404);
		assertThat(use(first)).isEqualTo(new HotQuestion.Use(1, 0));
		assertThat(use(second)).isEqualTo(HotQuestion.Use.NONE);
		assertThat(this.context.getBean(HotUseStore.class).toOrder()).contains(this.world.site.id());
		assertThat(this.context.getBean(HotUseStore.class).toOrder()).doesNotContain(this.world.site.id());
		assertThat(this.context.getBean(HotQuestionStore.class).live(this.world.site.id(), 2))
			.extracting(HotQuestion::id)
			.containsExactly(first.id(), second.id());
	}

	@Test
	void hintsAtWhatIsAnsweredBeforeSomebodyWrites() {
		this.world.publishedHot("异地就医备案怎样办理");
		this.world.publishedHot("随迁子女怎样报名");
		var web = new RealPort(this.port);
		var site = this.world.site.code();
		var plain = web.get("/send/board-service", "Yichuang-Site", site).response().body();
		assertThat(plain).contains("也许已有解答", "异地就医备案怎样办理", "随迁子女怎样报名");
		var asked = web.get("/send/board-service?about=" + UriUtils.encode("想问异地就医", UTF_8), "Yichuang-Site", site);
		assertThat(asked.response().body()).contains("异地就医备案怎样办理").doesNotContain("随迁子女怎样报名");
		var hostile = "<script>alert(1)</script>";
		var none = web.get("/send/board-service?about=" + UriUtils.encode(hostile, UTF_8), "Yichuang-Site", site);
		assertThat(none.response().body()).contains("没有找到相近的解答").doesNotContain("<script>alert");
		var json = web.get("/send/board-service/hints?about=" + UriUtils.encode("孩子随迁怎么报名", UTF_8), "Yichuang-Site",
				site);
		assertThat(json.response().body())
			.isEqualTo("[{\"title\":\"随迁子女怎样报名\",\"path\":\"/interaction/hot-questions/2.html\"}]");
	}

	private RealPort.Answer say(RealPort web, HotQuestion question, String use) {
		return web.send("POST", "/send/hot-questions/" + question.id() + "/use", "use=" + UriUtils.encode(use, UTF_8),
				"Content-Type", "application/x-www-form-urlencoded");
	}

	private HotQuestion.Use use(HotQuestion question) {
		return this.find.show(this.world.clerk, question.id()).use();
	}

	private HotQuestion show(HotQuestion question) {
		return this.find.show(this.world.clerk, question.id()).question();
	}

	private HotQuestion change(HotQuestion question, String asked, String answer) {
		return this.edit.change(this.world.clerk, question.id(), question.version(), this.world.hot(asked, answer));
	}

	private UUID takeDown(HotQuestion question, String reason) {
		return this.publish.takeDown(this.world.supervisor, question.id(), question.version(), reason);
	}

	private boolean live(UUID change) {
		return this.context.getBean(Publishing.class).awaitLive(change, SOON);
	}

	private Path page(String path) {
		return this.context.getBean(Home.class).folder("www").resolve(this.world.site.code()).resolve(path);
	}

}
