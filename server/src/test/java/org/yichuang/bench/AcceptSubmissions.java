package org.yichuang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.yichuang.Yichuang;
import org.yichuang.frontdoor.http.FrontServer;
import org.yichuang.intake.Tickets;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.platform.Home;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.OpenSite;

/**
 * Sends forms to the public port over 32 connections and compares with inserting the same
 * rows straight by pgbench over 32 connections, by turns, on the same server. Every
 * answer must be a receipt and every receipt a row.
 */
final class AcceptSubmissions {

	private static final int CLIENTS = 32;

	private static final int ROUNDS = 5;

	private static final double GOAL = 0.5;

	private AcceptSubmissions() {
	}

	public static void main(String[] arguments) throws Exception {
		if (!PlainRows.isThere()) {
			System.err.println("pgbench is missing, against which is measured: sudo apt-get install postgresql");
			System.exit(2);
		}
		int size = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 20_000;
		var context = start();
		var site = context.getBean(OpenSite.class)
			.open(Actor.SYSTEM, context.getBean(Bodies.class)
				.create(Actor.SYSTEM, new NewBody("bench", null, BodyLevel.COUNTY, "云溪县")), "");
		context.getBean(BenchPoint.class).openAt(site);
		try (var rows = new PlainRows(context.getBean(HikariDataSource.class), CLIENTS)) {
			var forms = new Round(CLIENTS, size);
			var warming = new Round(CLIENTS, size);
			warming.run(forms(context, site, warming));
			rows.insert(size / 4);
			long before = heap();
			var home = context.getBean(Home.class).folder();
			var sending = CpuUse.of(home);
			var inserting = CpuUse.of(home);
			for (int i = 0; i < ROUNDS; i++) {
				var opening = forms(context, site, forms);
				sending.during(() -> forms.run(opening), forms::clientMillis);
				inserting.during(() -> rows.insert(size), () -> 0);
				System.out.printf(Locale.ROOT, "round %d: heap %d MB%n", i + 1, heap());
			}
			System.out.println("accepted over HTTP: " + forms);
			System.out.println("processor for each: " + sending.each((long) ROUNDS * size));
			System.out.printf(Locale.ROOT, "plain inserts by pgbench: %.0f a second%n", rows.rate());
			System.out.println("processor for each: " + inserting.each((long) ROUNDS * size));
			System.out.printf(Locale.ROOT, "heap %d MB before, %d MB after %d submissions%n", before, heap(),
					ROUNDS * size);
			checkStored(rows, (ROUNDS + 1) * size);
			System.out.printf(Locale.ROOT, "intake ratio %.2f (goal %.1f)%n", forms.rate() / rows.rate(), GOAL);
		}
		System.exit(0);
	}

	/** The whole program, without background jobs and without the tests' classes. */
	private static ApplicationContext start() throws IOException {
		var application = new SpringApplication(Yichuang.class, BenchPoint.Configured.class);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
		return application.run("--yichuang.test.own-home=true", "--yichuang.port=0", "--yichuang.jobs=false",
				"--yichuang.home=" + Files.createTempDirectory("yichuang-bench"), "--spring.main.banner-mode=off",
				"--logging.level.root=warn", "--yichuang.intake.quickest=0s", "--yichuang.intake.per-address=10000000",
				"--yichuang.intake.challenge-after=10000000", "--yichuang.intake.per-point=10000000");
	}

	/** Opens the forms of a round, as people do before they fill them in. */
	private static Round.Opening forms(ApplicationContext context, Site site, Round round) {
		var tickets = context.getBean(Tickets.class);
		var form = context.getBean(BenchPoint.class).form(site);
		List<String> ready = new ArrayList<>();
		for (int i = 0; i < round.size(); i++) {
			ready.add(tickets.forForm(site.id() + "/note", form));
		}
		int port = context.getBean(FrontServer.class).port();
		return () -> {
			var line = new FormLine(port, site.host());
			return new Round.Client() {
				@Override
				public void once(int number) throws IOException {
					line.send("/send/note", BenchPoint.note(number, ready.get(number)));
				}

				@Override
				public void close() throws IOException {
					line.close();
				}
			};
		};
	}

	private static void checkStored(PlainRows rows, int expected) throws Exception {
		long stored = rows.accepted();
		if (stored != expected) {
			throw new IllegalStateException(expected + " receipts, " + stored + " rows");
		}
	}

	private static long heap() {
		System.gc();
		var runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
	}

	/** Times of something done many times by many clients, over several rounds. */
	static final class Round {

		private final int clients;

		private final int size;

		private final List<Double> rates = new ArrayList<>();

		private final List<long[]> nanos = new ArrayList<>();

		private final LongAdder clientNanos = new LongAdder();

		Round(int clients, int size) {
			this.clients = clients;
			this.size = size;
		}

		int size() {
			return this.size;
		}

		/** What the clients themselves used of the processor so far. */
		long clientMillis() {
			return TimeUnit.NANOSECONDS.toMillis(this.clientNanos.sum());
		}

		void run(Opening opening) throws Exception {
			var took = new long[this.size];
			var next = new java.util.concurrent.atomic.AtomicInteger();
			var failure = new java.util.concurrent.atomic.AtomicReference<Throwable>();
			var threads = new ArrayList<Thread>();
			long start = System.nanoTime();
			for (int i = 0; i < this.clients; i++) {
				threads.add(Thread.ofPlatform().name("client").start(() -> {
					try (var client = opening.open()) {
						for (int n = next.getAndIncrement(); n < this.size; n = next.getAndIncrement()) {
							long begin = System.nanoTime();
							client.once(n);
							took[n] = System.nanoTime() - begin;
						}
					}
					catch (Exception thrown) {
						failure.compareAndSet(null, thrown);
					}
					this.clientNanos.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
				}));
			}
			for (var thread : threads) {
				thread.join();
			}
			if (failure.get() != null) {
				throw new IllegalStateException(failure.get());
			}
			this.rates.add(this.size * 1e9 / (System.nanoTime() - start));
			this.nanos.add(took);
		}

		/** The median of the rounds, a second. */
		double rate() {
			return this.rates.stream().sorted().toList().get(this.rates.size() / 2);
		}

		@Override
		public String toString() {
			var all = this.nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
			return String.format(Locale.ROOT, "%.0f a second, median %.1f ms, 99 of 100 within %.1f ms", rate(),
					all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6);
		}

		/** Opens a client. */
		interface Opening {

			Client open() throws Exception;

		}

		/** One connection. */
		interface Client extends AutoCloseable {

			void once(int number) throws Exception;

		}

	}

}
