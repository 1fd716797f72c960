package org.yichuang.notification.store;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.notification.model.Preference;
import org.yichuang.notification.model.Way;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 偏好表 — how people want to be told. */
@Component
public class PreferenceRows {

	private static final TypeReference<Map<String, Way>> WAYS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PreferenceRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Returns what a person chose. */
	public Optional<Preference> find(AccountId account) {
		return this.jdbc.sql("""
				select mail, wecom, otherwise, ways, quiet_from, quiet_to, digest_at, version
				from notification_preference where account_id = :account""")
			.param("account", account.value())
			.query((row, number) -> new Preference(row.getString("mail"), row.getString("wecom"),
					Way.valueOf(row.getString("otherwise")), this.json.readValue(row.getString("ways"), WAYS),
					row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_to", LocalTime.class),
					row.getObject("digest_at", LocalTime.class), row.getLong("version")))
			.optional();
	}

	/**
	 * Writes what a person chose.
	 * @throws Refused if it was written elsewhere meanwhile
	 */
	public void put(AccountId account, Preference wanted) {
		int rows = this.jdbc.sql("""
				insert into notification_preference as p
				       (account_id, mail, wecom, otherwise, ways, quiet_from, quiet_to, digest_at)
				values (:account, :mail, :wecom, :otherwise, :ways::jsonb, :quietFrom, :quietTo, :digestAt)
				on conflict (account_id) do update set mail = excluded.mail, wecom = excluded.wecom,
				       otherwise = excluded.otherwise, ways = excluded.ways, quiet_from = excluded.quiet_from,
				       quiet_to = excluded.quiet_to, digest_at = excluded.digest_at, version = p.version + 1
				where p.version = :version""")
			.param("account", account.value())
			.param("mail", wanted.mail())
			.param("wecom", wanted.wecom())
			.param("otherwise", wanted.otherwise().name())
			.param("ways", this.json.writeValueAsString(wanted.ways()))
			.param("quietFrom", wanted.quietFrom())
			.param("quietTo", wanted.quietTo())
			.param("digestAt", wanted.digestAt())
			.param("version", wanted.version())
			.update();
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

}
