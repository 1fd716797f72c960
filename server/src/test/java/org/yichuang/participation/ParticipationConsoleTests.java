package org.yichuang.participation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.Filter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.kernel.Actor;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.ConsultationDetail.Paragraph;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewDetail.Guest;
import org.yichuang.participation.store.ActivityListStore;
import org.yichuang.testing.AsAccount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the console's addresses answer to those who organise, those who only look, those
 * of elsewhere, and to bodies that lack something.
 */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class ParticipationConsoleTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private ParticipationFixture world;

	private MockMvc web;

	@BeforeEach
	void openASite() {
		this.world = new ParticipationFixture(this.context);
		this.web = MockMvcBuilders.webAppContextSetup(this.context)
			.addFilters(this.context.getBean("springSessionRepositoryFilter", Filter.class))
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
	}

	@Test
	void showsWhatPeopleSentToThoseWhoWorkOnItOnly() throws Exception {
		var id = consultation();
		send(id);
		var talk = interview();
		var leader = this.world.holding("LEADER");
		var activity = "/api/console/activities/" + id;
		var originals = List.of(activity + "/opinions", activity + "/opinions/export.xlsx", activity + "/texts",
				"/api/console/activities/" + talk + "/interview/questions",
				"/api/console/activities/" + talk + "/interview/questions/export.xlsx");
		for (var address : originals) {
			assertThat(get(leader, address).getStatus()).as(address).isEqualTo(403);
			assertThat(get(leader, address).getContentAsString()).contains("kernel/not-permitted");
			assertThat(get(this.world.manager, address).getStatus()).as(address).isEqualTo(200);
			assertThat(get(this.world.reviewer, address).getStatus()).as(address).isEqualTo(200);
		}
		assertThat(get(leader, activity).getContentAsString()).contains("\"originals\":false");
		assertThat(get(this.world.reviewer, activity).getContentAsString()).contains("\"originals\":true");
		assertThat(this.context.getBean(ParticipationTime.class).audited.stream()
			.filter((one) -> one.subjectId().equals(id.toString())
					&& one.action().equals("participation.export-opinions")))
			.as("one line for each export that was written")
			.hasSize(2);
	}

	@Test
	void tellsInWordsWhatWasDecidedOnHowMany() throws Exception {
		var id = consultation();
		send(id);
		var activity = "/api/console/activities/" + id;
		var opinion = get(this.world.manager, activity + "/opinions").getContentAsString()
			.replaceFirst("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
		post(this.world.manager, activity + "/opinions/decide",
				"{\"ids\":[\"" + opinion + "\"],\"adoption\":\"ADOPTED\",\"reason\":\"\",\"group\":\"\"}");
		post(this.world.manager, activity + "/opinions/show",
				"{\"ids\":[\"" + opinion + "\"],\"visibility\":\"SHOWN\"}");
		assertThat(get(this.world.manager, activity).getContentAsString()).contains("采纳，1条", "可公开，1条");
	}

	@Test
	void showsWhoSentItToThoseOfThisPlaceOnlyAndInClearForAReason() throws Exception {
		var id = consultation();
		var sent = send(id);
		var address = "/api/console/submissions/" + sent;
		var stranger = new ParticipationFixture(this.context).manager;
		for (var nobody : List.of(stranger, this.world.reviewer, this.world.holding("LETTER_CLERK"))) {
			assertThat(get(nobody, address).getStatus()).isEqualTo(404);
			assertThat(get(nobody, address + "/sheet.pdf").getStatus()).isEqualTo(404);
		}
		for (var nobody : List.of(stranger, this.world.holding("LETTER_CLERK"))) {
			assertThat(post(nobody, address + "/reveal", "{\"reason\":\"核对情况\"}").getStatus()).isEqualTo(404);
		}
		var shown = get(this.world.manager, address).getContentAsString();
		assertThat(shown).contains("夜间应当免费", "\"mayReveal\":true").doesNotContain("李小明", "13800001111");
		assertThat(get(this.world.manager, address + "/sheet.pdf").getContentAsByteArray()).startsWith('%', 'P', 'D',
				'F');
		var leader = this.world.holding("LEADER");
		assertThat(get(leader, address).getContentAsString()).contains("\"mayReveal\":false");
		assertThat(post(leader, address + "/reveal", "{\"reason\":\"核对情况\"}").getStatus()).isEqualTo(403);
		assertThat(post(this.world.manager, address + "/reveal", "{\"reason\":\"\"}").getStatus()).isEqualTo(422);
		assertThat(post(this.world.manager, address + "/reveal", "{\"reason\":\"核对情况\"}").getContentAsString())
			.contains("李小明", "13800001111");
		var row = get(this.world.manager, "/api/console/activities/" + id + "/opinions").getContentAsString();
		assertThat(row).contains("\"submission\":\"" + sent + "\"");
	}

	@Test
	void saysWhatIsMissingInABody() throws Exception {
		var id = consultation();
		var activity = "/api/console/activities/" + id;
		var talk = "/api/console/activities/" + interview() + "/interview";
		var some = UUID.randomUUID();
		var lacking = Stream.of(List.of("POST", "/api/console/activities", "{}"),
				List.of("PUT", activity, "{\"version\":1}"),
				List.of("PUT", activity, "{\"version\":1,\"title\":\"标题\",\"survey\":{}}"),
				List.of("PUT", activity, "{\"version\":1,\"title\":\"标题\",\"consultation\":{}}"),
				List.of("PUT", activity, "{\"version\":1,\"title\":\"标题\",\"consultation\":{\"draft\":[null]}}"),
				List.of("PUT", activity, "{\"version\":1,\"title\":\"标题\",\"hearing\":{}}"),
				List.of("PUT", activity, "{\"version\":1,\"title\":\"标题\",\"interview\":{\"guests\":null}}"),
				List.of("PUT", activity, "{\"version\":1,\"title\":\"标题\",\"review\":{\"least\":1,\"targets\":[]}}"),
				List.of("POST", activity + "/acts", "{\"version\":1}"),
				List.of("POST", activity + "/opinions/decide", "{\"adoption\":\"ADOPTED\"}"),
				List.of("POST", activity + "/opinions/decide", "{\"ids\":[]}"),
				List.of("POST", activity + "/opinions/show", "{\"ids\":[null],\"visibility\":\"SHOWN\"}"),
				List.of("POST", activity + "/texts/screen", "{}"),
				List.of("PUT", activity + "/hearing/plan", "{\"version\":0}"),
				List.of("PUT", activity + "/hearing/record", "{\"statements\":[{}]}"),
				List.of("PUT", activity + "/hearing/findings", "{\"points\":[{}]}"),
				List.of("POST", talk + "/questions/screen", "{\"state\":\"SHOWN\"}"),
				List.of("POST", talk + "/questions/screen", "{\"ids\":[]}"),
				List.of("PUT", talk + "/questions/" + some, "{\"version\":0}"),
				List.of("POST", talk + "/entries", "{\"speaker\":\"HOST\"}"),
				List.of("POST", talk + "/entries", "{\"key\":\"" + some + "\"}"),
				List.of("POST", talk + "/entries/" + some + "/correct", "{}"));
		for (var one : lacking.toList()) {
			var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(one.getFirst()), one.get(1))
				.contentType(MediaType.APPLICATION_JSON)
				.content(one.get(2));
			var answer = sent(this.world.manager, request);
			assertThat(answer.getStatus()).as("%s", one).isEqualTo(422);
			assertThat(answer.getContentAsString()).contains("kernel/required");
		}
	}

	@Test
	void mapsTheNewestActivities() {
		var first = consultation();
		this.jdbc.sql("update participation_activity set announced_at = announced_at - interval '1 day' where id = ?")
			.param(first.value())
			.update();
		var second = consultation();
		assertThat(this.context.getBean(ActivityListStore.class).newest(this.world.site.id(), 1))
			.containsExactly(second);
		assertThat(this.context.getBean(ActivityListStore.class).newest(this.world.site.id(), 2))
			.containsExactly(second, first);
	}

	private ActivityId consultation() {
		var id = this.world.draft(ActivityKind.CONSULTATION);
		this.world.save(id,
				new ConsultationDetail(null, 0, "为规范停车，起草本办法。", List.of(new Paragraph("第一条", "为了规范停车秩序。")), "", ""));
		this.world.open(id);
		return id;
	}

	private ActivityId interview() {
		var id = this.world.draft(ActivityKind.INTERVIEW);
		this.world.save(id,
				new InterviewDetail(null, 0, List.of(new Guest("江晓岚", "县教育局局长", null)), "宁静", "", null, ""));
		this.world.open(id);
		return id;
	}

	private SubmissionId send(ActivityId id) {
		var key = "consultation-" + this.world.activity(id).number();
		var point = this.context.getBeanProvider(SubmissionPoints.class)
			.stream()
			.flatMap((room) -> room.find(this.world.site.id(), key).stream())
			.findFirst()
			.orElseThrow();
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(point.form());
		var answers = forms.answers(version, Posted.of(Map.of("about", List.of("p1"), "opinion", List.of("夜间应当免费。"),
				"name", List.of("李小明"), "phone", List.of("13800001111"))));
		var intake = this.context.getBean(Intake.class);
		var sent = intake
			.accept(new NewSubmission(point.kind(), point.subject(), this.world.site.id(), version, answers,
					UUID.randomUUID().toString(), Origin.WEB))
			.id();
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBeanProvider(SubmissionReceiver.class)
				.stream()
				.filter((room) -> room.kind().equals(point.kind()))
				.forEach((room) -> room.received(intake.get(sent))));
		return sent;
	}

	private MockHttpServletResponse get(Actor actor, String address) throws Exception {
		return sent(actor, MockMvcRequestBuilders.get(address));
	}

	private MockHttpServletResponse post(Actor actor, String address, String body) throws Exception {
		return sent(actor, MockMvcRequestBuilders.post(address).contentType(MediaType.APPLICATION_JSON).content(body));
	}

	private MockHttpServletResponse sent(Actor actor,
			org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
		var answer = this.web.perform(request.with(AsAccount.signIn(this.context, actor.person()).request()))
			.andReturn()
			.getResponse();
		answer.setCharacterEncoding("UTF-8");
		return answer;
	}

}
