package org.yichuang.citizens.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 入口表 — whether published pages lead to accounts. */
@Repository
public class OfferTable {

	private final JdbcClient jdbc;

	OfferTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes whether they should; false if they do so already. */
	public boolean change(boolean shown) {
		return this.jdbc.sql("update citizens_offer set shown = :shown where shown <> :shown")
			.param("shown", shown)
			.update() == 1;
	}

}
