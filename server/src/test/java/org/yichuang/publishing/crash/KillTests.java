package org.yichuang.publishing.crash;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.platform.EmbeddedPostgres;
import org.yichuang.testing.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills publishing again and again while it writes, takes down and rebuilds, and looks at
 * what is left: after every kill no page is half, after the last start nothing is lost
 * and nothing is left over. {@code -Dyichuang.kills=50} kills so often.
 */
@Tag("crash")
class KillTests {

	private static final int KILLS = Integer.getInteger("yichuang.kills", 12);

	private static final int LONGEST_MILLIS = 400;

	@TempDir
	private Path home;

	private final EmbeddedPostgres.Connection database = TestDatabases.create();

	private final Random random = new Random();

	@Test
	void killsLeaveNoHalfPageNoLostItemAndNoOrphan() throws Exception {
		for (int kill = 0; kill < KILLS; kill++) {
			var child = start("work");
			awaitReady(child);
			TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_MILLIS));
			child.destroyForcibly().waitFor();
			assertNoHalfPage();
		}
		var last = start("settle");
		awaitReady(last);
		assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(last.exitValue()).isZero();
		assertNoHalfPage();
		assertEverythingIsAsTheDatabaseSays();
	}

	private Process start(String what) throws IOException {
		return new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
				"-Dyichuang.home=" + this.home, "-Dyichuang.database.url=" + this.database.url(),
				"-Dyichuang.database.user=" + this.database.user(),
				"-Dyichuang.database.password=" + this.database.password(), KilledChild.class.getName(), what))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static void awaitReady(Process child) throws IOException {
		var output = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
		var seen = new ArrayList<String>();
		for (var line = output.readLine(); line != null; line = output.readLine()) {
			if ("ready".equals(line)) {
				return;
			}
			seen.add(line);
		}
		throw new IllegalStateException("The child did not start:\n" + String.join("\n", seen));
	}

	private void assertNoHalfPage() throws IOException {
		for (var file : files("www")) {
			if (file.startsWith("town/items/") && file.endsWith(".html")) {
				var text = Files.readString(this.home.resolve("www").resolve(file));
				var first = text.substring(0, text.indexOf('\n'));
				assertThat(text).endsWith("\n" + first + " end");
			}
		}
	}

	private void assertEverythingIsAsTheDatabaseSays() throws IOException {
		var source = new PGSimpleDataSource();
		source.setUrl(this.database.url());
		source.setUser(this.database.user());
		source.setPassword(this.database.password());
		var jdbc = JdbcClient.create(source);
		var expected = new TreeSet<String>(Set.of("town/index.html", "town/index.html.gz"));
		var lines = new ArrayList<String>();
		jdbc.sql("select id, version from crash_item where not down order by id").query((row) -> {
			int version = row.getInt("version");
			lines.add(row.getInt("id") + "=" + version);
			if (version > 0 || isLive(row.getInt("id"))) {
				expected.add("town/items/" + row.getInt("id") + ".html");
				expected.add("town/items/" + row.getInt("id") + ".html.gz");
				assertThat(page("town/items/" + row.getInt("id") + ".html")).startsWith("version " + version + "\n");
			}
		});
		assertThat(files("www")).isEqualTo(expected);
		assertThat(page("town/index.html")).isEqualTo(String.join("\n", lines));
		assertSiblingsAgree(expected);
		assertThat(files("publishing/staging")).isEmpty();
		assertThat(
				jdbc.sql("select count(*) from publishing_release where applied_at is null").query(Long.class).single())
			.isZero();
		assertThat(jdbc.sql("select count(*) from publishing_change").query(Long.class).single()).isGreaterThan(KILLS);
		assertTombstones(jdbc);
	}

	private void assertSiblingsAgree(Set<String> files) throws IOException {
		for (var file : files) {
			if (file.endsWith(".gz")) {
				var bytes = Files.readAllBytes(this.home.resolve("www").resolve(file));
				try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
					assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
						.isEqualTo(page(file.substring(0, file.length() - 3)));
				}
			}
		}
	}

	private void assertTombstones(JdbcClient jdbc) throws IOException {
		var down = new HashSet<String>();
		for (int item : KilledChild.items(jdbc, true)) {
			down.add("town/items/" + item + ".html.html");
		}
		assertThat(down).containsAll(files("gone"));
	}

	private boolean isLive(int item) {
		return Files.exists(this.home.resolve("www/town/items/" + item + ".html"));
	}

	private String page(String file) {
		try {
			return Files.readString(this.home.resolve("www").resolve(file));
		}
		catch (IOException missing) {
			return "missing " + file;
		}
	}

	private Set<String> files(String folder) throws IOException {
		var root = this.home.resolve(folder);
		var found = new TreeSet<String>();
		if (Files.exists(root)) {
			try (var all = Files.walk(root)) {
				all.filter(Files::isRegularFile).forEach((file) -> found.add(root.relativize(file).toString()));
			}
		}
		return found;
	}

}
