package org.yichuang.platform;

import java.time.Clock;
import java.time.Duration;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Sets up home folder, clock and database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
class PlatformConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(PlatformConfiguration.class);

	/**
	 * Who waits longer for a connection is told to try again: the database is lost or
	 * swamped.
	 */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

	@Bean
	Home home(PlatformSettings settings) {
		return new Home(settings.home());
	}

	@Bean
	@ConditionalOnMissingBean
	Clock clock(PlatformSettings settings) {
		var ahead = settings.rehearsal();
		if (!ahead.isZero()) {
			LOG.warn("The clock goes {} ahead: this is a rehearsal. 演练时钟：比实际时间快 {}，不得用于正式运行。", ahead, ahead);
		}
		return Clock.offset(Clock.systemUTC(), ahead);
	}

	@Bean
	@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
	HomeLock homeLock(Home home) {
		return new HomeLock(home);
	}

	@Bean(destroyMethod = "stop")
	@ConditionalOnProperty(prefix = "yichuang.database", name = "url", matchIfMissing = true, havingValue = "none")
	EmbeddedPostgres embeddedPostgres(Home home) {
		return new EmbeddedPostgres(home.folder("database"));
	}

	@Bean
	@Lazy(false)
	@ConditionalOnBean(EmbeddedPostgres.class)
	@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
	ReviveDatabase reviveDatabase(EmbeddedPostgres postgres) {
		return new ReviveDatabase(postgres);
	}

	@Bean
	HikariDataSource dataSource(PlatformSettings settings, ObjectProvider<EmbeddedPostgres> embedded,
			ObjectProvider<HomeLock> lock) {
		lock.getIfAvailable();
		var database = settings.database();
		var postgres = embedded.getIfAvailable();
		var reach = (postgres != null) ? postgres.start()
				: new EmbeddedPostgres.Connection(String.valueOf(database.url()), database.user(), database.password());
		var config = new HikariConfig();
		config.setJdbcUrl(reach.url());
		config.setUsername(reach.user());
		config.setPassword(reach.password());
		config.setMaximumPoolSize(database.connections());
		config.setMinimumIdle(Math.min(2, database.connections()));
		config.setAutoCommit(true);
		config.setConnectionTimeout(LONGEST_WAIT.toMillis());
		config.addDataSourceProperty("reWriteBatchedInserts", "true");
		config.addDataSourceProperty("ApplicationName", "yichuang");
		return new HikariDataSource(config);
	}

	/** Background jobs, only in a process that runs them. */
	@Configuration(proxyBeanMethods = false)
	@EnableScheduling
	@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
	static class Jobs {

		/** More than there are jobs. */
		private static final int AT_ONCE = 16;

		/**
		 * Lets jobs run beside each other: a walk over all pages takes hours, and what is
		 * due at noon goes live at noon. The scheduler that virtual threads bring with
		 * them would do everything with a fixed delay on one thread.
		 */
		@Bean
		ThreadPoolTaskScheduler taskScheduler() {
			var scheduler = new ThreadPoolTaskScheduler();
			scheduler.setPoolSize(AT_ONCE);
			scheduler.setVirtualThreads(true);
			scheduler.setThreadNamePrefix("job-");
			return scheduler;
		}

	}

}
