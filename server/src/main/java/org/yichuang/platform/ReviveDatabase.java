package org.yichuang.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * 数据库守护 — starts the embedded database again within seconds when it died, such as when
 * the machine ran out of memory; at the same address, so that connections come back by
 * themselves. What was committed is there: PostgreSQL reads its log anew.
 */
class ReviveDatabase {

	private static final Logger LOG = LoggerFactory.getLogger(ReviveDatabase.class);

	private final EmbeddedPostgres postgres;

	ReviveDatabase(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	/** Looks once a second. */
	@Scheduled(fixedDelay = 1000)
	void look() {
		if (!this.postgres.died()) {
			return;
		}
		LOG.error("内置数据库意外退出，正在重新启动。The embedded database died and is started again.");
		try {
			LOG.warn("内置数据库已恢复：{}。The embedded database is back.", this.postgres.start().url());
		}
		catch (RuntimeException notYet) {
			LOG.error("内置数据库未能启动，稍后再试。The embedded database did not start; trying again.", notYet);
		}
	}

}
