package org.yichuang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.sitegroup.ThemeFiles;

/**
 * Publishing alone, with one site of many articles, on a database and a folder of its
 * own.
 */
@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		FlywayAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ComponentScan(basePackages = { "org.yichuang.publishing", "org.yichuang.platform" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = ".*(Tests|World|Child|VerifyCommand).*"))
class BenchWorld {

	static final int CHANNELS = 200;

	static final Site SITE = new Site(SiteId.of("01900000-0000-7000-8000-000000000001"), "bench", "某市人民政府",
			BodyId.of("01900000-0000-7000-8000-0000000000ff"), "/999900/", "bench.example", true, SiteState.RUNNING,
			"bench", Map.of("siteIdCode", "3300000001", "organiser", "某市人民政府"), List.of(), 1);

	private static final int SHOWN = 20;

	static ConfigurableApplicationContext start() {
		var application = new SpringApplication(BenchWorld.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run("--spring.flyway.locations=classpath:db/migration/publishing",
				"--logging.level.root=warn", "--spring.main.banner-mode=off", "--yichuang.publishing.guard-pause=10s");
	}

	@Bean
	Sites sites() {
		var sites = Mockito.mock(Sites.class, Mockito.withSettings().stubOnly());
		Mockito.when(sites.all()).thenReturn(List.of(SITE));
		Mockito.when(sites.get(SITE.id())).thenReturn(SITE);
		return sites;
	}

	@Bean
	Channels channels() {
		var channels = Mockito.mock(Channels.class, Mockito.withSettings().stubOnly());
		var shown = new ArrayList<Channel>();
		for (int i = 0; i < SHOWN; i++) {
			shown.add(new Channel(ChannelId.next(), SITE.id(), null, "栏目" + i, BenchPages.channelPath(i), "", "", "", 1,
					null, "", SITE.body(), null, Channel.PushAcceptance.NEVER, i, true, "/999900/", 1));
		}
		Mockito.when(channels.of(SITE.id())).thenReturn(shown);
		return channels;
	}

	@Bean
	ThemeFiles themeFiles() {
		return Mockito.mock(ThemeFiles.class, Mockito.withSettings().stubOnly());
	}

	@Bean
	Bodies bodies() {
		return Mockito.mock(Bodies.class, Mockito.withSettings().stubOnly());
	}

	@Bean
	Files files() {
		return Mockito.mock(Files.class, Mockito.withSettings().stubOnly());
	}

	@Bean
	BenchPages benchPages(JdbcClient jdbc) {
		return new BenchPages(jdbc);
	}

}
