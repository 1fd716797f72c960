package org.yichuang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yichuang.Yichuang;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.usecase.ReckonYear;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;

/**
 * Fills the tables of every annual report of a province: 9 cities, 90 counties, 900
 * bureaus, in one pass, and says what the processor and the heap had to give.
 */
final class AnnualReports {

	private static final int REQUESTS = 200_000;

	private static final double MOST_SECONDS = 60;

	private static final double MOST_MEGABYTES = 512;

	private static final double MEGA = 1024.0 * 1024;

	private static final int YEAR = 2026;

	private static final CellKey RECEIVED = CellKey.of("requests/received/total");

	private final ConfigurableApplicationContext context;

	private final Path home;

	private final Bodies bodies;

	private final Body province;

	private final List<UUID> all = new ArrayList<>();

	private AnnualReports() throws IOException {
		this.home = Files.createTempDirectory("yichuang-bench");
		this.context = start(this.home);
		this.bodies = this.context.getBean(Bodies.class);
		this.province = this.bodies.create(Actor.SYSTEM, new NewBody("990000", null, BodyLevel.PROVINCE, "某省"));
		this.all.add(this.province.id().value());
		for (int city = 0; city < 9; city++) {
			var above = below(this.province, BodyLevel.CITY, city);
			for (int county = 0; county < 10; county++) {
				var higher = below(above, BodyLevel.COUNTY, county);
				for (int bureau = 0; bureau < 10; bureau++) {
					below(higher, BodyLevel.DEPARTMENT, bureau);
				}
			}
		}
	}

	public static void main(String[] arguments) throws Exception {
		int requests = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : REQUESTS;
		var bench = new AnnualReports();
		bench.fill(requests);
		Quiet.settle(bench.context.getBean(JdbcClient.class));
		Quiet.await();
		bench.measure(requests);
		System.exit(0);
	}

	private void measure(int requests) throws Exception {
		var reckon = this.context.getBean(ReckonYear.class);
		var sums = new ArrayList<BigDecimal>();
		System.gc();
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		var cpu = CpuUse.of(this.home);
		cpu.during(
				() -> reckon.forEach(this.province, YEAR, (one) -> sums.add(one.sheet().value(RECEIVED).orElseThrow())),
				() -> 0);
		double heap = pools().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() / MEGA;
		Quiet.say("%,d reports over %,d requests, %s new in the year; heap at its highest, garbage and all: %.0f MB",
				sums.size(), requests, sums.getLast().toPlainString(), heap);
		Quiet.say("%s for each report", cpu.each(sums.size()));
		System.out.printf(Locale.ROOT, "annualreport-heap ratio %.2f (goal %.1f: %.0f MB)%n", heap / MOST_MEGABYTES,
				1.0, MOST_MEGABYTES);
		System.out.printf(Locale.ROOT, "annualreport ratio %.2f (goal %.1f: %.0f s of processor, %.1f s used)%n",
				cpu.seconds() / MOST_SECONDS, 1.0, MOST_SECONDS, cpu.seconds());
	}

	private void fill(int requests) {
		var jdbc = this.context.getBean(JdbcClient.class);
		jdbc.sql(
				"""
						insert into requests_desk (id, section, site_id, body_id, key, path, form, name, open, keep_days)
						select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :body, 'request', '/', gen_random_uuid(),
							'受理点', true, 1000
						""")
			.param("body", this.province.id().value())
			.update();
		jdbc.sql(
				"""
						insert into requests_request (id, case_id, submission_id, number, desk_id, site_id, body_id, origin, sent_at,
							way, received_on, applicant_kind, sensitivity, state, title, first_outcome, first_concluded_on)
						select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'B' || n, d.id, d.site_id,
							(cast(:bodies as uuid[]))[1 + n % cast(:many as int)], 'bench', now(), 'ONLINE', t,
							(array['NATURAL', 'COMMERCIAL', 'RESEARCH', 'CHARITY', 'LEGAL_SERVICE', 'OTHER_ORGANISATION'])[1 + n % 6],
							'ORDINARY', case when n % 11 > 0 then 'REPLIED' else 'HANDLING' end, '申请',
							case when n % 11 > 0 then (array['GRANTED', 'PARTIAL', 'REFUSED_SECRET', 'REFUSED_THIRD_PARTY',
								'UNAVAILABLE_NOT_FOUND', 'NOT_PROCESSED_PETITION', 'OTHER_OTHER'])[1 + n % 7] end,
							case when n % 11 > 0 then t + n % 40 end
						from (select n, date '2025-10-01' + mod(n * 31, 450) as t from generate_series(1, :requests) n) s
						cross join (select id, site_id from requests_desk limit 1) d
						""")
			.param("bodies", this.all.toArray(UUID[]::new))
			.param("many", this.all.size())
			.param("requests", requests)
			.update();
	}

	private Body below(Body above, BodyLevel level, int number) {
		var body = this.bodies.create(Actor.SYSTEM,
				new NewBody(above.code() + "-" + number, above.id(), level, level.name() + number));
		this.all.add(body.id().value());
		return body;
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

	private static ConfigurableApplicationContext start(Path home) {
		var application = new SpringApplication(Yichuang.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLazyInitialization(true);
		application.addInitializers(
				(context) -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
		return application.run("--yichuang.test.own-home=true", "--yichuang.jobs=false", "--yichuang.home=" + home,
				"--logging.level.root=warn", "--spring.main.banner-mode=off");
	}

}
