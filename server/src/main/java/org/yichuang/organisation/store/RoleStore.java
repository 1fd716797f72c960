package org.yichuang.organisation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.model.Role;

/** 角色表 — {@code organisation_role}. */
@Component
public class RoleStore {

	private static final String COLUMNS = "select code, name, description, duty, permissions, built_in from organisation_role ";

	private final JdbcClient jdbc;

	public RoleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all roles in their order. */
	public List<Role> all() {
		return this.jdbc.sql(COLUMNS + "order by position, code").query(RoleStore::role).list();
	}

	/** Returns the role with a code. */
	public Optional<Role> find(String code) {
		return this.jdbc.sql(COLUMNS + "where code = ?").param(code).query(RoleStore::role).optional();
	}

	/**
	 * Writes the roles that the program brings; those that are the same stay untouched.
	 */
	@Transactional
	public void putBuiltIn(List<Role> roles) {
		for (int position = 0; position < roles.size(); position++) {
			putBuiltIn(roles.get(position), position);
		}
	}

	private void putBuiltIn(Role role, int position) {
		this.jdbc
			.sql("""
					insert into organisation_role (code, name, description, duty, permissions, built_in, position)
					values (:code, :name, :description, :duty, :permissions::text[], true, :position)
					on conflict (code) do update set name = excluded.name, description = excluded.description,
						duty = excluded.duty, permissions = excluded.permissions, built_in = true, position = excluded.position
					where (organisation_role.name, organisation_role.description, organisation_role.duty,
						organisation_role.permissions, organisation_role.built_in, organisation_role.position)
						is distinct from (excluded.name, excluded.description, excluded.duty, excluded.permissions, true,
						excluded.position)""")
			.param("code", role.code())
			.param("name", role.name())
			.param("description", role.description())
			.param("duty", role.duty().name())
			.param("permissions", role.permissions().toArray(new String[0]))
			.param("position", position)
			.update();
	}

	private static Role role(ResultSet row, int number) throws SQLException {
		return new Role(row.getString("code"), row.getString("name"), row.getString("description"),
				Duty.valueOf(row.getString("duty")), texts(row.getArray("permissions")), row.getBoolean("built_in"));
	}

	static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
