package org.yichuang.intake.crash;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ThreadLocalRandom;

import org.mockito.Mockito;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.files.Files;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

import tools.jackson.databind.json.JsonMapper;

/**
 * The program that is killed: four senders accept as fast as they can, say before what
 * they try and afterwards which receipt they got, while the room takes over and now and
 * then fails. With the argument {@code settle} it only finishes what is left and answers
 * again whoever is asked for on its input.
 */
final class KilledIntake {

	private static final int SENDERS = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final SiteId SITE = SiteId.of("01900000-0000-7000-8000-000000000001");

	private static final FormVersion FORM = new FormVersion(FormId.of("01900000-0000-7000-8000-000000000002"), 1);

	private KilledIntake() {
	}

	public static void main(String[] args) {
		var application = new SpringApplication(World.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		var context = application.run("--yichuang.test.own-home=true",
				"--spring.flyway.locations=classpath:db/migration/intake", "--logging.level.root=off",
				"--logging.level.org.yichuang=off", "--spring.main.banner-mode=off");
		say("ready");
		if (args[0].equals("settle")) {
			settle(context);
			context.close();
			return;
		}
		var intake = context.getBean(Intake.class);
		for (int sender = 0; sender < SENDERS; sender++) {
			var name = args[0] + "-" + sender + "-";
			Thread.ofPlatform().start(() -> send(intake, name));
		}
	}

	private static void send(Intake intake, String name) {
		for (int i = 0;; i++) {
			var key = name + i;
			say("try " + key);
			say("got " + key + " " + accept(intake, key));
		}
	}

	private static String accept(Intake intake, String key) {
		var answers = new Answers(Map.of("name", List.of("欧阳小明"), "text", List.of("内容 " + key)), Map.of());
		var receipt = intake.accept(new NewSubmission("crash.note", "desk", SITE, FORM, answers, key, Origin.WEB));
		return receipt.number() + " " + receipt.code();
	}

	private static void settle(ConfigurableApplicationContext context) {
		var intake = context.getBean(Intake.class);
		try (var lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
			while (lines.hasNextLine()) {
				var key = lines.nextLine();
				say("got " + key + " " + accept(intake, key));
			}
		}
		var jdbc = context.getBean(JdbcClient.class);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (jdbc.sql("select count(*) from intake_delivery").query(Long.class).single() > 0
				&& System.nanoTime() - end < 0) {
			Thread.onSpinWait();
		}
	}

	/** One line at a time, out before anything else happens. */
	private static synchronized void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

	/** Intake alone, with a room that writes down what it takes. */
	@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			FlywayAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			TransactionAutoConfiguration.class })
	@ComponentScan(basePackages = { "org.yichuang.intake", "org.yichuang.platform" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = ".*(Tests|World|Killed|SampleRoom|VerifyCommand|\\.web\\.).*"))
	static class World {

		@Bean
		Sites sites() {
			var sites = Mockito.mock(Sites.class, Mockito.withSettings().stubOnly());
			Mockito.when(sites.get(SITE))
				.thenReturn(new Site(SITE, "crash", "云溪县", BodyId.of("01900000-0000-7000-8000-0000000000ff"),
						"/999900/", "crash.example", true, SiteState.RUNNING, "county", Map.of(), List.of(), 1));
			return sites;
		}

		@Bean
		Forms forms() {
			var forms = Mockito.mock(Forms.class, Mockito.withSettings().stubOnly());
			Mockito.when(forms.definition(FORM))
				.thenReturn(FormDefinition.of(Section.of("", Field.of("name", "姓名", FieldKind.NAME).confidential(),
						Field.of("text", "内容", FieldKind.PARAGRAPH))));
			return forms;
		}

		@Bean
		Files files() {
			return Mockito.mock(Files.class, Mockito.withSettings().stubOnly());
		}

		@Bean
		JsonMapper jsonMapper() {
			return JsonMapper.builder().build();
		}

		@Bean
		SubmissionReceiver room(JdbcClient jdbc) {
			jdbc.sql("create table if not exists crash_handled (submission_id uuid not null)").update();
			return new Room(jdbc);
		}

	}

	/**
	 * Writes down what it takes; one in fifty times it fails after that.
	 *
	 * @param jdbc where
	 */
	record Room(JdbcClient jdbc) implements SubmissionReceiver {

		@Override
		public String kind() {
			return "crash.note";
		}

		@Override
		public void received(Submission submission) {
			this.jdbc.sql("insert into crash_handled (submission_id) values (?)")
				.param(submission.id().value())
				.update();
			if (ThreadLocalRandom.current().nextInt(50) == 0) {
				throw new IllegalStateException("not this time");
			}
		}

	}

}
