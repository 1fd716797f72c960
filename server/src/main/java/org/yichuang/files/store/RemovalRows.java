package org.yichuang.files.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Sm3Digest;

/** 待删内容表 — contents whose last file was removed, until their bytes are gone. */
@Component
public class RemovalRows {

	private final JdbcClient jdbc;

	RemovalRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Notes that a content may have to go. */
	public void add(Sm3Digest digest, Instant at) {
		this.jdbc.sql("insert into files_removal (digest, at) values (:digest, :at) on conflict (digest) do nothing")
			.param("digest", digest.hex())
			.param("at", utc(at))
			.update();
	}

	/** Takes contents whose moment has come and that no other process is at. */
	public List<String> take(Instant now, int most) {
		return this.jdbc
			.sql("select digest from files_removal where at <= :now order by at limit :most for update skip locked")
			.param("now", utc(now))
			.param("most", most)
			.query(String.class)
			.list();
	}

	/** Puts one off. */
	public void putOff(String digest, Instant until) {
		this.jdbc.sql("update files_removal set at = :at where digest = :digest")
			.param("digest", digest)
			.param("at", utc(until))
			.update();
	}

	/** Strikes one out. */
	public void done(String digest) {
		this.jdbc.sql("delete from files_removal where digest = :digest").param("digest", digest).update();
	}

	private static OffsetDateTime utc(Instant at) {
		return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
	}

}
