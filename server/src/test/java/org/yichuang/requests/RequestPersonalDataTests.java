package org.yichuang.requests;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;

import org.yichuang.casework.Act;
import org.yichuang.intake.Origin;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.usecase.AnonymiseRequests;
import org.yichuang.requests.usecase.AskApplicant;
import org.yichuang.requests.usecase.CheckIdentity;
import org.yichuang.requests.usecase.ConsultOthers;
import org.yichuang.requests.usecase.ShowRequest;
import org.yichuang.testing.DatabaseCopy;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever gets a copy of the database reads nobody's name in it: neither the applicant's
 * nor that of a third party, planted wherever somebody can write; and once the keeping
 * period is over, nobody reads them at all.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(RequestWorld.Staged.class)
@RecordApplicationEvents
class RequestPersonalDataTests {

	private static final List<String> PLANTED = List.of("慕容雪竹", "13987654321", RequestWorld.IDENTITY,
			"xuezhu@example.org", "柳荫路88号", "白鹭墩合作社", "贾望川");

	private static final String ALL = String.join("，", PLANTED);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	private RequestWorld world;

	@BeforeEach
	void openADesk() {
		this.world = new RequestWorld(this.context);
	}

	@Test
	void aCopyOfTheDatabaseNamesNobodyNeitherBeforeNorAfterAnonymising() {
		var request = wholeLife();
		var copy = new DatabaseCopy(this.jdbc);
		assertThat(copy.found(List.of("requests_request", "OTHER_UNCORRECTED"))).as("the search finds what is there")
			.isNotEmpty();
		assertThat(copy.found(PLANTED)).isEmpty();
		var show = this.context.getBean(ShowRequest.class);
		var before = show.show(this.world.officer, request.id());
		assertThat(before.demands().getFirst().text()).contains("慕容雪竹");
		assertThat(before.consultations().getFirst().party().name()).isEqualTo("白鹭墩合作社");
		assertThat(before.request().applicant().mark()).isNotNull();

		this.clock.forward(Duration.ofDays(1900));
		assertThat(this.context.getBean(AnonymiseRequests.class).anonymise()).isPositive();
		assertThat(copy.found(PLANTED)).isEmpty();
		var after = show.show(this.world.officer, request.id());
		assertThat(after.toString()).doesNotContain(PLANTED);
		assertThat(after.additions()).isEmpty();
		assertThat(after.request().applicant().mark()).isNull();
		assertThat(after.request().receipt().registration()).isNotNull();
		assertThat(after.request().course().firstOutcome()).isEqualTo("OTHER_UNCORRECTED");
		assertThat(after.consultations().getFirst().answer()).isNotNull();
		var check = this.context.getBean(CheckIdentity.class);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> check.check(this.world.officer, request.id()))
			.matches((refused) -> refused.refusals().getFirst().problem() == RequestsProblems.REQUEST_ANONYMISED);
	}

	/** Consulted about, sent back for correction, and closed. */
	private DisclosureRequest wholeLife() {
		var sent = this.world.request(Map.of(RequestFields.NAME, "慕容雪竹", RequestFields.PHONE, "13987654321",
				RequestFields.MAIL, "xuezhu@example.org", RequestFields.ADDRESS, "云溪县柳荫路88号", RequestFields.TITLE,
				"慕容雪竹申请的补偿方案", RequestFields.CONTENT, ALL, RequestFields.USE, ALL), Origin.COUNTER);
		var request = this.world.register(sent, ReceivingWay.COUNTER, this.world.today());
		this.world.track(request, "supplement", Map.of("text", ALL));
		var consult = this.context.getBean(ConsultOthers.class);
		var one = consult.ask(this.world.officer, request.id(), new ConsultOthers.Question(
				Consultation.Kind.THIRD_PARTY, new Consultation.Party("白鹭墩合作社", ALL), ALL, null, Act.ANY_VERSION));
		consult.answer(this.world.officer, request.id(), one.id(),
				new ConsultOthers.Reply(Consultation.Opinion.OBJECTS, null, ALL, Act.ANY_VERSION));
		this.context.getBean(AskApplicant.class)
			.ask(this.world.officer, request.id(),
					new AskApplicant.Asking(Demand.Kind.CORRECTION, ALL, null, 1, Act.ANY_VERSION));
		this.clock.forward(Duration.ofDays(20));
		this.world.act(this.world.officer, request, RequestAct.CLOSE_UNCORRECTED.with(ALL));
		return this.world.now(request);
	}

}
