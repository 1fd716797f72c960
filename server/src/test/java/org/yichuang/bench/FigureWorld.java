package org.yichuang.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.kernel.WorkingCalendars;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.Sites;

import tools.jackson.databind.json.JsonMapper;

/**
 * Statistics alone, with a county of a hundred bodies, on a database of its own.
 */
@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		FlywayAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ComponentScan(basePackages = { "org.yichuang.statistics", "org.yichuang.platform" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = ".*(Tests|VerifyCommand|statistics\\.web\\.).*"))
class FigureWorld {

	static final List<Body> BODIES = FigureScreens.numbers().mapToObj(FigureWorld::body).toList();

	static ConfigurableApplicationContext start() {
		var application = new SpringApplication(FigureWorld.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run("--spring.flyway.locations=classpath:db/migration/statistics",
				"--logging.level.root=warn", "--spring.main.banner-mode=off");
	}

	private static Body body(int number) {
		var county = new BodyId(FigureScreens.id(0));
		return new Body(new BodyId(FigureScreens.id(number)), "b" + number, (number == 0) ? null : county,
				(number == 0) ? BodyLevel.COUNTY : BodyLevel.TOWNSHIP, "单位" + number, "单位" + number,
				(number == 0) ? "/b0/" : "/b0/b" + number + "/", 0);
	}

	@Bean
	Bodies bodies() {
		var byId = BODIES.stream().collect(Collectors.toMap(Body::id, Function.identity()));
		var bodies = Mockito.mock(Bodies.class, Mockito.withSettings().stubOnly());
		Mockito.when(bodies.get(Mockito.any())).thenAnswer((call) -> byId.get(call.<BodyId>getArgument(0)));
		Mockito.when(bodies.all(Mockito.any()))
			.thenAnswer((call) -> call.<Collection<BodyId>>getArgument(0)
				.stream()
				.collect(Collectors.toMap(Function.identity(), byId::get)));
		Mockito.when(bodies.ever(Mockito.any())).thenAnswer((call) -> below(call.getArgument(0)));
		Mockito.when(bodies.open(Mockito.any())).thenAnswer((call) -> below(call.getArgument(0)));
		return bodies;
	}

	private static List<Body> below(String path) {
		return BODIES.stream().filter((body) -> body.path().startsWith(path)).toList();
	}

	@Bean
	Sites sites() {
		var sites = Mockito.mock(Sites.class, Mockito.withSettings().stubOnly());
		Mockito.when(sites.all()).thenReturn(List.of());
		return sites;
	}

	@Bean
	WorkingCalendars calendars() {
		return () -> new WorkingCalendar(java.util.Map.of(), java.util.Set.of());
	}

	@Bean
	JsonMapper json() {
		return new JsonMapper();
	}

}
