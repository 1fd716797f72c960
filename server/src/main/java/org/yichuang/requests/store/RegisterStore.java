package org.yichuang.requests.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.BodyId;
import org.yichuang.requests.model.DisclosureRequest.Registration;

/**
 * 申请登记簿 — the numbers of each body's register of a year. A number is drawn in the
 * transaction that registers; if that fails, nobody had it.
 */
@Repository
public class RegisterStore {

	private final JdbcClient jdbc;

	RegisterStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Draws the next number; whoever draws at the same time waits. */
	public Registration draw(BodyId body, int year) {
		int number = this.jdbc.sql("""
				insert into requests_register (body_id, year, last) values (:body, :year, 1)
				on conflict (body_id, year) do update set last = requests_register.last + 1
				returning last
				""").param("body", body.value()).param("year", year).query(Integer.class).single();
		return new Registration(body, year, number);
	}

}
