package org.yichuang.organisation.store;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.model.ImportPlan;

/** 批量写入 — writes many bodies into {@code organisation_body} at once. */
@Component
public class BodyImports {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	public BodyImports(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds bodies, parents before children. */
	public void add(List<Body> bodies) {
		this.jdbc.batchUpdate("""
				insert into organisation_body (id, code, parent_id, level, name, legal_name, path)
				values (?, ?, ?, ?, ?, ?, ?)""", bodies, BATCH, (row, body) -> {
			row.setObject(1, body.id().value());
			row.setString(2, body.code());
			row.setObject(3, value(body.parent()));
			row.setString(4, body.level().name());
			row.setString(5, body.name());
			row.setString(6, body.legalName());
			row.setString(7, body.path());
		});
	}

	/** Changes bodies; the tree is locked meanwhile. */
	public void change(List<ImportPlan.Change> changes) {
		this.jdbc.batchUpdate("""
				update organisation_body set parent_id = ?, level = ?, name = ?, legal_name = ?, path = ?,
					version = version + 1
				where id = ?""", changes, BATCH, (row, change) -> {
			var body = change.after();
			row.setObject(1, value(body.parent()));
			row.setString(2, body.level().name());
			row.setString(3, body.name());
			row.setString(4, body.legalName());
			row.setString(5, body.path());
			row.setObject(6, body.id().value());
		});
	}

	private static @Nullable UUID value(@Nullable BodyId id) {
		return (id != null) ? id.value() : null;
	}

}
