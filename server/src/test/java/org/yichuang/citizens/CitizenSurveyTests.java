package org.yichuang.citizens;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.participation.ParticipationFixture;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** A survey that each account answers once, and nobody knows what. */
@CitizenTest
class CitizenSurveyTests {

	private static final FormDefinition RIDES = FormDefinition
		.of(Section.of("出行", Field.of("rides", "您乘公交吗？", FieldKind.YES_NO).mandatory()));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int number;

	@Test
	void eachAccountAnswersOnceAndTheUrnHoldsNoTieToIt() {
		var world = new ParticipationFixture(this.context);
		var survey = world.openSurvey(RIDES, OncePer.ACCOUNT, ResultsShown.AFTER_END);
		var path = "/send/surveys/" + world.activity(survey).number();
		var people = new People(this.context, world.site, new RealPort(this.number));
		var browser = people.browser();
		var shut = browser.open(path);
		assertThat(shut.text()).contains("请先登录");
		assertThat(shut.html().select("main a[href=/my/]")).hasSize(1);
		assertThat(browser.post(path, Map.of("rides", "no", "_go", "send")).text()).contains("请先登录");
		var mail = People.mail();
		people.signIn(browser, mail);
		assertThat(answer(people, browser, path).text()).contains("感谢您的参与");
		assertThat(browser.open(path).text()).contains("答过");
		var elsewhere = people.browser();
		people.pass(Duration.ofMinutes(2));
		people.signIn(elsewhere, mail);
		assertThat(elsewhere.open(path).text()).as("the same account in another browser").contains("答过");
		var other = people.browser();
		people.signIn(other, People.mail());
		assertThat(answer(people, other, path).text()).contains("感谢您的参与");
		assertThat(count("participation_urn", survey.value().toString())).isEqualTo(2);
		assertThat(count("participation_code", survey.value().toString())).isEqualTo(2);
		assertUntied(List.of("participation_urn", "participation_code", "participation_seal", "participation_answer"));
	}

	private static Page answer(People people, Browser browser, String path) {
		var page = browser.open(path);
		people.pass(Duration.ofSeconds(10));
		return browser.send(page, path, Map.of("rides", "no", "_go", "send"));
	}

	private long count(String table, String survey) {
		return this.jdbc.sql("select count(*) from " + table + " where activity = cast(:survey as uuid)")
			.param("survey", survey)
			.query(Long.class)
			.single();
	}

	private void assertUntied(List<String> tables) {
		var accounts = this.jdbc.sql("select id::text from citizens_account").query(String.class).list();
		assertThat(accounts).isNotEmpty();
		for (var table : tables) {
			var rows = this.jdbc.sql("select t::text from " + table + " t").query(String.class).list();
			assertThat(rows).as(table).noneMatch((row) -> accounts.stream().anyMatch(row::contains));
		}
	}

}
