package org.yichuang.audit;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.yichuang.kernel.AccountId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.RoleScope;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The trail over a real port, as the console asks for it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TrailApiTests {

	private static final String ENTRIES = "/api/console/audit/entries";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int number;

	private RealPort port;

	private TestAccounts people;

	private Body county;

	private HttpHeaders auditor;

	@BeforeEach
	void open() {
		this.port = new RealPort(this.number);
		this.people = TestAccounts.of(this.context);
		this.county = this.people.county();
		this.auditor = as(this.people.holding(this.county, "AUDIT_ADMIN", RoleScope.WHOLE_GROUP));
	}

	@Test
	void tellsWhoDidWhatInWords() {
		var created = list("?subjectKind=body&subjectId=" + this.county.id(), this.auditor).at("/items/0");
		assertThat(created.path("actionLabel").asString()).isEqualTo("新建单位");
		assertThat(created.path("accountName").asString()).isEqualTo("系统");
		var page = this.port.get(ENTRIES + "/" + created.path("id").asString(), this.auditor).json();
		assertThat(page.at("/after/legalName").asString()).isEqualTo("云溪县人民政府");
		assertThat(page.path("before").isNull() || page.path("before").isMissingNode()).isTrue();
	}

	@Test
	void filtersAndReadsOn() {
		var all = "?body=" + this.county.id();
		var first = list(all + "&size=1", this.auditor);
		assertThat(first.path("items")).hasSize(1);
		var second = list(all + "&size=1&after=" + first.path("next").asString(), this.auditor);
		assertThat(second.at("/items/0/id").asString()).isNotEqualTo(first.at("/items/0/id").asString());
		assertThat(list(all + "&action=organisation.assign-role", this.auditor).path("items")).hasSize(1);
		assertThat(list(all + "&until=2000-01-01", this.auditor).path("items")).isEmpty();
		assertThat(list(all + "&from=2000-01-01", this.auditor).path("items")).hasSize(3);
		assertThat(this.port.get(ENTRIES + "?after=nonsense", this.auditor).status()).isEqualTo(422);
		assertThat(this.port.get("/api/console/audit/actions", this.auditor).body()).contains("分配角色");
	}

	@Test
	void showsSiteManagersTheirOwnBodiesOnly() {
		var manager = as(this.people.holding(this.county, "SITE_MANAGER"));
		var other = this.people.county();
		assertThat(list("?body=" + this.county.id(), manager).path("items")).isNotEmpty();
		assertThat(list("?body=" + other.id(), manager).path("items")).isEmpty();
		var foreign = list("?body=" + other.id(), this.auditor).at("/items/0/id").asString();
		assertThat(this.port.get(ENTRIES + "/" + foreign, manager).status()).isEqualTo(404);
		assertThat(this.port.post("/api/console/audit/verifications", "{}", manager).status()).isEqualTo(403);
		assertThat(this.port.get(ENTRIES, as(this.people.holding(this.county, "EDITOR"))).status()).isEqualTo(403);
	}

	@Test
	void checksTheChainInTheBackground() {
		var started = this.port.post("/api/console/audit/verifications", "{}", this.auditor);
		assertThat(started.status()).isEqualTo(202);
		var path = "/api/console/audit/verifications/" + started.json().path("id").asString();
		var end = Instant.now().plus(PATIENCE);
		JsonNode now;
		do {
			now = this.port.get(path, this.auditor).json();
		}
		while ("RUNNING".equals(now.path("state").asString()) && Instant.now().isBefore(end));
		assertThat(now.path("state").asString()).isEqualTo("SOUND");
		assertThat(now.path("checked").asLong()).isPositive();
	}

	@Test
	void handsOutTheTrailAsExcel() {
		var answer = this.port.get(ENTRIES + "/export.xlsx?body=" + this.county.id(), this.auditor);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).contains("spreadsheetml");
	}

	private JsonNode list(String query, HttpHeaders headers) {
		var answer = this.port.get(ENTRIES + query, headers);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer.json();
	}

	private HttpHeaders as(AccountId account) {
		return AsAccount.signIn(this.context, account).headers();
	}

}
