package org.yichuang.intake.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.yichuang.forms.Answers;
import org.yichuang.intake.SubmissionId;
import org.yichuang.platform.Boxes;
import org.yichuang.platform.Home;
import org.yichuang.testing.TestClock;
import org.yichuang.testing.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Keys lie outside the database, and nothing opens without the right one. */
class KeyRingTests {

	@TempDir
	private Path folder;

	@TempDir
	private Path other;

	private final TestClock clock = new TestClock();

	private JdbcClient jdbc = JdbcClient.create(new PGSimpleDataSource());

	@BeforeEach
	void freshDatabase() throws Exception {
		var server = TestDatabases.create();
		var source = new PGSimpleDataSource();
		source.setUrl(server.url());
		source.setUser(server.user());
		source.setPassword(server.password());
		try (var connection = source.getConnection()) {
			ScriptUtils.executeSqlScript(connection,
					new ClassPathResource("db/migration/intake/V20261122_1505__key_create.sql"));
		}
		this.jdbc = JdbcClient.create(source);
	}

	@Test
	void makesAKeyAtFirstStartThatOnlyItsOwnerReads() throws IOException {
		var ring = ring(this.folder);
		var file = this.folder.resolve("keys/intake-1.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(Files.size(file)).isEqualTo(32);
		assertThat(ring.current().id()).isEqualTo(1);
		assertThat(ring(this.folder).current().codeBytes("x")).isEqualTo(ring.current().codeBytes("x"));
	}

	@Test
	void aNewKeyEncryptsFromNowOnAlsoInAnotherProcessAndOldOnesStillOpen() {
		var server = ring(this.folder);
		var boxes = new SealedAnswers(server);
		var id = SubmissionId.next();
		var answers = new Answers(Map.of("name", List.of("欧阳小明")), Map.of());
		var old = boxes.seal(server.current(), id, answers);
		assertThat(ring(this.folder).rotate()).isEqualTo(2);
		this.clock.forward(Duration.ofSeconds(2));
		assertThat(server.current().id()).isEqualTo(2);
		var fresh = boxes.seal(server.current(), id, answers);
		assertThat(fresh.keyId()).isEqualTo(2);
		assertThat(boxes.open(id, old)).isEqualTo(answers);
		assertThat(boxes.open(id, fresh)).isEqualTo(answers);
	}

	@Test
	void aLostOrForeignKeyIsNoticedAtStartAndNotMadeAnew() throws IOException {
		ring(this.folder);
		assertThatIllegalStateException().isThrownBy(() -> ring(this.other)).withMessageContaining("intake-1.key");
		assertThat(this.other.resolve("keys/intake-1.key")).doesNotExist();
		Files.write(this.other.resolve("keys/intake-1.key"), new byte[32]);
		assertThatIllegalStateException().isThrownBy(() -> ring(this.other)).withMessageContaining("another database");
	}

	@Test
	void aBoxOpensForItsOwnSubmissionOnlyAndOnlyUntouched() {
		var ring = ring(this.folder);
		var boxes = new SealedAnswers(ring);
		var id = SubmissionId.next();
		var box = boxes.seal(ring.current(), id, new Answers(Map.of("a", List.of("b")), Map.of()));
		assertThatIllegalStateException().isThrownBy(() -> boxes.open(SubmissionId.next(), box));
		for (int i = 0; i < box.sealed().length; i++) {
			var touched = box.sealed().clone();
			touched[i] ^= 1;
			assertThatIllegalStateException()
				.isThrownBy(() -> boxes.open(id, new SealedAnswers.Box(1, box.wrappedKey(), touched)));
		}
		assertThatExceptionOfType(GeneralSecurityException.class)
			.isThrownBy(() -> Boxes.open(Boxes.freshKey(), new byte[0], new byte[5]));
	}

	@Test
	void aTextOpensForItsOwnThingOnlyAndTextsFromBeforeComeBackAsTheyAre() {
		var ring = ring(this.folder);
		var texts = new SealedTexts(ring);
		var owner = SubmissionId.next();
		var kept = texts.seal(owner, "欧阳小明反映路灯不亮");
		assertThat(kept).startsWith("sealed:1:").doesNotContain("欧阳");
		assertThat(texts.seal(owner, "欧阳小明反映路灯不亮")).isNotEqualTo(kept);
		ring.rotate();
		this.clock.forward(Duration.ofSeconds(2));
		assertThat(texts.open(owner, kept)).isEqualTo("欧阳小明反映路灯不亮");
		assertThat(texts.seal(owner, "新的")).startsWith("sealed:2:");
		assertThatIllegalStateException().isThrownBy(() -> texts.open(SubmissionId.next(), kept));
		assertThat(texts.open(owner, "以前写下的标题")).isEqualTo("以前写下的标题");
		assertThat(texts.open(owner, texts.seal(owner, "sealed:1:abc"))).isEqualTo("sealed:1:abc");
		assertThat(texts.seal(owner, "")).isEmpty();
	}

	@Test
	void whatWasSealedBeforeThereWasOneClassForItStillOpens() throws GeneralSecurityException {
		var key = Boxes.freshKey();
		var nonce = Boxes.random(12);
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
		var sealed = cipher.doFinal("短信".getBytes(StandardCharsets.UTF_8));
		var box = ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
		assertThat(Boxes.open(key, new byte[0], box)).asString(StandardCharsets.UTF_8).isEqualTo("短信");
	}

	@Test
	void aTokenOpensForItsPurposeOnlyAndNotForEver() {
		var tokens = new Tokens(ring(this.folder), this.clock);
		var token = tokens.seal("receipt", "text", Duration.ofMinutes(5));
		assertThat(tokens.open("receipt", token)).contains("text");
		assertThat(tokens.open("matter", token)).isEmpty();
		assertThat(tokens.open("receipt", token.substring(1))).isEmpty();
		assertThat(tokens.open("receipt", "x".repeat(1_000_000))).isEmpty();
		this.clock.forward(Duration.ofMinutes(6));
		assertThat(tokens.open("receipt", token)).isEmpty();
	}

	private KeyRing ring(Path home) {
		return new KeyRing(new Home(home), this.jdbc, (Clock) this.clock);
	}

}
