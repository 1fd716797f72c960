package org.yichuang.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Home;
import org.yichuang.sitegroup.Sites;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration is built whole, once, by people with the powers for it. */
@SpringBootTest(properties = { "yichuang.demo=true", "yichuang.publishing.demo=true" })
class DemoCountyTests {

	@Autowired
	private DemoCounty county;

	@Autowired
	private Bodies bodies;

	@Autowired
	private Sites sites;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Home home;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void builds() {
		this.county.awaitDone();
	}

	@Test
	void opensASiteForEveryBody() {
		var root = this.bodies.byCode("990100").orElseThrow();
		assertThat(root.legalName()).isEqualTo("云溪县人民政府");
		assertThat(this.sites.under(root.id())).hasSize(6);
		assertThat(this.sites.portal()).get().extracting((site) -> site.name()).isEqualTo("云溪县人民政府");
	}

	@Test
	void publishesArticlesThatOthersThanTheirWritersApproved() {
		assertThat(count("select count(*) from content_article where live_edition is not null"))
			.isGreaterThanOrEqualTo(30);
		assertThat(count("select count(*) from content_edition where state = 'DRAFT'")).isEqualTo(1);
		assertThat(count("select count(*) from content_edition where state like '%_REVIEW'")).isEqualTo(2);
	}

	@Test
	void putsEverySiteOnlineAndSaysThatItIsADemonstration() throws IOException {
		for (var site : this.sites.all()) {
			var page = Jsoup.parse(Files.readString(this.home.folder().resolve("www/" + site.code() + "/index.html")));
			assertThat(page.select("h1").text()).isEqualTo(site.name());
			assertThat(page.select(".ribbon").text()).contains("演示站点");
		}
	}

	@Test
	void holdsLettersAtEveryStageAndPublishesTwoWithoutPersonalData() throws IOException {
		for (var state : List.of("RECEIVED", "HANDLING", "IN_REVIEW", "ANSWERED", "DECLINED", "INVALID")) {
			assertThat(count("select count(*) from interaction_letter where state = '" + state + "'")).as(state)
				.isPositive();
		}
		var portal = this.sites.portal().orElseThrow().code();
		var page = Files.readString(this.home.folder().resolve("www/" + portal + "/interaction/letters/1.html"));
		assertThat(page).contains("增设减速带").doesNotContain("13800000001", "慕小满");
		assertThat(Files.readString(this.home.folder().resolve("www/" + portal + "/index.html")))
			.contains("href=\"/interaction/\"");
	}

	@Test
	void showsMessagesWithoutPersonalDataAndHotQuestions() throws IOException {
		var www = this.home.folder().resolve("www/" + this.sites.portal().orElseThrow().code() + "/interaction");
		assertThat(Files.readString(www.resolve("boards/service/1.html"))).contains("北门桥", "恢复照明")
			.doesNotContain("13800000001", "慕小满");
		assertThat(count("select count(*) from boards_message where state = 'RECEIVED'")).isEqualTo(1);
		assertThat(Files.readString(www.resolve("index.html"))).contains("便民服务留言板", "随迁子女秋季入学怎样报名");
	}

	@Test
	void asksThePublicAndIsAnswered() throws IOException {
		assertThat(count("select count(*) from participation_activity where state = 'OPEN'")).isEqualTo(3);
		assertThat(count("select count(*) from participation_urn") + count("select count(*) from participation_answer"))
			.isEqualTo(24);
		assertThat(count("select count(*) from intake_submission where kind = 'participation.opinion'")).isEqualTo(2);
		var portal = this.sites.portal().orElseThrow().code();
		assertThat(Files.readString(this.home.folder().resolve("www/" + portal + "/index.html")))
			.contains("href=\"/participation/\"");
	}

	@Test
	void announcesAHearingAndAnInterviewThatPeopleComeTo() {
		assertThat(count("select count(*) from intake_submission where kind = 'participation.hearing'")).isEqualTo(5);
		assertThat(count("select count(*) from intake_submission where kind = 'participation.interview-question'"))
			.isEqualTo(3);
		assertThat(count("select count(*) from participation_activity where kind = 'INTERVIEW' and state = 'APPROVED'"))
			.isEqualTo(1);
	}

	@Test
	void holdsRequestsForInformationAtSeveralStages() {
		for (var state : List.of("RECEIVED", "HANDLING", "AWAITING_CORRECTION", "CONSULTING", "WITHDRAWN")) {
			assertThat(count("select count(*) from requests_request where state = '" + state + "'")).as(state)
				.isPositive();
		}
		assertThat(count("select count(*) from requests_request where due_on < current_date")).isPositive();
	}

	@Test
	void buildsNothingTwice() {
		var before = count("select count(*) from content_article");
		this.county.awaitDone();
		assertThat(count("select count(*) from content_article")).isEqualTo(before);
		assertThat(count("select count(*) from demo_progress")).isEqualTo(7);
	}

	@Test
	void disclosesWhatItsWindowsShow() {
		assertThat(count("select count(*) from disclosure_window")).isEqualTo(9);
		assertThat(count("select count(*) from disclosure_entry where shown")).isGreaterThanOrEqualTo(8);
		assertThat(count("select count(*) from disclosure_entry where not shown")).isZero();
	}

	@Test
	void opensAccountsThatCanAct() {
		var reviewer = this.accounts.byLoginName("reviewer3").orElseThrow();
		assertThat(this.accounts.actor(reviewer.id(), "local").holds("content:review-final")).isTrue();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
