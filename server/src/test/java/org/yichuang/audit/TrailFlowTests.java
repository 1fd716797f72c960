package org.yichuang.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.audit.model.TrailFilter;
import org.yichuang.audit.model.TrailVerification;
import org.yichuang.audit.store.VerificationTable;
import org.yichuang.audit.usecase.ReadTrail;
import org.yichuang.audit.usecase.VerifyTrail;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.SiteId;
import org.yichuang.outlet.AuditEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The trail on a real database. */
@SpringBootTest
class TrailFlowTests {

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private VerifyTrail verify;

	@Autowired
	private VerificationTable verifications;

	@Autowired
	private ReadTrail trail;

	private final String subject = UUID.randomUUID().toString();

	@BeforeEach
	void someEntries() {
		this.transaction.executeWithoutResult((status) -> {
			for (int number = 0; number < 5; number++) {
				this.events.publishEvent(entry(Place.ofBody("/near/")));
			}
		});
	}

	@Test
	void handsOverEveryEntryOnceWithoutHoldingATransaction() {
		this.transaction.executeWithoutResult((status) -> {
			for (int number = 0; number < 1200; number++) {
				this.events.publishEvent(entry(Place.ofBody("/near/")));
			}
		});
		var seen = new ArrayList<UUID>();
		this.trail.each(Actor.SYSTEM, new TrailFilter(null, null, null, null, null, this.subject, null, null),
				(entry) -> {
					assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
					seen.add(entry.id());
				});
		assertThat(seen).hasSize(1205).doesNotHaveDuplicates();
	}

	@Test
	void refusesAnEntryOutsideATransaction() {
		assertThatThrownBy(() -> this.events.publishEvent(entry(Place.WHOLE_GROUP)))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void keepsNoLineOfADeedThatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(entry(Place.WHOLE_GROUP));
			status.setRollbackOnly();
		});
		assertThat(read(Actor.SYSTEM)).hasSize(5);
	}

	@Test
	void isSoundAsLongAsNobodyTouchesIt() {
		assertThat(this.verify.verify((checked) -> {
		}).fault()).isNull();
		assertThat(this.verify.length()).isGreaterThanOrEqualTo(5);
	}

	@Test
	void saysHowFarItHasComeWhileItWalksOverALongChain() {
		this.transaction.executeWithoutResult((status) -> {
			for (int number = 0; number < 1000; number++) {
				this.events.publishEvent(entry(Place.ofBody("/near/")));
			}
		});
		var now = Instant.now();
		var id = UUID.randomUUID();
		this.verifications.add(new TrailVerification(id, "审计员", now, now, null, 0, this.verify.length(), null));
		this.verify.verify((checked) -> this.verifications.progress(id, checked, now));
		assertThat(this.verifications.find(id).orElseThrow().checked()).isGreaterThanOrEqualTo(1000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set action = 'x'", "update audit_entry set chain_no = chain_no + 1",
			"update audit_entry set hash = null, prev_hash = null, chain_no = null", "delete from audit_entry",
			"truncate audit_entry", "update audit_head set chain_no = 0", "delete from audit_head",
			"truncate audit_head" })
	void isGuardedByTheDatabase(String sql) {
		this.verify.verify((checked) -> {
		});
		assertThatThrownBy(() -> this.jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class)
			.hasStackTraceContaining("audit");
	}

	@Test
	void tellsAChangeBehindTheGuardsBack() throws SQLException {
		this.verify.verify((checked) -> {
		});
		long number = tampered("update audit_entry set subject_name = '改' where chain_no = ?");
		try {
			assertThat(this.verify.verify((checked) -> {
			}).fault()).startsWith("第 " + number + " 环").contains("内容被改动");
		}
		finally {
			tampered("update audit_entry set subject_name = '某稿' where chain_no = ?");
		}
	}

	@Test
	void showsEachReaderTheirOwnScope() {
		assertThat(read(reader(new Scope.BodyTree("/near/")))).hasSize(5);
		assertThat(read(reader(new Scope.BodyTree("/far/")))).isEmpty();
		assertThat(read(reader(new Scope.OneSite(SiteId.next())))).isEmpty();
		assertThat(read(new Actor(AccountId.next(), "某人", null, List.of(), "192.0.2.1"))).isEmpty();
		var id = read(Actor.SYSTEM).getFirst().id();
		assertThatThrownBy(() -> this.trail.get(reader(new Scope.BodyTree("/far/")), id)).isInstanceOf(NotFound.class);
		assertThat(this.trail.get(reader(new Scope.BodyTree("/near/")), id).after()).isEqualTo("{\"a\": 1}");
	}

	@Test
	void readsOnWhereTheSliceEnded() {
		var all = read(Actor.SYSTEM);
		var second = all.get(1);
		var rest = this.trail.newest(Actor.SYSTEM, filter(null), new TrailFilter.After(second.at(), second.id()), 10);
		assertThat(rest).isEqualTo(all.subList(2, 5));
	}

	@Test
	void filtersByBodyAndKnowsItsActions() {
		assertThat(this.trail.newest(Actor.SYSTEM, filter("/near/"), null, 10)).hasSize(5);
		assertThat(this.trail.newest(Actor.SYSTEM, filter("/nea/"), null, 10)).isEmpty();
		assertThat(this.trail.actions()).contains("content.try-out");
	}

	private long tampered(String sql) throws SQLException {
		long number = this.jdbc.sql("select min(chain_no) from audit_entry where subject_id = ?")
			.param(this.subject)
			.query(Long.class)
			.single();
		try (var connection = this.dataSource.getConnection(); var update = connection.prepareStatement(sql)) {
			connection.createStatement().execute("set session_replication_role = replica");
			update.setLong(1, number);
			update.executeUpdate();
			connection.createStatement().execute("set session_replication_role = origin");
		}
		return number;
	}

	private List<org.yichuang.audit.model.TrailEntry> read(Actor actor) {
		return this.trail.newest(actor, filter(null), null, 10);
	}

	private TrailFilter filter(@Nullable String bodyPath) {
		return new TrailFilter(null, null, null, "content.try-out", "article", this.subject, bodyPath, null);
	}

	private AuditEntry entry(Place place) {
		return new AuditEntry(Actor.SYSTEM, "content.try-out", "article", this.subject, "某稿", place, null, "{\"a\":1}");
	}

	private static Actor reader(Scope scope) {
		return new Actor(AccountId.next(), "审计员", null,
				List.of(new Grant("AUDIT_ADMIN", java.util.Set.of(AuditPermission.READ_TRAIL.code()), scope)),
				"192.0.2.1");
	}

}
