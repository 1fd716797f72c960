package org.yichuang.organisation.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.model.BodyFields;

/** 单位表 — writes {@code organisation_body}. */
@Component
public class BodyTable {

	private static final long TREE_LOCK = 0x59_43_01;

	private final JdbcClient jdbc;

	private final Clock clock;

	public BodyTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps everybody else from changing the shape of the tree until the transaction
	 * ends, so that paths and parents cannot drift apart.
	 */
	public void lockTree() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(TREE_LOCK).query((row) -> {
		});
	}

	/**
	 * Says whether a body is open.
	 * @throws NotFound if there is none
	 */
	public boolean isOpen(BodyId id) {
		return this.jdbc.sql("select open from organisation_body where id = ?")
			.param(id.value())
			.query(Boolean.class)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Adds a body. */
	public void add(Body body) {
		this.jdbc.sql("""
				insert into organisation_body (id, code, parent_id, level, name, legal_name, path)
				values (:id, :code, :parent, :level, :name, :legalName, :path)""")
			.param("id", body.id().value())
			.param("code", body.code())
			.param("parent", parent(body), java.sql.Types.OTHER)
			.param("level", body.level().name())
			.param("name", body.name())
			.param("legalName", body.legalName())
			.param("path", body.path())
			.update();
	}

	/** Puts a body below another place; everything below it goes along. */
	public void move(Body body, @Nullable Body parent) {
		var path = ((parent != null) ? parent.path() : "/") + body.code() + "/";
		this.jdbc.sql("""
				update organisation_body set path = :path || substr(path, length(:old) + 1),
					parent_id = case when id = :id then :parent else parent_id end, version = version + 1
				where path >= :old and path < :after""")
			.param("path", path)
			.param("old", body.path())
			.param("after", BodyStore.after(body.path()))
			.param("id", body.id().value())
			.param("parent", (parent != null) ? parent.id().value() : null, java.sql.Types.OTHER)
			.update();
	}

	/**
	 * Changes a body where it stands.
	 * @throws Refused if somebody else changed it meanwhile
	 */
	public void change(Body body, BodyFields fields, long version) {
		changed(this.jdbc.sql("""
				update organisation_body set level = :level, name = :name, legal_name = :legalName,
					legal_name_by_hand = :byHand, contact = :contact, phone = :phone, address = :address,
					version = version + 1
				where id = :id and version = :version""")
			.param("level", fields.level().name())
			.param("name", fields.name())
			.param("legalName", body.legalName())
			.param("byHand", !fields.legalName().isBlank())
			.param("contact", fields.contact())
			.param("phone", fields.phone())
			.param("address", fields.address())
			.param("id", body.id().value())
			.param("version", version)
			.update());
	}

	/** Closes a body. */
	public void close(BodyId id, long version, String reason) {
		changed(this.jdbc
			.sql("""
					update organisation_body set open = false, closed_at = :at, closed_reason = :reason, version = version + 1
					where id = :id and version = :version and open""")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("reason", reason)
			.param("id", id.value())
			.param("version", version)
			.update());
	}

	/** Opens a closed body again. */
	public void reopen(BodyId id, long version) {
		changed(this.jdbc.sql("""
				update organisation_body set open = true, closed_at = null, closed_reason = null, version = version + 1
				where id = ? and version = ? and not open""").param(id.value()).param(version).update());
	}

	static void changed(int rows) {
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private static @Nullable UUID parent(Body body) {
		var parent = body.parent();
		return (parent != null) ? parent.value() : null;
	}

}
