package org.yichuang.sitegroup.store;

import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 标识码序号表 — the serials that site identification codes end in. */
@Component
public class SerialRows {

	private final JdbcClient jdbc;

	SerialRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Proposes the next site identification code of a division: its six digits and a
	 * serial of four. The national register assigns the real one.
	 */
	public String next(String division) {
		int serial = this.jdbc.sql("""
				insert into sitegroup_site_serial as s (division, drawn) values (:division, 1)
				on conflict (division) do update set drawn = s.drawn + 1 returning drawn""")
			.param("division", division)
			.query(Integer.class)
			.single();
		return division + String.format(Locale.ROOT, "%04d", serial % 10_000);
	}

}
