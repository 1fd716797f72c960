package org.yichuang.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.model.AccountFilter;
import org.yichuang.organisation.usecase.ReadAccounts;
import org.yichuang.organisation.usecase.ReadBodies;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies, people and roles over a real port, as the console asks for them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrganisationApiTests {

	private static final String BODIES = "/api/console/bodies";

	private static final String ACCOUNTS = "/api/console/accounts";

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int number;

	private RealPort port;

	private TestAccounts people;

	private Body county;

	private HttpHeaders system;

	private HttpHeaders security;

	@BeforeEach
	void open() {
		this.port = new RealPort(this.number);
		this.people = TestAccounts.of(this.context);
		this.county = this.people.county();
		this.system = as(this.people.holding(this.county, "SYSTEM_ADMIN", RoleScope.WHOLE_GROUP));
		this.security = as(this.people.holding(this.county, "SECURITY_ADMIN"));
	}

	@Test
	void createsRenamesMovesAndClosesABody() {
		var code = "t" + UUID.randomUUID().toString().substring(0, 8);
		var created = this.port.post(BODIES, """
				{"code":"%s","parent":"%s","level":"TOWNSHIP","name":"清江镇"}""".formatted(code, this.county.id()),
				this.system);
		assertThat(created.status()).isEqualTo(201);
		var path = BODIES + "/" + created.json().path("id").asString();
		var page = this.port.get(path, this.system).json();
		assertThat(page.at("/body/legalName").asString()).isEqualTo("清江镇人民政府");
		assertThat(page.at("/above/0/code").asString()).isEqualTo(this.county.code());
		assertThat(page.path("whyNotClose")).isEmpty();
		assertThat(this.port.send("PUT", path, """
				{"level":"TOWNSHIP","name":"清江乡","legalName":"","contact":"","phone":"","address":"","version":0}""",
				RealPort.flat(this.system, "Content-Type", "application/json"))
			.status()).isEqualTo(200);
		assertThat(this.port.post(path + "/move", "{\"parent\":null,\"version\":1}", this.system).status())
			.isEqualTo(200);
		assertThat(this.port.post(path + "/close", "{\"reason\":\"并入\",\"version\":0}", this.system).code())
			.isEqualTo("kernel/changed-meanwhile");
		assertThat(this.port.post(path + "/close", "{\"reason\":\"并入\",\"version\":2}", this.system).status())
			.isEqualTo(200);
		var closed = this.port.get(path, this.system).json();
		assertThat(closed.path("closedReason").asString()).isEqualTo("并入");
		assertThat(closed.at("/whyNotClose/0/code").asString()).isEqualTo("organisation/body-closed");
	}

	@Test
	void findsBodiesByWordsAndReadsOn() {
		var found = this.port.get(BODIES + "?q=" + this.county.code(), this.system).json();
		assertThat(found.at("/items/0/name").asString()).isEqualTo("云溪县");
		var first = this.port.get(BODIES + "?level=COUNTY&size=1", this.system).json();
		this.people.county();
		assertThat(first.path("items")).hasSize(1);
		var after = first.path("items").get(0).path("code").asString();
		var next = this.port.get(BODIES + "?level=COUNTY&size=1&after=" + after, this.system).json();
		assertThat(next.at("/items/0/code").asString()).isGreaterThan(after);
		assertThat(this.port.get(BODIES + "?q=%25", this.system).json().path("items")).isEmpty();
	}

	@Test
	void saysWhatAnImportWouldDoAndDoesIt() {
		var code = "i" + UUID.randomUUID().toString().substring(0, 8);
		var list = "code,parent_code,level,name\n" + code + ",90,county,云溪县\n" + code + "1," + code + ",hamlet,清江\n";
		var tried = upload(BODIES + "/import?dryRun=true", list);
		assertThat(tried.at("/applied").asBoolean()).isFalse();
		assertThat(tried.at("/added").asInt()).isOne();
		assertThat(tried.at("/faults/0/line").asInt()).isEqualTo(3);
		assertThat(tried.at("/faults/0/reason").asString()).contains("hamlet", "township");
		assertThat(upload(BODIES + "/import", list).at("/applied").asBoolean()).isFalse();
		assertThat(upload(BODIES + "/import?goodLinesOnly=true", list).at("/applied").asBoolean()).isTrue();
		assertThat(this.port.get(BODIES + "?q=" + code, this.system).json().path("items")).hasSize(1);
		assertThat(upload(BODIES + "/import", "nonsense").at("/errors/0/code").asString())
			.isEqualTo("organisation/list-header");
	}

	@Test
	void opensAnAccountGivesARoleAndLocksIt() {
		var login = "u" + UUID.randomUUID().toString().substring(0, 8);
		var opened = this.port.post(ACCOUNTS, """
				{"body":"%s","loginName":"%s","holder":"王芳","mobile":"13800001234","post":"干事"}"""
			.formatted(this.county.id(), login), this.security);
		assertThat(opened.status()).isEqualTo(201);
		var path = ACCOUNTS + "/" + opened.json().path("id").asString();
		assertThat(this.port
			.post(path + "/assignments",
					"""
							{"role":"EDITOR","over":{"kind":"BODY_TREE","id":"%s"},"until":"2099-12-31"}"""
						.formatted(this.county.id()),
					this.security)
			.status()).isEqualTo(204);
		var page = this.port.get(path, this.security).json();
		assertThat(page.at("/account/mobile").asString()).isEqualTo("138****1234");
		assertThat(page.at("/assignments/0/roleName").asString()).isEqualTo("采编");
		assertThat(page.at("/assignments/0/place").asString()).isEqualTo("云溪县");
		assertThat(this.port.post(path + "/lock", "{\"reason\":\"\",\"version\":0}", this.security).status())
			.isEqualTo(422);
		assertThat(this.port.post(path + "/lock", "{\"reason\":\"调离\",\"version\":0}", this.security).status())
			.isEqualTo(200);
		var list = this.port.get(ACCOUNTS + "?state=LOCKED&role=EDITOR&body=" + this.county.id(), this.security).json();
		assertThat(list.at("/items/0/loginName").asString()).isEqualTo(login);
		var assignment = page.at("/assignments/0/id").asString();
		assertThat(this.port.send("DELETE", path + "/assignments/" + assignment, null, RealPort.flat(this.security))
			.status()).isEqualTo(204);
		assertThat(this.port.get(path, this.security).json().path("assignments")).isEmpty();
	}

	@Test
	void locksNobodyWhoseRolesReachFurther() {
		var higher = this.people.holding(this.county, "EDITOR", RoleScope.WHOLE_GROUP);
		var path = ACCOUNTS + "/" + higher;
		for (var step : new String[] { "/lock", "/close" }) {
			assertThat(this.port.post(path + step, "{\"reason\":\"调离\",\"version\":0}", this.security).code())
				.isEqualTo("organisation/account-reaches-further");
		}
		var page = this.port.get(path, this.security).json();
		assertThat(page.at("/whyNotLock/0/code").asString()).isEqualTo("organisation/account-reaches-further");
		assertThat(page.at("/account/state").asString()).isEqualTo("OPEN");
		var above = as(this.people.holding(this.people.county(), "SECURITY_ADMIN", RoleScope.WHOLE_GROUP));
		assertThat(this.port.post(path + "/lock", "{\"reason\":\"调离\",\"version\":0}", above).status()).isEqualTo(200);
	}

	@Test
	void refusesAScopeWithoutAThingAndARoleThatIsNone() {
		var path = ACCOUNTS + "/" + this.people.open(this.county) + "/assignments";
		assertThat(this.port.post(path, "{\"role\":\"EDITOR\",\"over\":{\"kind\":\"SITE\"}}", this.security).code())
			.isEqualTo("organisation/unknown-scope");
		assertThat(
				this.port.post(path, "{\"role\":\"EDITOR\",\"over\":{\"kind\":\"WHOLE_GROUP\"}}", this.security).code())
			.isEqualTo("organisation/scope-too-wide");
		assertThat(
				this.port.post(path, "{\"role\":\"KING\",\"over\":{\"kind\":\"WHOLE_GROUP\"}}", this.security).status())
			.isEqualTo(422);
		assertThat(this.port.post(path, "{}", this.security).status()).isEqualTo(422);
	}

	@Test
	void hidesPeopleOfOtherBodiesAndKeepsPowersApart() {
		var stranger = ACCOUNTS + "/" + this.people.open(this.people.county());
		assertThat(this.port.get(stranger, this.security).status()).isEqualTo(404);
		assertThat(this.port.post(stranger + "/lock", "{\"reason\":\"x\",\"version\":0}", this.security).status())
			.isEqualTo(404);
		assertThat(this.port.post(BODIES, "{}", this.security).status()).isEqualTo(403);
		var editor = as(this.people.holding(this.county, "EDITOR"));
		assertThat(this.port.get(ACCOUNTS, editor).status()).isEqualTo(403);
		assertThat(this.port.get(BODIES).status()).isEqualTo(401);
	}

	@Test
	void handsOutListsAsExcel() throws IOException {
		for (var path : new String[] { BODIES + "/export.xlsx", ACCOUNTS + "/export.xlsx" }) {
			var bytes = download(path, path.startsWith(BODIES) ? this.system : this.security);
			assertThat(sheet(bytes)).contains(path.startsWith(BODIES) ? this.county.code() : "138****0000");
		}
	}

	@Test
	void readsListsForExportPageByPageAndHoldsNoTransaction() {
		var logins = new ArrayList<String>();
		for (int number = 0; number < 5; number++) {
			this.people.open(this.county);
		}
		this.context.getBean(ReadAccounts.class)
			.each(Actor.SYSTEM, new AccountFilter(null, this.county.id().value(), null, null, null, 2), (line) -> {
				assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
				logins.add(line.account().loginName());
			});
		assertThat(logins).hasSizeGreaterThanOrEqualTo(7).isSorted().doesNotHaveDuplicates();
		var paths = new ArrayList<String>();
		this.context.getBean(ReadBodies.class).each(2, (line) -> {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
			paths.add(line.body().path());
		});
		assertThat(paths).contains(this.county.path()).isSorted().doesNotHaveDuplicates();
	}

	private HttpHeaders as(AccountId account) {
		return AsAccount.signIn(this.context, account).headers();
	}

	private tools.jackson.databind.JsonNode upload(String path, String list) {
		var body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
				+ "Content-Type: text/csv\r\n\r\n" + list + "\r\n--cut--\r\n";
		return this.port
			.send("POST", path, body, RealPort.flat(this.system, "Content-Type", "multipart/form-data; boundary=cut"))
			.json();
	}

	private byte[] download(String path, HttpHeaders headers) {
		try (var client = java.net.http.HttpClient.newHttpClient()) {
			var request = java.net.http.HttpRequest
				.newBuilder(java.net.URI.create("http://127.0.0.1:" + this.number + path))
				.headers(RealPort.flat(headers))
				.build();
			var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
			return answer.body();
		}
		catch (IOException | InterruptedException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private static String sheet(byte[] bytes) throws IOException {
		var file = Files.write(Files.createTempFile("list", ".xlsx"), bytes);
		var all = new StringBuilder();
		try (var zip = new ZipFile(file.toFile())) {
			for (var entry : Collections.list(zip.entries())) {
				all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		finally {
			Files.delete(file);
		}
		return all.toString();
	}

}
