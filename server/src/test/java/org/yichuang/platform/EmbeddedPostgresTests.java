package org.yichuang.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The embedded database keeps what it was given, and keeps others out. */
class EmbeddedPostgresTests {

	private final Path folder = Path.of("target", "own-postgres-" + System.nanoTime()).toAbsolutePath();

	private final EmbeddedPostgres postgres = new EmbeddedPostgres(this.folder);

	private EmbeddedPostgres.Connection reach;

	@BeforeEach
	void start() {
		this.reach = this.postgres.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.postgres.stop();
		FolderTree.delete(this.folder);
	}

	@Test
	void runsWithFsyncChecksumsAndOnThisMachineOnly() throws SQLException {
		try (var connection = connect()) {
			assertThat(setting(connection, "fsync")).isEqualTo("on");
			assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(connection, "data_checksums")).isEqualTo("on");
			assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
		}
	}

	@Test
	void refusesAWrongPassword() {
		assertThatThrownBy(() -> DriverManager.getConnection(this.reach.url(), this.reach.user(), "wrong"))
			.hasMessageContaining("password authentication failed");
	}

	@Test
	void keepsItsPasswordToItself() throws IOException {
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("password"))).hasSize(2);
		assertThat(this.reach.toString()).doesNotContain(this.reach.password());
	}

	@Test
	void attachesToTheOneThatRunsOnTheSameData() {
		assertThat(new EmbeddedPostgres(this.folder).start()).isEqualTo(this.reach);
	}

	@Test
	void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
		try (var connection = connect(); var statement = connection.createStatement()) {
			statement.execute("create table kept (n int)");
			statement.execute("insert into kept select generate_series(1, 1000)");
		}
		kill();
		this.reach = this.postgres.start();
		try (var connection = connect();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select count(*) from kept")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getInt(1)).isEqualTo(1000);
		}
	}

	private void kill() throws Exception {
		var lines = Files.readAllLines(this.folder.resolve("data").resolve("postmaster.pid"));
		var postmaster = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
		var children = postmaster.children().toList();
		postmaster.destroyForcibly();
		postmaster.onExit().get(20, TimeUnit.SECONDS);
		for (var child : children) {
			child.destroyForcibly();
			child.onExit().get(20, TimeUnit.SECONDS);
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.reach.url(), this.reach.user(), this.reach.password());
	}

	private static String setting(Connection connection, String name) throws SQLException {
		try (var statement = connection.prepareStatement("select current_setting(?)")) {
			statement.setString(1, name);
			try (var rows = statement.executeQuery()) {
				rows.next();
				return rows.getString(1);
			}
		}
	}

}
