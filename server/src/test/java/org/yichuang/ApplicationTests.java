package org.yichuang;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole program starts on a real database. */
@SpringBootTest
class ApplicationTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void startsOnARealPostgres() {
		assertThat(this.jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single())
			.isGreaterThan(180_000);
	}

}
