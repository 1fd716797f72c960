package org.yichuang.citizens.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizenWay;
import org.yichuang.citizens.WayKind;
import org.yichuang.kernel.Id;
import org.yichuang.platform.Columns;
import org.yichuang.platform.TextSeal;

/** 登录方式表 — what holders have proven, sealed. */
@Repository
public class WayTable {

	private final JdbcClient jdbc;

	private final TextSeal seal;

	private final CitizenKeys keys;

	WayTable(JdbcClient jdbc, TextSeal seal, CitizenKeys keys) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.keys = keys;
	}

	/** Returns whose a way is. */
	public Optional<CitizenId> owner(Proven proven) {
		return this.jdbc.sql("select account_id from citizens_way where digest = :digest")
			.param("digest", digest(proven))
			.query(UUID.class)
			.optional()
			.map(CitizenId::new);
	}

	/** Adds a way; false if somebody has it already. */
	public boolean add(CitizenId citizen, Proven proven, Instant at) {
		var id = Id.nextUuid();
		return this.jdbc.sql("""
				insert into citizens_way (id, account_id, kind, digest, sealed, proven_at)
				values (:id, :account, :kind, :digest, :sealed, :at) on conflict (digest) do nothing""")
			.param("id", id)
			.param("account", citizen.value())
			.param("kind", proven.kind().name())
			.param("digest", digest(proven))
			.param("sealed", this.seal.seal(id, proven.shown()))
			.param("at", Columns.time(at))
			.update() == 1;
	}

	/** Returns an account's ways, the oldest first. */
	public List<CitizenWay> of(CitizenId citizen) {
		return this.jdbc
			.sql("select id, kind, sealed, proven_at from citizens_way where account_id = :account order by id")
			.param("account", citizen.value())
			.query((row, number) -> new CitizenWay(Columns.id(row, "id"), WayKind.valueOf(row.getString("kind")),
					this.seal.open(Columns.id(row, "id"), row.getString("sealed")), Columns.moment(row, "proven_at")))
			.list();
	}

	/** Gives all ways of an account to another. */
	public void move(CitizenId from, CitizenId to) {
		this.jdbc.sql("update citizens_way set account_id = :to where account_id = :from")
			.param("to", to.value())
			.param("from", from.value())
			.update();
	}

	/** Takes a way from an account; false if it has none such. */
	public boolean remove(CitizenId citizen, UUID way) {
		return this.jdbc.sql("delete from citizens_way where id = :id and account_id = :account")
			.param("id", way)
			.param("account", citizen.value())
			.update() == 1;
	}

	private byte[] digest(Proven proven) {
		return this.keys.digest("way " + proven.kind(), proven.identifier());
	}

	/**
	 * 已证实的 — what somebody has just proven.
	 *
	 * @param kind what it is
	 * @param identifier by which it is found again
	 * @param shown what its holder sees of it, before masking
	 */
	public record Proven(WayKind kind, String identifier, String shown) {

		/** Addresses are not written into logs. */
		@Override
		public String toString() {
			return "Proven[" + this.kind + "]";
		}

	}

}
