package org.yichuang.interaction.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.interaction.model.Wording;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Columns;

/** 答复用语 — reads and writes the words that answers are made of. */
@Repository
public class WordingStore {

	private static final String COLUMNS = "select id, purpose, body, name, text, position, version from interaction_wording ";

	private final JdbcClient jdbc;

	WordingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns one. */
	public Optional<Wording> find(UUID id) {
		return this.jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(WordingStore::wording).optional();
	}

	/** Returns those of the whole group and of these bodies, in their order. */
	public List<Wording> of(Collection<BodyId> bodies) {
		return this.jdbc.sql(COLUMNS + """
				where body is null or body = any(cast(:bodies as uuid[])) order by purpose, position, name
				""").param("bodies", Columns.ids(bodies)).query(WordingStore::wording).list();
	}

	/** Adds one behind the others. */
	public void add(Wording wording) {
		written("""
				insert into interaction_wording (id, purpose, body, name, text, position)
				values (:id, :purpose, :body, :name, :text,
					(select count(*) from interaction_wording where purpose = :purpose))
				""", wording).param("body", Columns.bare(wording.body())).update();
	}

	/**
	 * Writes one.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void put(Wording wording) {
		changed(written("""
				update interaction_wording set purpose = :purpose, name = :name, text = :text, version = version + 1
				where id = :id and version = :version
				""", wording).param("version", wording.version()).update());
	}

	/**
	 * Takes one away.
	 * @throws Refused if somebody changed it meanwhile
	 */
	public void remove(Wording wording) {
		changed(this.jdbc.sql("delete from interaction_wording where id = :id and version = :version")
			.param("id", wording.id())
			.param("version", wording.version())
			.update());
	}

	private static void changed(int rows) {
		if (rows == 0) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
	}

	private JdbcClient.StatementSpec written(String sql, Wording wording) {
		return this.jdbc.sql(sql)
			.param("id", wording.id())
			.param("purpose", wording.purpose().name())
			.param("name", wording.name())
			.param("text", wording.text());
	}

	private static Wording wording(java.sql.ResultSet row, int index) throws java.sql.SQLException {
		var body = row.getObject("body", UUID.class);
		return new Wording(Columns.id(row, "id"), Wording.Purpose.valueOf(row.getString("purpose")),
				(body != null) ? new BodyId(body) : null, row.getString("name"), row.getString("text"),
				row.getInt("position"), row.getLong("version"));
	}

}
