package org.yichuang.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yichuang.platform.EmbeddedPostgres;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the database away from the running program at random moments under load, killed
 * or stopped at once: the program comes back by itself, whoever got an error sends the
 * same form again, and in the end what was accepted is stored is handled, nothing twice.
 * {@code -Dyichuang.losses=50} does it so often.
 */
@Tag("crash")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.test.own-home=true", "yichuang.port=0", "yichuang.database.connections=8",
				"yichuang.intake.per-address=10000000", "yichuang.intake.challenge-after=10000000",
				"yichuang.intake.per-point=10000000", "yichuang.intake.quickest=0s" })
@Import(IntakeWorld.class)
class DatabaseLossTests {

	private static final int LOSSES = Integer.getInteger("yichuang.losses", 6);

	private static final int SENDERS = 4;

	private static final int LONGEST_MILLIS = 1500;

	private static final Path HOME = Path.of("target", "test-homes", "database-loss-" + System.nanoTime())
		.toAbsolutePath();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EmbeddedPostgres postgres;

	@LocalServerPort
	private int number;

	private final Random random = new Random();

	private final AtomicBoolean over = new AtomicBoolean();

	private final Set<String> tried = ConcurrentHashMap.newKeySet();

	private final Map<String, String> receipts = new ConcurrentHashMap<>();

	private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

	@DynamicPropertySource
	static void home(DynamicPropertyRegistry settings) {
		settings.add("yichuang.home", HOME::toString);
	}

	@Test
	void losesNothingAndDoublesNothingAndComesBackByItself() throws Exception {
		var place = IntakeWorld.open(this.context, this.number);
		var senders = new ArrayList<Thread>();
		for (int sender = 0; sender < SENDERS; sender++) {
			var name = "s" + sender + "-";
			senders.add(Thread.ofPlatform().start(() -> sendOn(place.sender(), name)));
		}
		var back = new ArrayList<Long>();
		for (int loss = 0; loss < LOSSES; loss++) {
			TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_MILLIS));
			back.add(lose(loss % 2 == 0));
		}
		this.over.set(true);
		for (var sender : senders) {
			sender.join(TimeUnit.SECONDS.toMillis(90));
			assertThat(sender.isAlive()).isFalse();
		}
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.until(() -> count("select count(*) from intake_delivery") == 0);
		System.out.printf(
				"%d losses of the database: %d sent, %d stored, %d handled; answers on the way %s; back after %s ms%n",
				LOSSES, this.tried.size(), count("select count(*) from intake_submission"),
				count("select count(*) from sample_note"), this.refused, back);
		assertThat(this.receipts.keySet()).hasSizeGreaterThan(LOSSES).containsExactlyInAnyOrderElementsOf(this.tried);
		assertThat(Set.copyOf(this.receipts.values())).hasSameSizeAs(this.tried);
		assertThat(count("select count(*) from intake_submission")).isEqualTo(this.tried.size());
		assertThat(count("select count(*) from sample_note")).as("none twice").isEqualTo(this.tried.size());
		assertThat(count("select count(distinct id) from sample_note")).isEqualTo(this.tried.size());
		assertThat(this.refused.keySet()).as("clear words").noneMatch((answer) -> answer.startsWith("500"));
	}

	/** Returns after how many milliseconds somebody new got a receipt. */
	private long lose(boolean killed) throws Exception {
		var processes = processes();
		int before = this.receipts.size();
		long began = System.nanoTime();
		if (killed) {
			processes.forEach(ProcessHandle::destroyForcibly);
		}
		else {
			assertThat(
					new ProcessBuilder("kill", "-QUIT", String.valueOf(processes.getFirst().pid())).start().waitFor())
				.isZero();
		}
		processes.getFirst().onExit().get(30, TimeUnit.SECONDS);
		if (!killed) {
			// stopped by hand, it stays stopped until started by hand
			assertThat(this.postgres.died()).isFalse();
			this.postgres.start();
		}
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> this.receipts.size() > before + SENDERS);
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
	}

	/** The server, then those that serve one connection each. */
	private static List<ProcessHandle> processes() throws IOException {
		var mark = Files.readAllLines(HOME.resolve("database/data/postmaster.pid"));
		var server = ProcessHandle.of(Long.parseLong(mark.getFirst().strip())).orElseThrow();
		var all = new ArrayList<>(List.of(server));
		server.children().forEach(all::add);
		return all;
	}

	private void sendOn(Sender sender, String name) {
		for (int i = 0; !this.over.get(); i++) {
			var form = until(200, () -> sender.open("/send/note"));
			var key = name + i;
			this.tried.add(key);
			var sent = until(303, () -> sender.send(form, Sender.note(key)));
			var receipt = until(200, () -> sender.follow(sent));
			this.receipts.put(key, receipt.number() + " " + receipt.code());
		}
	}

	/** Does what somebody does who gets an error: the same again. */
	private Page until(int status, java.util.function.Supplier<Page> request) {
		while (true) {
			try {
				var page = request.get();
				if (page.status() == status) {
					return page;
				}
				this.refused.merge(page.status() + " " + page.html().select("h1").text(), 1, Integer::sum);
			}
			catch (java.io.UncheckedIOException cut) {
				this.refused.merge("cut off", 1, Integer::sum);
			}
		}
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
