package org.yichuang.demo;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 示例进度 — which steps of building the demonstration are done: the table
 * {@code demo_progress}.
 */
@Repository
class DemoProgress {

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoProgress(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean isDone(String step) {
		return this.jdbc.sql("select count(*) from demo_progress where step = ?")
			.param(step)
			.query(Integer.class)
			.single() > 0;
	}

	void note(String step) {
		this.jdbc.sql("insert into demo_progress (step, done_at) values (?, ?)")
			.params(step, Timestamp.from(this.clock.instant()))
			.update();
	}

}
