package org.yichuang.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.usecase.ChangeAccountState;
import org.yichuang.organisation.usecase.CloseBody;
import org.yichuang.organisation.usecase.ImportBodies;
import org.yichuang.organisation.usecase.MoveBody;
import org.yichuang.organisation.usecase.ReadBodyList;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Lists of bodies, moving and closing them, on a real database. */
@SpringBootTest
class BodiesFlowTests {

	private static final Path COUNTY = Path.of("../../shared/data/divisions-430423.csv");

	@Autowired
	private OrganisationFixture fixture;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ReadBodyList readList;

	@Autowired
	private ImportBodies imports;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MoveBody move;

	@Autowired
	private CloseBody close;

	@Autowired
	private ChangeAccountState accountState;

	@Test
	void importsARealCountyOnceHoweverOften() throws IOException {
		assumeThat(COUNTY).exists();
		var first = take(Files.readAllBytes(COUNTY), ImportBodies.Mode.ALL_OR_NOTHING);
		assertThat(first.added()).isEqualTo(166);
		assertThat(first.faults()).isEmpty();
		var again = take(Files.readAllBytes(COUNTY), ImportBodies.Mode.ALL_OR_NOTHING);
		assertThat(again).isEqualTo(new ImportBodies.Report(0, 0, 166, java.util.List.of(), true));
		assertThat(this.bodies.subtree(this.bodies.byCode("430423").orElseThrow().id())).hasSize(166);
		assertThat(legalName("430423")).isEqualTo("衡山县人民政府");
		assertThat(legalName("430423100004")).isEqualTo("紫巾社区居民委员会");
		assertThat(legalName("430423100011")).isEqualTo("金溪社区居民委员会");
		assertThat(legalName("430423100204")).isEqualTo("岳狮村村民委员会");
	}

	@Test
	void changesNothingWhenOneLineIsAtFault() {
		var code = "x" + OrganisationFixture.digits();
		var list = "code,parent_code,level,name\n" + code + ",90,county,云溪县\n" + code + "1,nowhere,township,清江镇\n";
		var report = take(list.getBytes(StandardCharsets.UTF_8), ImportBodies.Mode.ALL_OR_NOTHING);
		assertThat(report.applied()).isFalse();
		assertThat(report.faults()).extracting((fault) -> fault.line()).containsExactly(3L);
		assertThat(this.bodies.byCode(code)).isEmpty();
		assertThat(take(list.getBytes(StandardCharsets.UTF_8), ImportBodies.Mode.GOOD_LINES_ONLY).added()).isOne();
		assertThat(this.bodies.byCode(code)).isPresent();
	}

	@Test
	void leavesNothingOfAnImportWhoseConnectionIsCut() {
		var code = "k" + OrganisationFixture.digits();
		var list = new StringBuilder("code,parent_code,level,name\n" + code + ",90,county,云溪县\n");
		for (int number = 0; number < 2000; number++) {
			list.append(code).append('-').append(number).append(',').append(code).append(",village,柳林村\n");
		}
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			assertThat(take(list.toString().getBytes(StandardCharsets.UTF_8), ImportBodies.Mode.ALL_OR_NOTHING).added())
				.isEqualTo(2001);
			this.jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query(Boolean.class).single();
		})).isInstanceOf(RuntimeException.class);
		assertThat(this.bodies.byCode(code)).isEmpty();
		assertThat(this.bodies.byCode(code + "-1999")).isEmpty();
		assertThat(take(list.toString().getBytes(StandardCharsets.UTF_8), ImportBodies.Mode.ALL_OR_NOTHING).added())
			.isEqualTo(2001);
	}

	@Test
	void movesTheSubtreeByImportAndByHand() {
		var county = this.fixture.county();
		var near = this.fixture.township(county, "清江镇");
		var far = this.fixture.township(county, "白石镇");
		var village = this.fixture.township(near, "柳林村");
		take(("code,parent_code,level,name\n" + near.code() + "," + far.code() + ",township,清江乡\n")
			.getBytes(StandardCharsets.UTF_8), ImportBodies.Mode.ALL_OR_NOTHING);
		assertThat(this.bodies.get(near.id()).legalName()).isEqualTo("清江乡人民政府");
		assertThat(this.bodies.get(village.id()).path()).startsWith(far.path() + near.code() + "/");
		this.move.move(Actor.SYSTEM, near.id(), county.id(), this.bodies.get(near.id()).version());
		assertThat(this.bodies.get(village.id()).path()).isEqualTo(village.path());
	}

	@Test
	void refusesToMoveABodyBelowItselfOrByAnOldVersion() {
		var county = this.fixture.county();
		var town = this.fixture.township(county, "清江镇");
		assertThatThrownBy(() -> this.move.move(Actor.SYSTEM, county.id(), town.id(), 0))
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.MOVE_BELOW_ITSELF));
		assertThatThrownBy(() -> this.move.move(Actor.SYSTEM, town.id(), null, 7))
			.hasMessageContaining("CHANGED_MEANWHILE");
	}

	@Test
	void refusesACodeThatIsTakenAndAParentThatIsClosed() {
		var county = this.fixture.county();
		assertThat(Problems
			.met(() -> this.bodies.create(Actor.SYSTEM, new NewBody(county.code(), null, BodyLevel.COUNTY, "云溪县"))))
			.containsExactly(OrganisationProblems.CODE_TAKEN);
		this.close.close(Actor.SYSTEM, county.id(), "合并", 0);
		assertThat(Problems.met(() -> this.fixture.township(county, "清江镇")))
			.containsExactly(OrganisationProblems.PARENT_CLOSED);
	}

	@Test
	void closesABodyOnlyWhenNothingHangsOnIt() {
		var county = this.fixture.county();
		var town = this.fixture.township(county, "清江镇");
		var account = this.fixture.account(town);
		assertThatThrownBy(() -> this.close.close(Actor.SYSTEM, county.id(), "合并", 0)).satisfies(
				(failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.BODY_HAS_OPEN_CHILDREN));
		assertThatThrownBy(() -> this.close.close(Actor.SYSTEM, town.id(), "合并", 0)).satisfies(
				(failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.BODY_HAS_OPEN_ACCOUNTS));
		this.accountState.change(Actor.SYSTEM, account, new ChangeAccountState.Step(AccountState.CLOSED, "离职", 0));
		assertThatThrownBy(() -> this.close.close(Actor.SYSTEM, town.id(), " ", 0)).isInstanceOf(Invalid.class);
		this.close.close(Actor.SYSTEM, town.id(), "合并", 0);
		assertThatThrownBy(() -> this.fixture.account(town)).isInstanceOf(Refused.class)
			.hasMessageContaining("BODY_CLOSED");
		this.close.reopen(Actor.SYSTEM, town.id(), 1);
		assertThat(this.bodies.subtree(town.id())).hasSize(1);
	}

	@Test
	void namesACodeThatIsTaken() {
		var county = this.fixture.county();
		assertThatThrownBy(
				() -> this.bodies.create(Actor.SYSTEM, new NewBody(county.code(), null, BodyLevel.COUNTY, "又一县")))
			.isInstanceOf(Invalid.class)
			.satisfies((failure) -> assertThat(Problems.of(failure)).contains(OrganisationProblems.CODE_TAKEN));
	}

	private String legalName(String code) {
		return this.bodies.byCode(code).orElseThrow().legalName();
	}

	private ImportBodies.Report take(byte[] list, ImportBodies.Mode mode) {
		return this.imports.take(Actor.SYSTEM, this.readList.read("list.csv", new ByteArrayInputStream(list)), mode);
	}

}
