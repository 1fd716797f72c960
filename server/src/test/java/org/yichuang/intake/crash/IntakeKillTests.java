package org.yichuang.intake.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.platform.EmbeddedPostgres;
import org.yichuang.testing.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills intake at random moments under load: every receipt that was given is stored, what
 * is stored is handled, nothing twice, and who got no answer gets the same receipt by
 * asking again. {@code -Dyichuang.kills=200} kills so often.
 */
@Tag("crash")
class IntakeKillTests {

	private static final int KILLS = Integer.getInteger("yichuang.kills", 8);

	/** From so many on an archive of classes pays. */
	private static final int MANY = 20;

	private static final String ARCHIVE = "classes.jsa";

	private static final int LONGEST_MILLIS = 600;

	@TempDir
	private Path home;

	private final EmbeddedPostgres.Connection database = TestDatabases.create();

	private final Random random = new Random();

	private final Set<String> tried = new LinkedHashSet<>();

	private final Map<String, String> receipts = new HashMap<>();

	@Test
	void killsLoseNothingAndDoubleNothing() throws Exception {
		long began = System.nanoTime();
		if (KILLS > MANY) {
			archiveClasses();
		}
		for (int kill = 0; kill < KILLS; kill++) {
			var child = start("run" + kill);
			var output = awaitReady(child);
			var reading = CompletableFuture.runAsync(() -> read(output));
			TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_MILLIS));
			child.toHandle().destroyForcibly();
			reading.join();
		}
		int answered = this.receipts.size();
		settle();
		var jdbc = jdbc();
		long stored = count(jdbc, "select count(*) from intake_submission");
		long handled = count(jdbc, "select count(distinct submission_id) from crash_handled");
		System.out.printf("%d kills in %d s: %d sent, %d answered before the kill, %d stored, %d handled, none twice%n",
				KILLS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began), this.tried.size(), answered, stored,
				handled);
		assertThat(answered).isPositive().isLessThanOrEqualTo(this.tried.size());
		assertThat(stored).isEqualTo(this.tried.size());
		assertThat(handled).isEqualTo(stored);
		assertThat(count(jdbc, "select count(*) from crash_handled")).as("none twice").isEqualTo(handled);
		assertThat(count(jdbc, "select count(*) from intake_delivery")).isZero();
		assertThat(count(jdbc, "select count(distinct number) from intake_submission")).isEqualTo(stored);
	}

	/** Starting is most of what a kill costs: classes are read from an archive. */
	private void archiveClasses() throws Exception {
		var child = start("settle", "-XX:ArchiveClassesAtExit=" + this.home.resolve(ARCHIVE));
		var output = awaitReady(child);
		child.outputWriter(StandardCharsets.UTF_8).close();
		read(output);
		assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
	}

	/** Everybody asks again: who had a receipt gets the same, who had none gets one. */
	private void settle() throws Exception {
		var child = start("settle");
		var output = awaitReady(child);
		var asking = Thread.ofPlatform().start(() -> {
			try (var input = child.outputWriter(StandardCharsets.UTF_8)) {
				for (var key : List.copyOf(this.tried)) {
					input.write(key + "\n");
				}
			}
			catch (IOException gone) {
				child.destroyForcibly();
			}
		});
		read(output);
		asking.join();
		assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(child.exitValue()).isZero();
		assertThat(this.receipts.keySet()).containsExactlyInAnyOrderElementsOf(this.tried);
	}

	private void read(BufferedReader output) {
		output.lines().forEach((line) -> {
			var words = line.split(" ", 3);
			if (words[0].equals("try") && words.length == 2) {
				this.tried.add(words[1]);
			}
			else if (words[0].equals("got") && words.length == 3 && words[2].matches("\\d{16}-\\d [A-Z0-9]{8}")) {
				var before = this.receipts.put(words[1], words[2]);
				assertThat(before == null || before.equals(words[2])).as("%s, then %s", before, line).isTrue();
			}
		});
	}

	private Process start(String what) throws IOException {
		return start(what, Files.exists(this.home.resolve(ARCHIVE))
				? "-XX:SharedArchiveFile=" + this.home.resolve(ARCHIVE) : "-Xshare:auto");
	}

	private Process start(String what, String sharing) throws IOException {
		return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), sharing,
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
				"-Dyichuang.home=" + this.home, "-Dyichuang.database.url=" + this.database.url(),
				"-Dyichuang.database.user=" + this.database.user(),
				"-Dyichuang.database.password=" + this.database.password(), KilledIntake.class.getName(), what))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static BufferedReader awaitReady(Process child) throws IOException {
		var output = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
		for (var line = output.readLine(); line != null; line = output.readLine()) {
			if ("ready".equals(line)) {
				return output;
			}
		}
		throw new IllegalStateException("The child did not start");
	}

	private JdbcClient jdbc() {
		var source = new PGSimpleDataSource();
		source.setUrl(this.database.url());
		source.setUser(this.database.user());
		source.setPassword(this.database.password());
		return JdbcClient.create(source);
	}

	private static long count(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(Long.class).single();
	}

}
